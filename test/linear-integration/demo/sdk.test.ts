import { aDouble, appTokenOf, clockAt, sdkOf, stopDoubles } from '../../support/linear-double';

afterEach(stopDoubles);
const clock = clockAt('2026-03-04 10:00 +01:00');

test('the real SDK: viewer, team, states, people', async () => {
  const demo = await aDouble({ clock });
  const linear = sdkOf(demo);
  const viewer = await linear.viewer;
  expect(viewer.name).toBe('Ada');
  expect(viewer.url).toBe(`${demo.url}/acme/profiles/ada`);
  expect((await viewer.organization).id).toBe(demo.workspaceId);
  const teams = await linear.teams();
  expect(teams.nodes.map(({ key }) => key).sort()).toEqual(['ENG', 'HUM']);
  const states = await teams.nodes.find(({ key }) => key === 'ENG')!.states();
  expect(states.nodes.map(({ name }) => name)).toContain('In Progress');
  const users = await linear.users();
  expect(users.nodes.map(({ name }) => name).sort()).toEqual(['Ada', 'Async Norms', 'Raj', 'Tom']);
});

test('the real SDK: an issue, its history, a comment, a document, a card, a view', async () => {
  const demo = await aDouble({ clock });
  const app = sdkOf(demo, await appTokenOf(demo));
  demo.as('Tom').createIssue({ title: 'First', assignee: 'Raj', state: 'Todo' });
  const issue = await app.issue('ENG-1');
  expect(issue.title).toBe('First');
  expect((await issue.assignee)!.name).toBe('Raj');
  const state = (await (await issue.team)!.states({ filter: { type: { eq: 'completed' } } })).nodes[0]!;
  await app.updateIssue(issue.id, { stateId: state.id });
  const again = await app.issue(issue.id);
  expect(again.completedAt).toEqual(clock());
  const history = await again.history();
  expect(history.nodes.map(({ toStateId }) => toStateId)).toEqual([state.id]);
  const comment = await app.createComment({ issueId: issue.id, body: 'Hello' });
  expect(comment.success).toBe(true);
  expect((await (await comment.comment)!.user)!.name).toBe('Async Norms');
  expect((await app.createDocument({ issueId: issue.id, title: 'Why', content: '# Why' })).success).toBe(true);
  const card = { issueId: issue.id, url: 'https://norms.example/eng-1', title: 'Tom waits', metadata: { a: 1 } };
  const first = await app.createAttachment(card);
  const second = await app.createAttachment({ ...card, title: 'Nobody waits' });
  expect(second.attachmentId).toBe(first.attachmentId);
  expect((await again.attachments()).nodes.map(({ title }) => title)).toEqual(['Nobody waits']);
  const view = await app.createCustomView({
    name: 'Decision missing',
    shared: true,
    filterData: { labels: { some: { name: { eq: 'bug' } } } },
  });
  expect((await view.customView)!.shared).toBe(true);
});
