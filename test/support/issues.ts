import { type IssueState, stateOf } from '../../core/src/issue/issue-state';
import type { Actor, CommentReading, IssueEvent, IssueFacts, Timeline } from '../../core/src/issue/timeline';
import { at } from './at';

/** Everyone who is not a person: `bot` and `self` and `unknown` by these names, everyone else is a person. */
export function by(name: string): Actor {
  if (name === 'bot') return { kind: 'bot', id: 'bot' };
  return name === 'self' || name === 'unknown' ? { kind: name } : { kind: 'person', id: name };
}

type Rest<K extends IssueEvent['kind']> = Omit<Extract<IssueEvent, { kind: K }>, 'at' | 'by' | 'id' | 'kind'>;
type Parts<K extends IssueEvent['kind']> = Partial<Rest<K>> & { readonly id?: string };

const USUAL: { readonly [K in IssueEvent['kind']]: Rest<K> } = {
  created: { facts: issueFacts() },
  commented: { reading: null, inReplyToId: null },
  reacted: { toId: null },
  'status-changed': { status: 'In progress', category: 'started' },
  assigned: { to: null },
  labelled: { labels: [] },
  edited: {},
  'work-moved': {},
  'review-requested': { of: [] },
  reviewed: {},
  'update-posted': { updateKind: 'progress' },
  'decision-recorded': { recordId: 'DR-1', complete: true },
  'decision-removed': { recordId: 'DR-1' },
  exempted: { code: 'duplicate' },
  snoozed: { until: new Date(0) },
  promised: { until: new Date(0) },
  'handed-over': { to: [] },
  'ask-withdrawn': { askId: '' },
  moved: { key: 'ENG-1', project: 'ENG' },
  removed: {},
  restored: {},
};

/** An event by someone at an instant, with what matters to the case: `did('commented', 'ada', '2026-03-04 10:00 +01:00')`. */
export function did<K extends IssueEvent['kind']>(
  kind: K,
  who: string,
  instant: string | Date,
  parts: Parts<K> = {},
): Extract<IssueEvent, { kind: K }> {
  const when = typeof instant === 'string' ? at(instant) : instant;
  const id = `${kind}-${who}-${when.toISOString()}`;
  return { kind, by: by(who), at: when, id, ...USUAL[kind], ...parts } as unknown as Extract<IssueEvent, { kind: K }>;
}

/** What is known of an issue that Tom reported and nobody owns. */
export function issueFacts(parts: Partial<IssueFacts> = {}): IssueFacts {
  return {
    key: 'ENG-1',
    project: 'ENG',
    type: 'Story',
    priority: null,
    labels: [],
    status: 'To do',
    statusCategory: 'new',
    assignee: null,
    reporter: 'tom',
    ...parts,
  };
}

/** The creation of an issue by its reporter; its id is `created`. */
export function created(instant: string | Date, facts: Partial<IssueFacts> = {}): IssueEvent & { kind: 'created' } {
  return did('created', facts.reporter ?? 'tom', instant, { id: 'created', facts: issueFacts(facts) });
}

/** What a comment says: nothing but words, unless said otherwise. */
export function says(parts: Partial<CommentReading> = {}): CommentReading {
  return {
    asks: [],
    promisedUntil: null,
    handsOverTo: [],
    withdraws: false,
    updateKind: null,
    saysSomething: true,
    ...parts,
  };
}

/** A comment that asks people something: `asked('tom', '…', ['ada'])`. */
export function asked(
  who: string,
  instant: string | Date,
  of: readonly string[],
  kind: CommentReading['asks'][number]['kind'] = 'question',
): IssueEvent {
  return did('commented', who, instant, { id: `ask-${who}`, reading: says({ asks: [{ kind, of }] }) });
}

/** One issue's timeline. */
export function aTimeline(events: readonly IssueEvent[], issueId = 'i1'): Timeline {
  return { issueId, events };
}

/** The state after some events, the first of which creates the issue. */
export function stateAfter(events: readonly IssueEvent[], issueId = 'i1'): IssueState {
  const state = stateOf(aTimeline(events, issueId));
  if (state === null) throw new Error('stateAfter: expected a created event among the events');
  return state;
}
