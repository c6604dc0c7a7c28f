import fc from 'fast-check';
import { afterEvent, type IssueState, stateOf } from '../../../core/src/issue/issue-state';
import type { IssueEvent, PersonId } from '../../../core/src/issue/timeline';
import type { Obligation } from '../../../core/src/norm/obligation';
import { obligationsOf } from '../../../core/src/norm/obligations';
import type { ClearedBy, Clearing, ClearingAction } from '../../../core/src/turn/clearing';
import { ACTORS, aTeam, daysAfter, eventLists } from '../../support/arbitraries';
import { aTimeline, by, did, says } from '../../support/issues';
import { runs } from '../../support/runs';

const team = aTeam();

/** One thing that someone could do, and all the actions that it is. */
interface Deed {
  readonly event: IssueEvent;
  readonly is: readonly ClearingAction[];
}

/** Every kind of event, in each variant that matters, done by one actor. */
function deedsOf(who: string, at: Date, state: IssueState, { askId }: Obligation): readonly Deed[] {
  const other = ['raj', 'mei', 'tom'].find((person) => person !== state.assignee && person !== who)!;
  const isStarted = state.category === 'started';
  const isDone = state.category === 'done';
  const comment = (parts: Parameters<typeof says>[0], ...is: ClearingAction[]): Deed => ({
    event: did('commented', who, at, { reading: says(parts) }),
    is: ['comment', ...is],
  });
  return [
    { event: did('commented', who, at), is: ['comment'] },
    comment({}),
    comment({ promisedUntil: daysAfter(at, 3) }, 'promise'),
    comment({ handsOverTo: [other] }, 'hand-over'),
    comment({ withdraws: true }, 'withdrawal'),
    comment({ updateKind: 'nothing-changed' }, 'update'),
    comment({ asks: [{ kind: 'question', of: [other] }] }),
    { event: did('commented', who, at, { reading: says({ saysSomething: false }) }), is: ['reaction'] },
    { event: did('reacted', who, at), is: ['reaction'] },
    { event: did('status-changed', who, at, { category: isDone ? 'done' : state.category }), is: ['status'] },
    { event: did('status-changed', who, at, { category: 'done' }), is: isDone ? ['status'] : ['status', 'close'] },
    {
      event: did('status-changed', who, at, { category: 'new' }),
      is: isDone ? ['status', 'reopen'] : isStarted ? ['status', 'set-aside'] : ['status'],
    },
    { event: did('assigned', who, at, { to: other }), is: ['assignment', 'reassign'] },
    { event: did('assigned', who, at, { to: null }), is: state.assignee === null ? [] : ['assignment', 'reassign'] },
    { event: did('labelled', who, at, { labels: [] }), is: [] },
    { event: did('labelled', who, at, { labels: ['urgent', 'waiting'] }), is: [] },
    { event: did('edited', who, at), is: ['edit'] },
    { event: did('edited', who, at, { type: 'Task', priority: 'low' }), is: ['edit'] },
    { event: did('work-moved', who, at), is: ['work'] },
    { event: did('review-requested', who, at, { of: [other] }), is: ['review-request'] },
    { event: did('reviewed', who, at), is: ['review'] },
    { event: did('update-posted', who, at), is: ['update'] },
    { event: did('decision-recorded', who, at, { recordId: 'DR-7' }), is: ['decision'] },
    { event: did('decision-recorded', who, at, { recordId: 'DR-7', complete: false }), is: ['edit'] },
    { event: did('decision-removed', who, at), is: [] },
    { event: did('exempted', who, at), is: ['exemption'] },
    { event: did('exempted', who, at, { code: 'unheard-of' }), is: [] },
    { event: did('snoozed', who, at, { until: daysAfter(at, 3) }), is: [] },
    { event: did('promised', who, at, { until: daysAfter(at, 3) }), is: ['promise'] },
    { event: did('handed-over', who, at, { to: [other] }), is: ['hand-over'] },
    { event: did('ask-withdrawn', who, at, { askId }), is: ['withdrawal'] },
    { event: did('moved', who, at, { key: 'OPS-2', project: 'OPS' }), is: [] },
    { event: did('removed', who, at), is: ['remove'] },
    { event: did('restored', who, at), is: [] },
  ];
}

function isListed({ is }: Deed, who: string, obligation: Obligation): boolean {
  return obligation.clears.some(({ action, by: whom }) => is.includes(action) && isMeant(who, whom, obligation));
}

function isMeant(who: string, whom: ClearedBy, { whose, waiting }: Obligation): boolean {
  const kind = by(who).kind;
  switch (whom) {
    case 'asked':
      return whose.of === 'people' && whose.people.includes(who);
    case 'other':
      return kind === 'person' && who !== waiting;
    case 'asker':
      return who === waiting;
    case 'person':
      return kind === 'person';
    case 'human':
      return kind === 'person' || kind === 'unknown';
    case 'any':
      return true;
  }
}

/** Whether it is owed no longer; after a hand-over by one of several, no longer by them. */
function isCleared(state: IssueState, { event, is }: Deed, who: string, before: Obligation): boolean {
  const left = obligationsOf(afterEvent(state, event), team, event.at).find((open) => open.key === before.key);
  return (
    left === undefined || (is.includes('hand-over') && peopleOf(before).includes(who) && !peopleOf(left).includes(who))
  );
}

const situations = eventLists(10)
  .map((events) => stateOf(aTimeline(events)))
  .filter((state) => state !== null);

test('doing any listed action clears it, always; a single action that is not listed hardly ever does', () => {
  const counts = { listed: 0, cleared: 0, unlisted: 0, clearedUnlisted: 0 };
  const kinds = new Set<string>();
  const done = new Set<ClearingAction>();
  const stray = new Map<string, number>();
  // The usual run tries a third of the deeds in each situation; from RUNS=3 on it is all of them.
  const stride = Math.max(1, 4 - runs(1).numRuns);
  let tried = 0;
  fc.assert(
    fc.property(situations, fc.integer({ min: 1, max: 20 }), (state, days) => {
      const now = daysAfter(state.lastEvent.at, days);
      for (const obligation of obligationsOf(state, team, now)) {
        kinds.add(`${obligation.kind} ${obligation.askKind ?? ''}`.trim());
        for (const who of ACTORS) {
          for (const deed of deedsOf(who, now, state, obligation)) {
            if (tried++ % stride !== 0) continue;
            const cleared = isCleared(state, deed, who, obligation);
            if (isListed(deed, who, obligation)) {
              counts.listed++;
              for (const action of deed.is) done.add(action);
              if (!cleared)
                throw new Error(`${deed.event.kind} by ${who} is listed and does not clear ${show(obligation)}`);
              counts.cleared++;
            } else {
              counts.unlisted++;
              if (!cleared) continue;
              counts.clearedUnlisted++;
              const name = `${obligation.kind} ${obligation.normId}: ${deed.event.kind}`;
              stray.set(name, (stray.get(name) ?? 0) + 1);
            }
          }
        }
      }
    }),
    runs(100),
  );
  const share = 1 - counts.clearedUnlisted / counts.unlisted;
  if (process.env.SHOW === '1') console.log(counts, share, [...stray].sort((a, b) => b[1] - a[1]).slice(0, 20));
  expect(counts.cleared).toBe(counts.listed);
  expect(counts.listed).toBeGreaterThan(2_000);
  expect(share).toBeGreaterThanOrEqual(0.95);
  // The situations drawn are worth something only if they reach every kind of obligation and every action.
  expect([...kinds].sort()).toEqual([
    'decision',
    'promise',
    'response blocker',
    'response decision',
    'response hand-off',
    'response new-issue',
    'response question',
    'response review',
    'stale',
    'update',
  ]);
  expect(done.size).toBeGreaterThanOrEqual(16);
});

function show({ kind, normId, askId, clears }: Obligation): string {
  return `${kind} ${normId} ${askId}: ${clears.map(({ action, by: whom }: Clearing) => `${action} by ${whom}`).join(', ')}`;
}

test('handing over to nobody clears it for the one who does', () => {
  fc.assert(
    fc.property(situations, (state) => {
      const now = daysAfter(state.lastEvent.at, 1);
      for (const obligation of obligationsOf(state, team, now)) {
        if (!obligation.clears.some(({ action, by: whom }) => action === 'hand-over' && whom === 'asked')) continue;
        for (const who of peopleOf(obligation)) {
          const after = afterEvent(state, did('handed-over', who, now, { to: [] }));
          const left = obligationsOf(after, team, now).filter(({ key }) => key === obligation.key);
          expect(left.flatMap(peopleOf)).not.toContain(who);
        }
      }
    }),
    runs(40),
  );
});

function peopleOf({ whose }: Obligation): readonly PersonId[] {
  return whose.of === 'people' ? whose.people : [];
}
