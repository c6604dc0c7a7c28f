import { agreementOf, type IssueEvent, stateOf } from '@async-norms/core';
import { gateVerdict } from '../../../linear-integration/src/linear/gate-verdict';
import { TeamSettings } from '../../../linear-integration/src/store/team-settings';
import { at } from '../../support/at';
import { aPlaybook } from '../../support/playbooks';

const now = at('2026-03-03 10:00 +01:00');
const person = { kind: 'person', id: 'ada' } as const;
const automation = { kind: 'automation' } as const;

function closedIssue(labels: readonly string[], events: readonly Omit<IssueEvent, 'at' | 'by' | 'id'>[]) {
  const facts = { key: 'E-1', project: 'E', type: null, priority: null, labels, status: 'Todo', assignee: null };
  return stateOf({
    issueId: 'i1',
    events: [
      { ...{ kind: 'created', facts: { ...facts, statusCategory: 'new', reporter: 'ada' } } },
      ...events,
      { kind: 'status-changed', status: 'Done', category: 'done' },
    ].map((event, i) => ({ ...event, at: new Date(now.getTime() + i), by: person, id: `e${i}` })) as IssueEvent[],
  })!;
}

const recorded = { kind: 'decision-recorded', recordId: 'r', complete: true } as const;
const unfinished = { kind: 'decision-recorded', recordId: 'r', complete: false } as const;
const exempted = { kind: 'exempted', code: 'duplicate' } as const;
const noReasons = { id: 'why', of: { labels: ['bug'] }, exemptions: [] };

test.each`
  case                                  | gate             | labels                            | events          | by            | reverted | verdict
  ${'off'}                              | ${'off'}         | ${['bug']}                        | ${[]}           | ${person}     | ${false} | ${'pass'}
  ${'no policy speaks of it'}           | ${'ask'}         | ${['chore']}                      | ${[]}           | ${person}     | ${false} | ${'pass'}
  ${'recorded'}                         | ${'revert-once'} | ${['bug']}                        | ${[recorded]}   | ${person}     | ${false} | ${'pass'}
  ${'a record that says too little'}    | ${'ask'}         | ${['bug']}                        | ${[unfinished]} | ${person}     | ${false} | ${'ask'}
  ${'exempt'}                           | ${'ask'}         | ${['bug']}                        | ${[exempted]}   | ${person}     | ${false} | ${'pass'}
  ${'bypass'}                           | ${'revert-once'} | ${['bug', 'Decision-Not-Needed']} | ${[]}           | ${person}     | ${false} | ${'bypass'}
  ${'missing'}                          | ${'ask'}         | ${['bug']}                        | ${[]}           | ${person}     | ${false} | ${'ask'}
  ${'missing, and a team that reverts'} | ${'revert-once'} | ${['bug']}                        | ${[]}           | ${person}     | ${false} | ${'revert'}
  ${'it was moved back before'}         | ${'revert-once'} | ${['bug']}                        | ${[]}           | ${person}     | ${true}  | ${'ask'}
  ${'an automation closed it'}          | ${'revert-once'} | ${['bug']}                        | ${[]}           | ${automation} | ${false} | ${'ask'}
`('$case: $verdict', ({ gate, labels, events, by, reverted, verdict }) => {
  const agreement = agreementOf(
    [{ effectiveAt: null, playbook: aPlaybook({ decisions: [{ id: 'why', of: { labels: ['bug'] } }] }) }],
    () => null,
  );
  const settings = TeamSettings.parse({ gate });
  expect(gateVerdict(closedIssue(labels, events), agreement, settings, by, reverted, now).verdict).toBe(verdict);
});

test('a policy that names no reasons knows no bypass', () => {
  const agreement = agreementOf([{ effectiveAt: null, playbook: aPlaybook({ decisions: [noReasons] }) }], () => null);
  const state = closedIssue(['bug', 'decision-not-needed'], []);
  expect(gateVerdict(state, agreement, TeamSettings.parse({}), person, false, now).verdict).toBe('ask');
});
