import type { CommentContext } from '../ask/read-comment';
import type { TimeZone } from '../calendar/zoned-time';
import { compareEvents } from '../issue/event-order';
import type { CommentReading, IssueEvent, IssueFacts, StatusCategory, Timeline } from '../issue/timeline';
import { type Problem, shown } from '../problem';
import type { CannotTell, CannotTellCode } from './cannot-tell';
import type { History, HistoryKind } from './history';
import { PeopleBook } from './people-book';
import { StatusCategories } from './status-categories';

/** So many unreadable places are named; all are counted. */
const NAMED_UNREADABLES = 20;

/** Reads a comment's text; `null` where it can't say anything. The text is not kept. */
export type ReadText = (body: unknown, context: CommentContext) => CommentReading | null;

/** A status whose category may be learnt from an issue that comes later; `set` is called once all are read. */
export interface OpenStatus {
  readonly id: string | null;
  readonly name: string | null;
  readonly set: (category: StatusCategory) => void;
}

/** One issue as read, before what other issues teach is put in. */
export interface IssueDraft {
  readonly issueId: string;
  readonly facts: IssueFacts;
  readonly created: IssueEvent;
  readonly events: IssueEvent[];
  readonly openStatuses: readonly OpenStatus[];
  /** When the tracker last touched it, in milliseconds: of two copies the newer is taken. */
  readonly updatedMs: number;
  readonly comments: number;
  readonly changes: number;
  /** What this issue leaves open, and how often. */
  readonly leavesOpen: ReadonlyMap<CannotTellCode, number>;
}

/** Gathers what a reader finds and turns it into a history once everything is read. */
export class HistoryBuilder {
  readonly people = new PeopleBook();
  readonly statuses = new StatusCategories();
  readonly readText: ReadText;
  readonly assumedZone: TimeZone;
  readonly #drafts = new Map<string, IssueDraft>();
  readonly #unreadables: Problem[] = [];
  readonly #notes = new Map<CannotTellCode, CannotTell>();
  #unreadable = 0;
  #duplicates = 0;

  constructor(options: { readonly readText: ReadText; readonly assumedZone: TimeZone }) {
    this.readText = options.readText;
    this.assumedZone = options.assumedZone;
  }

  add(draft: IssueDraft): void {
    const known = this.#drafts.get(draft.issueId);
    if (known !== undefined) this.#duplicates++;
    if (known === undefined || draft.updatedMs >= known.updatedMs) this.#drafts.set(draft.issueId, draft);
  }

  /** Something is left out: where it stands, what came, what was expected. */
  leaveOut(path: string, came: unknown, expected: string): void {
    this.leaveOutBecause({ path, problem: `got ${shown(came)}`, expected });
  }

  leaveOutBecause(problem: Problem): void {
    this.#unreadable++;
    if (this.#unreadables.length < NAMED_UNREADABLES) this.#unreadables.push(problem);
  }

  note(code: CannotTellCode, detail: string | null = null): void {
    this.#notes.set(code, { code, count: null, detail });
  }

  get issueCount(): number {
    return this.#drafts.size;
  }

  get problems(): readonly Problem[] {
    return this.#unreadables;
  }

  finish(kind: HistoryKind): History {
    const drafts = [...this.#drafts.values()];
    this.#drafts.clear();
    for (const { openStatuses } of drafts) {
      for (const status of openStatuses) status.set(this.statuses.categoryOf(status));
    }
    const timelines = drafts.map((draft) => this.#timeline(draft)).sort(byCreation);
    return {
      facts: {
        kind,
        issues: drafts.length,
        comments: sum(drafts, (draft) => draft.comments),
        changes: sum(drafts, (draft) => draft.changes),
        people: this.people.people.size,
        from: timelines[0]?.events[0]?.at ?? null,
        to: latestOf(timelines),
        unreadable: this.#unreadable,
        unreadables: this.#unreadables,
        duplicates: this.#duplicates,
        cannotTell: this.#cannotTell(drafts),
      },
      timelines,
      people: this.people.people,
    };
  }

  #timeline({ issueId, created, events }: IssueDraft): Timeline {
    const seen = new Set<string>();
    const later = events
      .filter(({ at, kind, id }) => at >= created.at && !seen.has(`${kind} ${id}`) && seen.add(`${kind} ${id}`))
      .map((event) =>
        event.kind === 'commented' && event.reading !== null
          ? { ...event, reading: this.people.settle(event.reading) }
          : event,
      );
    return { issueId, events: [created, ...later.sort(compareEvents)] };
  }

  #cannotTell(drafts: readonly IssueDraft[]): CannotTell[] {
    const counts = new Map<CannotTellCode, number>();
    for (const { leavesOpen } of drafts) {
      for (const [code, count] of leavesOpen) counts.set(code, (counts.get(code) ?? 0) + count);
    }
    const inactive = [...this.people.people.values()].filter(({ isActive }) => !isActive).length;
    if (inactive > 0) counts.set('deactivation-dates', inactive);
    const unknown = [...this.statuses.unknownNames];
    const names: CannotTell[] =
      unknown.length === 0
        ? []
        : [{ code: 'status-category-unknown', count: unknown.length, detail: unknown.slice(0, 10).join(', ') }];
    const counted = [...counts].map(([code, count]): CannotTell => ({ code, count, detail: null }));
    return [...this.#notes.values(), ...counted, ...names].sort((a, b) => (a.code < b.code ? -1 : 1));
  }
}

function byCreation(a: Timeline, b: Timeline): number {
  return a.events[0]!.at.getTime() - b.events[0]!.at.getTime() || (a.issueId < b.issueId ? -1 : 1);
}

function latestOf(timelines: readonly Timeline[]): Date | null {
  let latest: Date | null = null;
  for (const { events } of timelines) {
    const last = events[events.length - 1]!.at;
    if (latest === null || last > latest) latest = last;
  }
  return latest;
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
