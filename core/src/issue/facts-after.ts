import { askedAgainAt } from './asks-after';
import type { IssueState, Mark } from './issue-state';
import type { IssueEvent, IssueFacts, PersonId } from './timeline';

/** A value on its way to be one that nobody changes any more. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Writes what an event says of the issue itself into a fresh copy of its state: status, fields, records, snoozes, whether it is
 * here at all. Who is asked what is `asksAfter`; what counts as activity is `activity.ts`.
 */
export function applyFacts(state: Writable<IssueState>, event: IssueEvent, mark: Mark): void {
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
