import type { Reader } from '../../text/reader';
import { say } from '../../text/say';
import type { LeftInPeace } from '../left-in-peace';
import type { Resolution } from '../resolutions';

/** Why nobody is told of something now, and until when: `off until Mon 9 Mar, 09:00`. */
export function peaceText({ reason, until }: Pick<LeftInPeace, 'reason' | 'until'>, reader: Reader): string {
  const why = say(reader, `peace.${reason}`);
  return until === null ? why : say(reader, 'peace.until', { reason: why, until });
}

/** What a message is replaced with once nothing is owed, or someone else owes it. */
export function resolutionText({ why }: Pick<Resolution, 'why'>, reader: Reader): string {
  return say(reader, `resolution.${why}`);
}
