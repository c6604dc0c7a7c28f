import { parse } from 'graphql';
import { complexityOf } from '../../../linear-integration/src/demo/complexity';
import { linearSchema } from '../../../linear-integration/src/demo/schema';
import { failureOf } from '../../../linear-integration/src/linear/linear-failure';
import { aDouble, appTokenOf, clockAt, sdkOf, stopDoubles } from '../../support/linear-double';

afterEach(stopDoubles);
const clock = clockAt('2026-03-04 10:00 +01:00');

const post = (url: string, authorization: string | undefined, query: string, variables: Record<string, unknown> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: JSON.stringify({ query, variables }),
  });

test.each`
  what                                   | query                                                                                                                                           | points
  ${'an object and two properties'}      | ${'{ viewer { id name } }'}                                                                                                                     | ${2}
  ${'a connection at its default of 50'} | ${'{ viewer { assignedIssues { nodes { id title url } } } }'}                                                                                   | ${66}
  ${'a connection of ten'}               | ${'{ viewer { assignedIssues(first: 10) { nodes { id title url } } } }'}                                                                        | ${14}
  ${'pageInfo, once a connection'}       | ${'{ teams { nodes { id key name timezone visibility triageEnabled autoClosePeriod autoArchivePeriod } pageInfo { hasNextPage endCursor } } }'} | ${92}
  ${'a connection in an object'}         | ${'{ team(id: "1") { states(first: 50) { nodes { id name type position } } } }'}                                                                | ${71}
  ${'a mutation'}                        | ${'mutation { commentUpdate(id: "1", input: { body: "" }) { success } }'}                                                                       | ${2}
  ${'a fragment'}                        | ${'{ viewer { ...A } } fragment A on User { id name }'}                                                                                         | ${2}
`('$what: $points points', ({ query, points }) => {
  expect(complexityOf(linearSchema(), parse(query), {})).toBe(points);
});

test('a page by a variable is charged as asked for, full or not', async () => {
  const demo = await aDouble({ clock });
  const query = 'query($n: Int) { issues(first: $n) { nodes { id } } }';
  const response = await post(demo.apiUrl, demo.apiKey, query, { n: 100 });
  expect(response.headers.get('x-complexity')).toBe('110');
});

test('no token, a wrong one, one that ended: 401 with the documented code', async () => {
  const own = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock: own });
  const token = `Bearer ${await appTokenOf(demo)}`;
  expect((await post(demo.apiUrl, token, '{ viewer { id } }')).status).toBe(200);
  own.forward(31 * 86_400_000);
  for (const authorization of [undefined, 'lin_api_wrong', token]) {
    const response = await post(demo.apiUrl, authorization, '{ viewer { id } }');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'AUTHENTICATION_ERROR' } }] });
  }
});

test('a document that the schema does not know: 400', async () => {
  const demo = await aDouble({ clock });
  const response = await post(demo.apiUrl, demo.apiKey, '{ viewer { shoeSize } }');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
});

test('more than 10,000 points in one document are refused, whatever is left', async () => {
  const demo = await aDouble({ clock });
  const query = '{ issues(first: 250) { nodes { id comments(first: 50) { nodes { id } } } } }';
  const response = await post(demo.apiUrl, demo.apiKey, query);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringContaining('10000') }] });
});

test('the allowance is told in headers, refills steadily, and when it is gone the answer is 400 RATELIMITED', async () => {
  const own = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock: own, limits: { requests: 60, complexity: 1_000_000 } });
  const ask = () => post(demo.apiUrl, demo.apiKey, '{ viewer { id } }');
  const first = await ask();
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-complexity': '2',
    'x-ratelimit-requests-limit': '60',
    'x-ratelimit-requests-remaining': '59',
    'x-ratelimit-requests-reset': String(own().getTime() + 60_000),
    'x-ratelimit-complexity-limit': '1000000',
    'x-ratelimit-complexity-remaining': '999998',
  });
  for (let i = 0; i < 59; i++) await ask();
  const refused = await ask();
  expect(refused.status).toBe(400);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATELIMITED' } }] });
  own.forward(60_000);
  expect((await ask()).status).toBe(200);
  expect((await ask()).status).toBe(400);
});

test.each(['code', 'type'] as const)(
  'a rate limit in the shape “%s” is understood through the real SDK',
  async (shape) => {
    const demo = await aDouble({ clock });
    demo.faults.add({ fault: { kind: 'rate-limited', shape, retryAfterSeconds: 90 }, operation: 'Ask' });
    const error = await sdkOf(demo)
      .client.rawRequest('query Ask { viewer { id } }')
      .catch((failure: unknown) => failure);
    expect(failureOf(error, clock())).toEqual({
      kind: 'rate-limited',
      retryAt: new Date(clock().getTime() + 90_000),
    });
  },
);

test('faults meet the operation that they are for, as often as asked', async () => {
  const demo = await aDouble({ clock });
  demo.faults.add({ fault: { kind: 'status', status: 503 }, operation: 'Ask', after: 1, times: 2 });
  const ask = async (name: string) => (await post(demo.apiUrl, demo.apiKey, `query ${name} { viewer { id } }`)).status;
  expect(await ask('Other')).toBe(200);
  expect([await ask('Ask'), await ask('Ask'), await ask('Other'), await ask('Ask'), await ask('Ask')]).toEqual([
    200, 503, 200, 503, 200,
  ]);
});

const COMMENT = 'mutation Comment($input: CommentCreateInput!) { commentCreate(input: $input) { success } }';
const ID = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

test('a lost answer: it was done; done again with the same id it is refused, so it is there once', async () => {
  const demo = await aDouble({ clock });
  const issueId = demo.as('Ada').createIssue({ title: 'First' });
  const input = { id: ID, issueId, body: 'Hello' };
  demo.faults.add({ fault: { kind: 'answer-lost' } });
  await expect(post(demo.apiUrl, demo.apiKey, COMMENT, { input })).rejects.toThrow();
  expect(demo.store.all('Comment')).toHaveLength(1);
  const again = await post(demo.apiUrl, demo.apiKey, COMMENT, { input });
  expect(await again.json()).toMatchObject({ data: null, errors: [{ extensions: { type: 'invalid input' } }] });
  expect(demo.store.all('Comment')).toHaveLength(1);
});

test('no answer: nothing was done', async () => {
  const demo = await aDouble({ clock });
  const issueId = demo.as('Ada').createIssue({ title: 'First' });
  demo.faults.add({ fault: { kind: 'no-answer' } });
  await expect(post(demo.apiUrl, demo.apiKey, COMMENT, { input: { issueId, body: 'Hello' } })).rejects.toThrow();
  expect(demo.store.all('Comment')).toHaveLength(0);
});

test('an id that is no UUID of version 4 is refused', async () => {
  const demo = await aDouble({ clock });
  const issueId = demo.as('Ada').createIssue({ title: 'First' });
  const response = await post(demo.apiUrl, demo.apiKey, COMMENT, { input: { id: 'mine', issueId, body: 'Hello' } });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INPUT_ERROR' } }] });
});

test('filters: by relation, by list, by text, by a duration; pages by cursor, newest change first', async () => {
  const own = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock: own });
  const ada = demo.as('Ada');
  ada.createIssue({ title: 'First', assignee: 'Tom', labels: ['bug'] });
  own.forward(86_400_000);
  ada.createIssue({ title: 'Second', state: 'In Progress' });
  own.forward(86_400_000);
  ada.createIssue({ title: 'Third', assignee: 'Raj' });
  own.forward(60_000);
  ada.moveTo('ENG-1', 'Done');
  const linear = sdkOf(demo);
  const titles = async (filter: object) => (await linear.issues({ filter })).nodes.map(({ title }) => title).sort();
  expect(await titles({ assignee: { name: { eq: 'Tom' } } })).toEqual(['First']);
  expect(await titles({ assignee: { null: true } })).toEqual(['Second']);
  expect(await titles({ labels: { some: { name: { in: ['bug'] } } } })).toEqual(['First']);
  expect(await titles({ state: { type: { in: ['started', 'completed'] } } })).toEqual(['First', 'Second']);
  expect(await titles({ or: [{ title: { containsIgnoreCase: 'thi' } }, { number: { eq: 2 } }] })).toEqual([
    'Second',
    'Third',
  ]);
  expect(await titles({ updatedAt: { gte: '-PT12H' } })).toEqual(['First', 'Third']);
  expect(await titles({ updatedAt: { lt: own().toISOString() } })).toEqual(['Second', 'Third']);
  const page = await linear.issues({ first: 2, orderBy: 'updatedAt' as never });
  expect(page.nodes.map(({ title }) => title)).toEqual(['First', 'Third']);
  expect(page.pageInfo.hasNextPage).toBe(true);
  expect((await page.fetchNext()).nodes.map(({ title }) => title)).toEqual(['First', 'Third', 'Second']);
});

test('the app does not see a private team: not its issues, not their comments, and is told that there is nothing', async () => {
  const demo = await aDouble({ clock });
  const id = demo.as('Ada').createIssue({ title: 'Salaries', team: 'HUM' });
  demo.as('Ada').comment('HUM-1', 'Not for everyone');
  const app = sdkOf(demo, await appTokenOf(demo));
  expect((await app.issues()).nodes).toEqual([]);
  expect((await app.comments()).nodes).toEqual([]);
  expect((await app.teams()).nodes.map(({ key }) => key)).toEqual(['ENG']);
  await expect(app.issue(id)).rejects.toThrow('Entity not found: Issue');
  demo.as('Ada').setTeamAccess('HUM', true);
  expect((await app.issue(id)).title).toBe('Salaries');
});

test('moved to another team: a new key, a state of its kind; the former key still leads there', async () => {
  const demo = await aDouble({ clock });
  const ada = demo.as('Ada');
  const id = ada.createIssue({ title: 'First', state: 'In Progress' });
  ada.moveToTeam('ENG-1', 'HUM');
  const linear = sdkOf(demo);
  const issue = await linear.issue('ENG-1');
  expect(issue).toMatchObject({ id, identifier: 'HUM-1', previousIdentifiers: ['ENG-1'] });
  expect((await issue.state)!.name).toBe('In Progress');
});

test('trashed: gone from lists, there by id, and back', async () => {
  const demo = await aDouble({ clock });
  demo.as('Ada').createIssue({ title: 'First' });
  demo.as('Ada').trash('ENG-1');
  const linear = sdkOf(demo);
  expect((await linear.issues()).nodes).toEqual([]);
  expect((await linear.issues({ includeArchived: true })).nodes).toHaveLength(1);
  expect((await linear.issue('ENG-1')).trashed).toBe(true);
  demo.as('Ada').restore('ENG-1');
  expect((await linear.issues()).nodes).toHaveLength(1);
});

test('a comment notifies subscribers and whoever it mentions, never its writer; an edit and a card notify nobody', async () => {
  const demo = await aDouble({ clock });
  demo.as('Ada').createIssue({ title: 'First', assignee: 'Tom' });
  const app = sdkOf(demo, await appTokenOf(demo));
  const issue = await app.issue('ENG-1');
  const told = () =>
    demo.store.all('DemoNotification').map(({ userId }) => demo.store.get('User', String(userId))!.name);
  const body = `${demo.url}/acme/profiles/raj could you look?`;
  const { commentId } = await app.createComment({ issueId: issue.id, body, doNotSubscribeToIssue: true });
  expect(told().sort()).toEqual(['Ada', 'Raj', 'Tom']);
  await app.updateComment(commentId!, { body: 'Never mind' });
  await app.commentResolve(commentId!);
  await app.createAttachment({ issueId: issue.id, title: 'Card', url: 'https://norms.example/1' });
  expect(told()).toHaveLength(3);
  expect((await issue.subscribers()).nodes.map(({ name }) => name)).not.toContain('Async Norms');
});

test('webhooks are for administrators; an app may not', async () => {
  const demo = await aDouble({ clock });
  const input = { url: 'https://norms.example/hook', resourceTypes: ['Issue'], allPublicTeams: true };
  const { webhook } = await sdkOf(demo).createWebhook(input);
  expect((await webhook!).enabled).toBe(true);
  await expect(sdkOf(demo, await appTokenOf(demo)).createWebhook(input)).rejects.toThrow('admin');
});

test('a scope that was not asked for is not there', async () => {
  const demo = await aDouble({ clock });
  const issueId = demo.as('Ada').createIssue({ title: 'First' });
  const reader = sdkOf(demo, await appTokenOf(demo, 'read'));
  await expect(reader.createComment({ issueId, body: 'Hello' })).rejects.toThrow('scope');
});

test('what is no part of the demo says so', async () => {
  const demo = await aDouble({ clock });
  await expect(sdkOf(demo).client.rawRequest('mutation { logout { success } }')).rejects.toThrow(
    'not a part of the demo workspace',
  );
});
