import { type CommentReading, type People, readComment, TimeZone } from '@async-norms/core';
import type { KnownPerson } from '../storage/people';

const UTC = TimeZone.parse('UTC');

/**
 * Reads a comment of the site: who is asked what, and what is promised, in the speaker's zone. The text is not kept.
 *
 * Only a mention by account names somebody: Jira writes every mention so, and a bare name may be anybody's.
 */
export function commentReader(
  people: ReadonlyMap<string, KnownPerson>,
): (body: unknown, speaker: string | null, at: Date) => CommentReading {
  const mentioned: People = {
    find({ form, value }) {
      if (form !== 'account-id') return null;
      const id = value.replace(/^accountid:/, '');
      return people.get(id)?.isBot === true ? null : id;
    },
  };
  /** A zone that Jira sends and nobody knows counts as none. */
  const zoneOf = (speaker: string | null): TimeZone =>
    TimeZone.safeParse(speaker === null ? null : people.get(speaker)?.timeZone).data ?? UTC;
  return (body, speaker, at) =>
    readComment(body, { markup: 'adf', speaker, people: mentioned, at, timeZone: zoneOf(speaker) }).reading;
}
