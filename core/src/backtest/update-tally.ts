import { nextWorkingTime } from '../calendar/working-time';
import { activitiesOf } from '../issue/activity';
import type { IssueEvent } from '../issue/timeline';
import { dueAfter } from '../norm/due';
import type { Obligation } from '../norm/obligation';
import { clockOf } from '../norm/owed';
import type { Agreement } from '../playbook/agreement';
import type { Cadence } from '../playbook/norms';
import type { WeekTally } from './weeks';
import { isWithin, type Window } from './window';

/** How a cadence would have done. */
export interface UpdateResult {
  /** Instants at which an update fell due. */
  readonly due: number;
  /** Those by which one had been posted since the one before. */
  readonly posted: number;
  readonly skipped: number;
}

/** The walk along one issue's due instants under one cadence. All in milliseconds. */
export interface CadenceWalk {
  /** The event since which the update is owed. */
  markId: string;
  sinceMs: number;
  person: string | null;
  anchorMs: number;
  dueMs: number;
  /** Until when it is not overdue: due at closing time leaves until the next opening. */
  inTimeUntilMs: number;
  /** The last thing that counts since the anchor; `null` for none. */
  countedMs: number | null;
  hasSkipped: boolean;
}

/**
 * Walks along the instants at which updates fell due: one period after the last thing that counts, or, where one was skipped,
 * one period after that due instant. So an issue that lies still for a year counts once a period, not once.
 */
export class UpdateTally {
  readonly #byNorm = new Map<string, { due: number; posted: number; skipped: number; issues: number; fires: number }>();
  readonly #agreement: Agreement;
  readonly #window: Window;
  readonly #weeks: WeekTally;

  constructor(normIds: readonly string[], agreement: Agreement, window: Window, weeks: WeekTally) {
    for (const id of normIds) this.#byNorm.set(id, { due: 0, posted: 0, skipped: 0, issues: 0, fires: 0 });
    this.#agreement = agreement;
    this.#window = window;
    this.#weeks = weeks;
  }

  /**
   * @param event What happened; `null` where the agreement changed, or the window begins.
   * @param obligations What is owed on the issue after it.
   * @param walks The issue's walks by norm; changes.
   */
  afterEvent(
    event: IssueEvent | null,
    atMs: number,
    obligations: readonly Obligation[],
    walks: Map<string, CadenceWalk>,
  ): void {
    for (const id of walks.keys()) {
      if (!obligations.some(({ kind, normId }) => kind === 'update' && normId === id)) this.#stop(id, atMs, walks);
    }
    for (const obligation of obligations) {
      if (obligation.kind !== 'update') continue;
      const walk = walks.get(obligation.normId);
      if (walk === undefined) this.#start(obligation, walks);
      else this.#goOn(walk, obligation, event, atMs);
    }
  }

  /** Counts what fell due until the window ends. */
  atEnd(walks: Map<string, CadenceWalk>): void {
    for (const id of walks.keys()) this.#stop(id, this.#window.untilMs, walks);
  }

  results(): Readonly<Record<string, UpdateResult>> {
    return Object.fromEntries(
      [...this.#byNorm].map(([id, { due, posted, skipped }]) => [id, { due, posted, skipped }]),
    );
  }

  /** How many stretches of applying to an issue each cadence had, and in how many of them it would have asked. */
  firings(): readonly { readonly norm: string; readonly items: number; readonly fires: number }[] {
    return [...this.#byNorm].map(([norm, { issues, fires }]) => ({ norm, items: issues, fires }));
  }

  #start(obligation: Obligation, walks: Map<string, CadenceWalk>): void {
    const { normId, askId, dues } = obligation;
    const tally = this.#byNorm.get(normId);
    const first = dues[0];
    if (tally === undefined || first === undefined) return;
    tally.issues++;
    const sinceMs = first.sinceAt.getTime();
    const walk: CadenceWalk = {
      ...{ markId: askId, sinceMs, person: first.person, anchorMs: sinceMs, countedMs: null, hasSkipped: false },
      ...{ dueMs: Number.POSITIVE_INFINITY, inTimeUntilMs: Number.POSITIVE_INFINITY },
    };
    this.#dueFrom(walk, normId, first.dueAt);
    walks.set(normId, walk);
  }

  #goOn(walk: CadenceWalk, { normId, askId, dues }: Obligation, event: IssueEvent | null, atMs: number): void {
    const first = dues[0]!;
    const sinceMs = first.sinceAt.getTime();
    const norm = this.#normAt(normId, atMs);
    const isNew = askId !== walk.markId || sinceMs !== walk.sinceMs;
    if (isNew) {
      walk.markId = askId;
      walk.sinceMs = sinceMs;
      const isUpdate =
        event !== null && norm !== undefined && activitiesOf(event).some((activity) => norm.counts.includes(activity));
      if (isUpdate) {
        this.#settle(walk, normId, atMs);
        if (atMs > walk.anchorMs) walk.countedMs = atMs;
      } else if (sinceMs > walk.anchorMs) {
        // Reopened, or spoken of anew: a fresh start, and no update.
        this.#settle(walk, normId, atMs);
        walk.anchorMs = sinceMs;
        walk.countedMs = null;
        this.#dueFrom(walk, normId, first.dueAt);
      }
    }
    if (first.person !== walk.person) {
      walk.person = first.person;
      if (walk.dueMs > atMs && norm?.clock === 'responder') this.#dueFrom(walk, normId);
    }
  }

  #stop(normId: string, atMs: number, walks: Map<string, CadenceWalk>): void {
    const walk = walks.get(normId)!;
    this.#settle(walk, normId, Math.min(atMs, this.#window.untilMs));
    if (walk.dueMs < Math.min(atMs, this.#window.untilMs)) this.#count(walk, normId);
    if (walk.hasSkipped) this.#byNorm.get(normId)!.fires++;
    walks.delete(normId);
  }

  /** Counts the due instants whose time was over before `atMs`. */
  #settle(walk: CadenceWalk, normId: string, atMs: number): void {
    while (walk.inTimeUntilMs < atMs) {
      this.#count(walk, normId);
      walk.anchorMs = walk.countedMs ?? walk.dueMs;
      walk.countedMs = null;
      this.#dueFrom(walk, normId);
    }
  }

  #count(walk: CadenceWalk, normId: string): void {
    const tally = this.#byNorm.get(normId)!;
    const { dueMs, countedMs } = walk;
    if (!isWithin(this.#window, dueMs)) return;
    tally.due++;
    this.#weeks.add(dueMs, 'due');
    if (countedMs === null) {
      tally.skipped++;
      walk.hasSkipped = true;
    } else {
      tally.posted++;
      this.#weeks.add(dueMs, 'posted');
    }
  }

  #dueFrom(walk: CadenceWalk, normId: string, known?: Date | null): void {
    const norm = this.#normAt(normId, walk.anchorMs);
    const clock = clockOf(walk.person, norm?.clock ?? 'team', this.#agreement);
    const dueAt = known ?? (norm === undefined ? null : dueAfter(clock, new Date(walk.anchorMs), norm.every));
    walk.dueMs = dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
    const inTimeUntil = dueAt === null ? null : nextWorkingTime(clock, dueAt);
    walk.inTimeUntilMs = inTimeUntil?.getTime() ?? Number.POSITIVE_INFINITY;
  }

  #normAt(normId: string, atMs: number): Cadence | undefined {
    return this.#agreement.normsAt(new Date(atMs)).updates.find(({ id }) => id === normId);
  }
}
