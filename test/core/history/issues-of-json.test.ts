import { issuesOfJson } from '../../../core/src/history/issues-of-json';

const JIRA = { key: 'ENG-1', fields: {} };
const LINEAR = { identifier: 'ENG-1' };

test.each`
  what                      | value                                                      | issues
  ${'an issue alone'}       | ${JIRA}                                                    | ${[JIRA]}
  ${'an array'}             | ${[JIRA, JIRA]}                                            | ${[JIRA, JIRA]}
  ${'an array of pages'}    | ${[{ issues: [JIRA] }, { issues: [JIRA] }]}                | ${[JIRA, JIRA]}
  ${'a page'}               | ${{ startAt: 0, issues: [JIRA] }}                          | ${[JIRA]}
  ${'an empty page'}        | ${{ issues: [], isLast: true }}                            | ${[]}
  ${'an answer'}            | ${{ data: { issues: { nodes: [LINEAR], pageInfo: {} } } }} | ${[LINEAR]}
  ${"a team's issues"}      | ${{ data: { team: { issues: { nodes: [LINEAR] } } } }}     | ${[LINEAR]}
  ${'edges'}                | ${{ data: { issues: { edges: [{ node: LINEAR }] } } }}     | ${[LINEAR]}
  ${'something else in it'} | ${{ issues: [JIRA, 7] }}                                   | ${[JIRA, 7]}
  ${'nothing of the kind'}  | ${{ errors: [{ message: 'no' }] }}                         | ${null}
  ${'a word'}               | ${'issues'}                                                | ${null}
  ${'nothing'}              | ${null}                                                    | ${null}
`('$what', ({ value, issues }) => {
  expect(issuesOfJson(value)).toEqual(issues);
});

test('however deep a value is, it is not followed to its end', () => {
  let deep: unknown = JIRA;
  for (let i = 0; i < 100_000; i++) deep = [deep];
  expect(issuesOfJson(deep)).not.toEqual([JIRA]);
});
