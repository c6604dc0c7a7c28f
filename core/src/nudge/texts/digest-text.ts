import { say } from '../../text/say';
import type { Digest } from '../nudge';
import { type NudgeText, nudgeText, type TextContext } from './nudge-text';

/** A person's one message of a working day, in words. Plain text, as in `NudgeText`. */
export interface DigestText {
  readonly subject: string;
  readonly greeting: string;
  readonly nudges: readonly NudgeText[];
  /** How many more things wait; `null` for none. */
  readonly more: string | null;
  readonly calm: string;
  /** All of it as a message, without the subject. */
  readonly text: string;
}

/** What a person is told in a working day. That no reply is expected outside their hours stands once, at the end. */
export function digestText(digest: Digest, context: TextContext): DigestText {
  const { reader, nameOf } = context;
  const nudges = digest.nudges.map((nudge) => nudgeText(nudge, context));
  const greeting = say(reader, 'digest.hello', { name: nameOf(digest.person) });
  const more = digest.more === 0 ? null : say(reader, 'digest.more', { more: digest.more });
  const asksFacilitator = digest.nudges.some(({ step }) => step === 'facilitator');
  const calm = say(reader, asksFacilitator ? 'nudge.facilitator.calm' : 'nudge.calm');
  const blocks = [greeting, ...nudges.map(({ headline, details }) => [headline, ...details].join('\n'))];
  return {
    subject: say(reader, 'digest.subject', { count: digest.nudges.length + digest.more, on: digest.on }),
    greeting,
    nudges,
    more,
    calm,
    text: [...blocks, ...(more === null ? [] : [more]), calm].join('\n\n'),
  };
}
