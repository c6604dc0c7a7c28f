import { coverageOf, Workflow, WorkflowStatus, waysToDone } from '../../../forge-app/src/resolvers/workflow-rules';

const STATUSES = new Map(
  [
    ['1', 'To do', 'TODO'],
    ['2', 'Done', 'DONE'],
    ['3', 'Released', 'DONE'],
  ].map(([statusReference, name, statusCategory]) => {
    const status = WorkflowStatus.parse({ statusReference, name, statusCategory });
    return [status.statusReference, status];
  }),
);
const rule = (module: string, more: object = {}) => ({
  ruleKey: 'forge:expression-validator',
  parameters: { key: `ari:cloud:ecosystem::extension/app/environment/static/${module}`, disabled: 'false', ...more },
});
const nested = { operation: 'ALL', conditions: [], conditionGroups: [{ conditions: [rule('decision-present')] }] };
const step = (more: object) => ({ name: 'Close', type: 'DIRECTED', toStatusReference: '2', ...more });

test.each`
  when                                         | transitions                                                                        | held
  ${'nothing is there'}                        | ${[step({})]}                                                                      | ${['no']}
  ${'the validator is there'}                  | ${[step({ validators: [rule('decision-required')] })]}                             | ${['validator']}
  ${'it is there and switched off'}            | ${[step({ validators: [rule('decision-required', { disabled: 'true' })] })]}       | ${['no']}
  ${'another app has one of its own'}          | ${[step({ validators: [rule('decision-required-by-law')] })]}                      | ${['no']}
  ${'the expression is there'}                 | ${[step({ validators: [rule('decision-required-fast')] })]}                        | ${['expression']}
  ${'the condition is there, within a group'}  | ${[step({ conditions: nested })]}                                                  | ${['expression']}
  ${'the way leads elsewhere'}                 | ${[step({ toStatusReference: '1' })]}                                              | ${[]}
  ${'it leads from done to done'}              | ${[step({ toStatusReference: '3', links: [{ fromStatusReference: '2' }] })]}       | ${[]}
  ${'it leads to done from somewhere as well'} | ${[step({ links: [{ fromStatusReference: '3' }, { fromStatusReference: '1' }] })]} | ${['no']}
  ${'issues are created as done'}              | ${[step({ type: 'INITIAL' })]}                                                     | ${[]}
`('$when: $held', ({ transitions, held }) => {
  const workflow = Workflow.parse({ id: 'w', name: 'W', transitions });
  expect(waysToDone(workflow, STATUSES).map((way) => way.held)).toEqual(held);
});

test('a workflow holds when all its ways do', () => {
  const way = (held: 'validator' | 'expression' | 'no') => ({ name: 'Close', to: 'Done', held });
  expect(coverageOf([way('validator'), way('expression')])).toBe('all');
  expect(coverageOf([way('validator'), way('no')])).toBe('some');
  expect(coverageOf([way('no')])).toBe('none');
});
