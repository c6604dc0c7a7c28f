import { nextDueAt } from '../../../core/src/nudge/next-due';
import { SaidLog } from '../../../core/src/nudge/said';
import { agreementOf } from '../../../core/src/playbook/agreement';
import { at } from '../../support/at';
import { asked, created, did, stateAfter } from '../../support/issues';
import { aRoster, aTracker, aTrackerPerson } from '../../support/playbooks';

const agreed = (norms: Record<string, unknown>) =>
  agreementOf(
    [{ effectiveAt: null, playbook: aRoster({ ada: { timeZone: 'Europe/Berlin' } }, norms) }],
    aTracker(aTrackerPerson('ada')),
  );
const MON = '2026-03-02 10:00 +01:00';
const question = [created(MON, { reporter: null }), asked('tom', MON, ['ada'])];
const answer = { id: 'answer', ask: 'question', within: '1 working day' };
const triage = { id: 'triage', ask: 'new-issue', within: '1 working day', clock: 'team' };
const weekly = { id: 'weekly', of: 'open', every: '5 working days', clock: 'team', from: '2026-04-01' };

test.each`
  when                                       | norms                                         | events                                                             | now                          | next
  ${'nothing is owed'}                       | ${{}}                                         | ${question}                                                        | ${MON}                       | ${null}
  ${'an answer is'}                          | ${{ responses: [answer] }}                    | ${question}                                                        | ${MON}                       | ${'2026-03-03T09:00:00.001Z'}
  ${'it is late, and early in the day'}      | ${{ responses: [answer] }}                    | ${question}                                                        | ${'2026-03-04 08:00 +01:00'} | ${'2026-03-04T08:30:00.000Z'}
  ${'a norm begins next month'}              | ${{ updates: [weekly] }}                      | ${question}                                                        | ${MON}                       | ${'2026-03-31T22:00:00.000Z'}
  ${'it has begun'}                          | ${{ updates: [weekly] }}                      | ${question}                                                        | ${'2026-04-01 00:00 +02:00'} | ${'2026-04-08T07:00:00.001Z'}
  ${'an answer is due before a norm begins'} | ${{ responses: [answer], updates: [weekly] }} | ${question}                                                        | ${MON}                       | ${'2026-03-03T09:00:00.001Z'}
  ${'the team is long late, without a rota'} | ${{ responses: [triage] }}                    | ${[created(MON)]}                                                  | ${'2026-03-16 10:00 +01:00'} | ${null}
  ${'the issue is out of sight'}             | ${{ responses: [answer] }}                    | ${[...question, did('removed', 'bot', '2026-03-02 11:00 +01:00')]} | ${'2026-03-02 12:00 +01:00'} | ${null}
`('when $when, the next look is at $next', ({ norms, events, now, next }) => {
  const found = nextDueAt(stateAfter(events), agreed(norms), new SaidLog(), at(now));
  expect(found?.toISOString() ?? null).toBe(next);
});
