import { jiraApi, jiraPath } from '../../../forge-app/src/jira/jira-api';
import { openWorld, type World } from '../../support/forge/world';
import type { Refusal } from '../../support/jira/jira-server';
import { addPerson, addProject } from '../../support/jira/site-builder';

let world: World;
beforeEach(async () => {
  world = await openWorld({ app: () => ({}) });
  addPerson(world.jira, 'Ada');
  addProject(world.jira, 'ENG');
});
afterEach(() => world.close());

const ask = () =>
  world.app.inside(async () => {
    const jira = jiraApi('app');
    const answer = await jira.ask({
      method: 'GET',
      path: jiraPath`/rest/api/3/user/bulk?${new URLSearchParams({ accountId: 'ada' })}`,
    });
    return { answer, points: jira.points() };
  });

test('an answer, with what it cost: a point, and two for a person', async () => {
  expect(await ask()).toMatchObject({ answer: { outcome: 'ok', status: 200 }, points: 3 });
  expect([...world.server.points.values()]).toEqual([3]);
});

test.each`
  what                                   | refusal                                                           | answer
  ${'the hourly points of the app'}      | ${{ reason: 'jira-quota-global-based', retryAfterSeconds: 1800 }} | ${{ outcome: 'busy', of: 'site', afterSeconds: 1800 }}
  ${'the hourly points of the site'}     | ${{ reason: 'jira-quota-tenant-based', retryAfterSeconds: 60 }}   | ${{ outcome: 'busy', of: 'site', afterSeconds: 60 }}
  ${'too many of one kind at once'}      | ${{ reason: 'jira-burst-based', retryAfterSeconds: 2 }}           | ${{ outcome: 'busy', of: 'endpoint', afterSeconds: 2 }}
  ${'too many writes on one issue'}      | ${{ reason: 'jira-per-issue-on-write', retryAfterSeconds: 30 }}   | ${{ outcome: 'busy', of: 'issue', afterSeconds: 30 }}
  ${'a reason that nobody has heard of'} | ${{ reason: 'unheard-of' }}                                       | ${{ outcome: 'busy', of: 'site' }}
  ${'Jira is down'}                      | ${{ status: 503 }}                                                | ${{ outcome: 'unknown' }}
  ${'the app is not let in yet'}         | ${{ status: 401 }}                                                | ${{ outcome: 'refused', status: 401 }}
  ${'not there'}                         | ${{ status: 404 }}                                                | ${{ outcome: 'absent' }}
`('$what', async ({ refusal, answer }: { refusal: Refusal; answer: object }) => {
  world.server.refuseNext(refusal);
  expect((await ask()).answer).toMatchObject(answer);
});

test('a way out of the path is refused', () => {
  expect(() => jiraPath`/rest/api/3/issue/${'../../admin'}`).toThrow();
});
