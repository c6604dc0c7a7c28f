import type { IssueEvent } from '../../../core/src/issue/timeline';
import { obligationsOf } from '../../../core/src/norm/obligations';
import { nudgesOf, planNudges } from '../../../core/src/nudge/plan';
import { SaidLog } from '../../../core/src/nudge/said';
import { aTeam } from '../../support/arbitraries';
import { at } from '../../support/at';
import { asked, created, did, stateAfter } from '../../support/issues';
import { saidNow } from './office';

const team = aTeam();
const MON = '2026-03-02 09:00 +00:00';
const THEN = at('2026-03-05 10:00 +00:00');
const LATER = at('2026-03-06 11:00 +00:00');

/** What is marked on Friday, where a nudge was said on Thursday and something happened in between. */
function marked(before: readonly IssueEvent[], ...events: readonly IssueEvent[]): string[] {
  const state = stateAfter(before);
  const plan = planNudges({
    now: THEN,
    agreement: team,
    obligations: obligationsOf(state, team, THEN),
    said: new SaidLog(),
  });
  const said = new SaidLog(nudgesOf(plan).map((nudge) => saidNow(nudge, '2026-03-05' as never, THEN)));
  expect(nudgesOf(plan).map(({ person }) => person)).toEqual(['fay']);
  const obligations = obligationsOf(stateAfter([...before, ...events]), team, LATER);
  return planNudges({ now: LATER, agreement: team, obligations, said, issueIds: ['i1'] }).resolutions.map(
    ({ person, why, messageId }) => `${person}: ${why} (${messageId})`,
  );
}

const question = [created(MON, { reporter: null }), asked('tom', MON, ['fay'])];
const newIssue = [created(MON, { assignee: 'fay' })];
const NOON = '2026-03-05 12:00 +00:00';

test.each`
  what                                            | before      | event                                                        | resolutions
  ${'nothing happened'}                           | ${question} | ${did('labelled', 'fay', NOON, { labels: ['x'] })}           | ${[]}
  ${'it was answered'}                            | ${question} | ${did('commented', 'fay', NOON)}                             | ${['fay: cleared (i1/answer/ask-tom#0/nudge/fay)']}
  ${'it was taken back'}                          | ${question} | ${did('ask-withdrawn', 'tom', NOON, { askId: 'ask-tom#0' })} | ${['fay: cleared (i1/answer/ask-tom#0/nudge/fay)']}
  ${'the issue was closed'}                       | ${question} | ${did('status-changed', 'tom', NOON, { category: 'done' })}  | ${['fay: cleared (i1/answer/ask-tom#0/nudge/fay)']}
  ${'the issue went out of sight'}                | ${question} | ${did('removed', 'bot', NOON)}                               | ${['fay: cleared (i1/answer/ask-tom#0/nudge/fay)']}
  ${'the issue is somebody else’s to answer now'} | ${newIssue} | ${did('assigned', 'bot', NOON, { to: 'ada' })}               | ${['fay: passed-on (i1/first-response/created#0/nudge/fay)']}
  ${'the issue is the team’s to answer now'}      | ${newIssue} | ${did('assigned', 'bot', NOON, { to: null })}                | ${['fay: passed-on (i1/first-response/created#0/nudge/fay)']}
`('when $what: $resolutions', ({ before, event, resolutions }) => {
  expect(marked(before, event)).toEqual(resolutions);
});

test('an issue that is not looked at keeps its messages', () => {
  const state = stateAfter(question);
  const [nudge] = nudgesOf(
    planNudges({ now: THEN, agreement: team, obligations: obligationsOf(state, team, THEN), said: new SaidLog() }),
  );
  const said = new SaidLog([saidNow(nudge!, '2026-03-05' as never, THEN)]);
  expect(planNudges({ now: LATER, agreement: team, obligations: [], said }).resolutions).toEqual([]);
  expect(planNudges({ now: LATER, agreement: team, obligations: [], said, issueIds: ['i1'] }).resolutions).toHaveLength(
    1,
  );
});
