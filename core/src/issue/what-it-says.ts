import type { Ask } from './ask';
import type { IssueEvent, PersonId } from './timeline';

/** Whether a reaction, or a lone emoji, is about an ask: to the event that asked, or to nothing in particular. */
export function isReactionTo(event: IssueEvent, { eventId }: Ask): boolean {
  const toId = event.kind === 'reacted' ? event.toId : event.kind === 'commented' ? event.inReplyToId : null;
  return toId === null || toId === eventId;
}

/** Whether an event of someone who promised is a sign that they kept it. */
export function keepsPromise(event: IssueEvent): boolean {
  switch (event.kind) {
    case 'commented':
      return event.reading === null || event.reading.saysSomething;
    case 'update-posted':
    case 'status-changed':
    case 'reviewed':
    case 'work-moved':
      return true;
    case 'decision-recorded':
      return event.complete;
    default:
      return false;
  }
}

/** Until when an event promises something; `null` where it promises nothing. */
export function promisedUntil(event: IssueEvent): Date | null {
  if (event.kind === 'promised') return event.until;
  return event.kind === 'commented' ? (event.reading?.promisedUntil ?? null) : null;
}

/** To whom an event hands over what its actor owes; empty for back to whoever asked, `null` where it hands over nothing. */
export function handedTo(event: IssueEvent): readonly PersonId[] | null {
  if (event.kind === 'handed-over') return event.to;
  if (event.kind !== 'commented' || event.reading === null) return null;
  return event.reading.handsOverTo.length === 0 ? null : event.reading.handsOverTo;
}
