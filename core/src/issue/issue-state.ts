import { type Activity, activitiesOf, isMeaningful, isMovement } from './activity';
import type { Ask, Promised } from './ask';
import { askedAgainAt, asksAfter } from './asks-after';
import { compareEvents, type EventPosition, inOrder } from './event-order';
import type { IssueEvent, IssueFacts, PersonId, StatusCategory, Timeline } from './timeline';

/** When something happened, and the event that it was. */
export interface Mark {
  readonly at: Date;
  readonly eventId: string;
}

/**
 * What is known of one issue: facts alone, no norm and no calendar in them, so that a changed playbook needs no refold.
 *
 * Its size follows what is open, not what has happened: ten thousand comments leave no more behind than one.
 */
export interface IssueState {
  readonly issueId: string;
  readonly key: string;
  readonly project: string | null;
  readonly type: string | null;
  readonly priority: string | null;
  readonly labels: readonly string[];
  readonly status: string | null;
  readonly category: StatusCategory;
  readonly assignee: PersonId | null;
  readonly reporter: PersonId | null;
  /** `removed`: trashed, deleted or out of our sight. */
  readonly presence: 'here' | 'removed';
  readonly created: Mark;
  /** Since when it stands in its category; changes of status within a category leave it. */
  readonly categorySince: Mark;
  /** When it last left `done`, or last came back from being removed; `null` for never. */
  readonly resumed: Mark | null;
  /** Who closed it, where it is closed and that is known. */
  readonly closedBy: PersonId | null;
  /** Since when project, type and priority are what they are; absent: since its creation. */
  readonly fieldSince: Readonly<Partial<Record<'project' | 'type' | 'priority', Mark>>>;
  /** When a label, in small letters, was first put on or first taken off; later churn changes nothing. */
  readonly labelSince: Readonly<Record<string, { readonly on?: Mark; readonly off?: Mark }>>;
  /** The last activity of humans of each kind. */
  readonly last: Readonly<Partial<Record<Activity, Mark>>>;
  /** The last thing a human did that moves the issue along, its creation at the latest. */
  readonly meaningful: Mark;
  /** The last visible movement of the work; `null` for none. */
  readonly moved: Mark | null;
  readonly asks: readonly Ask[];
  readonly promises: readonly Promised[];
  /** Direct asks that ended with the last event: after the next one they are gone. For whoever counts outcomes. */
  readonly endedAsks: readonly Ask[];
  /** Decision records, and whether each is complete. */
  readonly records: Readonly<Record<string, boolean>>;
  readonly exemption: { readonly code: string; readonly at: Date } | null;
  /** Who asked not to be reminded, until when. */
  readonly snoozes: Readonly<Record<PersonId, Date>>;
  readonly lastEvent: EventPosition;
}

/** The state of an issue at its creation. */
export function createdState(issueId: string, event: IssueEvent & { readonly kind: 'created' }): IssueState {
  const { facts, at } = event;
  const mark: Mark = { at, eventId: event.id };
  return {
    issueId,
    key: facts.key,
    project: facts.project,
    type: facts.type,
    priority: facts.priority,
    labels: facts.labels,
    status: facts.status,
    category: facts.statusCategory,
    assignee: facts.assignee,
    reporter: facts.reporter,
    presence: 'here',
    created: mark,
    categorySince: mark,
    resumed: null,
    closedBy: null,
    fieldSince: {},
    labelSince: Object.fromEntries(facts.labels.map((label) => [label.toLowerCase(), { on: mark }])),
    last: {},
    meaningful: mark,
    moved: null,
    asks: facts.reporter === null ? [] : [newIssueAsk(event, facts.reporter)],
    promises: [],
    endedAsks: [],
    records: {},
    exemption: null,
    snoozes: {},
    lastEvent: { at, kind: event.kind, id: event.id },
  };
}

/**
 * The state after one more event.
 *
 * The last event, come a second time, changes nothing.
 *
 * @throws RangeError for an event that belongs before the last one (see `isLate`): a caller's mistake. A timeline with a
 *   late event is folded anew by `stateOf`.
 */
export function afterEvent(state: IssueState, event: IssueEvent): IssueState {
  const order = compareEvents(event, state.lastEvent);
  if (order === 0) return state;
  if (order < 0) {
    throw new RangeError(
      `afterEvent: expected an event after ${state.lastEvent.at.toISOString()} (${state.lastEvent.id}), got ${event.at.toISOString()} (${event.id})`,
    );
  }
  const { asks, promises, endedAsks } = asksAfter(state, event, state.assignee);
  const next: Writable<IssueState> = { ...state, asks, promises, endedAsks, lastEvent: positionOf(event) };
  const mark: Mark = { at: event.at, eventId: event.id };
  applyFacts(next, event, mark);
  for (const activity of activitiesOf(event)) next.last = { ...next.last, [activity]: mark };
  if (isMeaningful(event)) next.meaningful = mark;
  if (isMovement(event)) next.moved = mark;
  return next;
}

/** Whether an event belongs before the last one that a state knows, so that its timeline has to be folded again. */
export function isLate(state: IssueState, event: EventPosition): boolean {
  return compareEvents(event, state.lastEvent) < 0;
}

/**
 * Folds a timeline, whatever order its events came in; events before the creation are left out.
 *
 * @param until Only what was known before this instant, the instant itself included.
 * @returns `null` where the issue was not created by then.
 */
export function stateOf(timeline: Timeline, until?: Date): IssueState | null {
  let state: IssueState | null = null;
  for (const event of inOrder(timeline.events)) {
    if (until !== undefined && event.at > until) break;
    if (state !== null) state = afterEvent(state, event);
    else if (event.kind === 'created') state = createdState(timeline.issueId, event);
  }
  return state;
}

/** Whether work on it may go on: here, and not done. */
export function isOpen(state: IssueState): boolean {
  return state.presence === 'here' && state.category !== 'done';
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function positionOf({ at, kind, id }: IssueEvent): EventPosition {
  return { at, kind, id };
}

function newIssueAsk({ id, at }: IssueEvent, asker: PersonId): Ask {
  return {
    id: `${id}#0`,
    eventId: id,
    kind: 'new-issue',
    origin: 'creation',
    asker,
    of: [],
    askedAt: at,
    sinceAt: at,
    answers: {},
    left: null,
    handedFrom: null,
  };
}

function applyFacts(state: Writable<IssueState>, event: IssueEvent, mark: Mark): void {
  switch (event.kind) {
    case 'status-changed':
      state.status = event.status;
      if (event.category !== state.category) changeCategory(state, event, mark);
      return;
    case 'assigned':
      state.assignee = event.to;
      return;
    case 'labelled':
      state.labelSince = labelSinceAfter(state, event.labels, mark);
      state.labels = event.labels;
      return;
    case 'edited':
      if (event.type !== undefined) setField(state, 'type', event.type, mark);
      if (event.priority !== undefined) setField(state, 'priority', event.priority, mark);
      return;
    case 'moved':
      state.key = event.key;
      setField(state, 'project', event.project, mark);
      return;
    case 'decision-recorded':
      state.records = { ...state.records, [event.recordId]: event.complete };
      return;
    case 'decision-removed': {
      const { [event.recordId]: _, ...records } = state.records;
      state.records = records;
      return;
    }
    case 'exempted':
      state.exemption = { code: event.code, at: event.at };
      return;
    case 'snoozed':
      if (event.by.kind === 'person') state.snoozes = snoozesAfter(state.snoozes, event.by.id, event.until, event.at);
      return;
    case 'removed':
      state.presence = 'removed';
      return;
    case 'restored':
      if (state.presence === 'here') return;
      state.presence = 'here';
      resume(state, mark);
      return;
    default:
      return;
  }
}

function changeCategory(
  state: Writable<IssueState>,
  event: IssueEvent & { readonly kind: 'status-changed' },
  mark: Mark,
): void {
  const wasDone = state.category === 'done';
  state.category = event.category;
  state.categorySince = mark;
  if (event.category === 'done') {
    state.closedBy = event.by.kind === 'person' ? event.by.id : null;
    state.promises = [];
  } else if (wasDone) {
    state.closedBy = null;
    state.exemption = null;
    resume(state, mark);
  }
}

function resume(state: Writable<IssueState>, mark: Mark): void {
  state.resumed = mark;
  state.asks = askedAgainAt(state.asks, mark.at);
}

function setField(
  state: Writable<IssueState>,
  field: 'project' | 'type' | 'priority',
  value: IssueFacts[typeof field],
  mark: Mark,
): void {
  if (state[field] === value) return;
  state[field] = value;
  state.fieldSince = { ...state.fieldSince, [field]: mark };
}

function labelSinceAfter(
  { labels, labelSince }: IssueState,
  after: readonly string[],
  mark: Mark,
): IssueState['labelSince'] {
  const before = new Set(labels.map((label) => label.toLowerCase()));
  const now = new Set(after.map((label) => label.toLowerCase()));
  const since: Record<string, { readonly on?: Mark; readonly off?: Mark }> = { ...labelSince };
  for (const label of now) {
    if (!before.has(label) && since[label]?.on === undefined) since[label] = { ...since[label], on: mark };
  }
  for (const label of before) {
    if (!now.has(label) && since[label]?.off === undefined) since[label] = { ...since[label], off: mark };
  }
  return since;
}

/** Snoozes that are over are let go, so that their number stays small. */
function snoozesAfter(
  snoozes: Readonly<Record<PersonId, Date>>,
  person: PersonId,
  until: Date,
  now: Date,
): IssueState['snoozes'] {
  const lasting = Object.entries({ ...snoozes, [person]: until }).filter(([, end]) => end > now);
  return Object.fromEntries(lasting);
}
