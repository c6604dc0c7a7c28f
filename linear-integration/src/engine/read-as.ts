import { type CommentReading, peopleFrom, readComment, TimeZone } from '@async-norms/core';
import type { Person } from '../store/person-store';

/** Reads a comment of a workspace: who is asked what, and what is promised, in the speaker's zone. The text is not kept. */
export function commentReader(
  people: readonly Person[],
  defaultZone: TimeZone,
): (body: string, speaker: string | null, at: Date) => CommentReading {
  const byId = new Map(people.map((person) => [person.id, person]));
  const named = peopleFrom(
    people
      .filter((person) => !person.isBot)
      .map(({ id, displayName, profileUrl }) => ({ id, name: displayName, displayName, profileUrl })),
  );
  /** A zone that Linear sends and nobody knows counts as none. */
  const zoneOf = (speaker: string | null): TimeZone =>
    TimeZone.safeParse(speaker === null ? null : byId.get(speaker)?.timeZone).data ?? defaultZone;
  return (body, speaker, at) =>
    readComment(body, {
      markup: 'markdown',
      speaker,
      people: named,
      at,
      timeZone: zoneOf(speaker),
    }).reading;
}
