import type { Pauses } from '../calendar/pauses';
import type { WorkingCalendar } from '../calendar/working-calendar';
import { consentWindow } from './consent-window';
import type { Proposal, ProposalEvent } from './proposal';

/** A participant who has neither spoken nor had their whole window yet. */
export interface AwaitedPerson {
  readonly person: string;
  /**
   * When their window closes. Null when it can't: their hours are not known, or they are away for as long as we can see.
   * Silence is then never consent; they have to say so.
   */
  readonly closesAt: Date | null;
}

/** How a participant consented: by saying so, or by silence through their whole window. */
export interface Consent {
  readonly person: string;
  readonly how: 'said' | 'silence';
  /** When they said so, or when their window closed. */
  readonly at: Date;
}

export interface OpenConcern {
  readonly name: string;
  readonly by: string;
  readonly raisedAt: Date;
}

/** Where a proposal stands, with the evidence and what would move it on. */
export type ConsentState =
  | { readonly state: 'withdrawn'; readonly at: Date; readonly by: string }
  | { readonly state: 'accepted'; readonly at: Date; readonly by: string }
  | { readonly state: 'blocked'; readonly concerns: readonly OpenConcern[]; readonly movesOn: readonly string[] }
  | {
      readonly state: 'open';
      readonly since: Date;
      readonly waitingFor: readonly AwaitedPerson[];
      readonly consents: readonly Consent[];
      /** When the last window closes; null when somebody has to speak first. */
      readonly closesAt: Date | null;
      readonly movesOn: readonly string[];
    }
  | {
      readonly state: 'acceptable';
      /** Since when nothing stands in its way. */
      readonly since: Date;
      readonly consents: readonly Consent[];
      readonly movesOn: readonly string[];
    };

/** How people work: whose hours are known, and stretches in which no window runs. */
export interface ConsentCalendars {
  /** A person's working calendar with their leave in it, or null when their hours are not known. */
  readonly calendarOf: (person: string) => WorkingCalendar | null;
  /** Stretches in which the clock stands still for everyone. */
  readonly pauses?: Pauses;
}

/**
 * Where a proposal stands at an instant.
 *
 * Everyone asked has the same number of their own working days, from the latest change of the text; leave and pauses don't
 * count. Silence is consent only for someone who had all of it. A named concern blocks until it is resolved; it does not
 * restart the window, a changed text does, because people consented to another one.
 *
 * @see https://github.com/rust-lang/rfcbot-rs/issues/288 (read 2026-11-22): over when the days have passed, enough have
 *   agreed, and no concern is unresolved. https://github.com/matrix-org/matrix-spec-proposals/pull/3180 (read 2026-11-22):
 *   a concern does not reset the timer, a large change may.
 */
export function consentState(proposal: Proposal, people: ConsentCalendars, now: Date): ConsentState {
  const events = proposal.events.filter(({ at }) => at <= now);
  // Either is the end: what is said afterwards belongs to another proposal.
  const end = events.find(({ kind }) => kind === 'withdrawn' || kind === 'accepted');
  if (end?.kind === 'withdrawn' || end?.kind === 'accepted') return { state: end.kind, at: end.at, by: end.by };

  const concerns = openConcerns(events);
  if (concerns.length > 0) {
    const movesOn = concerns.map(({ name, by }) => `"${name}" is resolved, which ${by} can say best`);
    return { state: 'blocked', concerns, movesOn };
  }
  const changedAt = events.findLastIndex(({ kind }) => kind === 'changed');
  const since = events[changedAt]?.at ?? proposal.openedAt;
  const author = events[changedAt]?.by ?? proposal.author;
  const onThisText = events.slice(changedAt + 1);
  const consents: Consent[] = [];
  const waitingFor: AwaitedPerson[] = [];
  for (const person of proposal.participants) {
    const said = onThisText.find(({ kind, by }) => kind === 'consented' && by === person);
    if (said !== undefined || person === author) consents.push({ person, how: 'said', at: said?.at ?? since });
    else {
      const closesAt = consentWindow(people.calendarOf(person), since, proposal.workingDays, people.pauses ?? []);
      if (closesAt !== null && closesAt <= now) consents.push({ person, how: 'silence', at: closesAt });
      else waitingFor.push({ person, closesAt });
    }
  }
  if (waitingFor.length > 0) {
    const closesAt = waitingFor.some((awaited) => awaited.closesAt === null)
      ? null
      : latest(waitingFor.map((awaited) => awaited.closesAt!));
    const movesOn = waitingFor.map(({ person, closesAt: at }) =>
      at === null ? `${person} says yes or names a concern` : `${person} says yes, or their window closes`,
    );
    return { state: 'open', since, waitingFor, consents, closesAt, movesOn };
  }
  const free = latest([since, ...consents.map(({ at }) => at), ...events.filter(isConcern).map(({ at }) => at)]);
  return { state: 'acceptable', since: free, consents, movesOn: ['someone reads it once more and accepts it'] };
}

/** The concerns that nobody has resolved, in the order they were raised. A name raised again is open again. */
export function openConcerns(events: readonly ProposalEvent[]): readonly OpenConcern[] {
  const open = new Map<string, OpenConcern>();
  for (const event of events) {
    if (event.kind === 'concern' && !open.has(event.name)) {
      open.set(event.name, { name: event.name, by: event.by, raisedAt: event.at });
    }
    if (event.kind === 'resolved') open.delete(event.name);
  }
  return [...open.values()];
}

function isConcern({ kind }: ProposalEvent): boolean {
  return kind === 'concern' || kind === 'resolved';
}

function latest(instants: readonly Date[]): Date {
  return new Date(Math.max(...instants.map((at) => at.getTime())));
}
