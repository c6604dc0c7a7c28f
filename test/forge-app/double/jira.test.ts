import api, { assumeTrustedRoute } from '@forge/api';
import { at } from '../../support/at';
import { openWorld, type World } from '../../support/forge/world';
import { PointPool } from '../../support/jira/rate-limits';
import { addPerson, addProject } from '../../support/jira/site-builder';

/** The Jira double under the real `@forge/api`, over HTTP. */
let world: World;
let now = at('2026-03-02 09:00 Z');

beforeEach(async () => {
  now = at('2026-03-02 09:00 Z');
  world = await openWorld({ now: () => now, app: () => ({}), server: { rates: { pool: new PointPool(200) } } });
  addPerson(world.jira, 'Ada', { timeZone: 'Europe/Berlin', isSiteAdmin: true });
  addPerson(world.jira, 'Tom', { timeZone: 'America/New_York' });
  addProject(world.jira, 'ENG', { leadId: 'ada' });
  addProject(world.jira, 'SEC', { leadId: 'ada', members: new Set(['ada']) });
  world.jira.create('ENG', { accountId: 'ada' }, { summary: 'Ship it', assigneeId: 'tom' });
  world.jira.create('SEC', { accountId: 'ada' }, { summary: 'Hidden' });
});
afterEach(() => world.close());

async function ask(method: string, path: string, body?: unknown, as: 'app' | string = 'app') {
  return world.app.inside(
    async () => {
      const client = as === 'app' ? api.asApp() : api.asUser();
      const response = await client.requestJira(assumeTrustedRoute(path), {
        method,
        ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers };
    },
    { accountId: as === 'app' ? null : as },
  );
}

const adf = (text: string) => ({
  version: 1,
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

test('an issue, its comments and its changes are read as Jira has them', async () => {
  world.jira.comment('ENG-1', { accountId: 'tom' }, 'On it, @[ada]');
  await world.jira.move('ENG-1', { accountId: 'tom' }, 'In Progress');
  const { body } = await ask('GET', '/rest/api/3/issue/ENG-1?fields=summary,status,comment,assignee&expand=changelog');
  expect(body.fields).toMatchObject({ summary: 'Ship it', status: { statusCategory: { key: 'indeterminate' } } });
  expect(body.fields.comment.comments[0].body.content[0].content[1]).toMatchObject({
    type: 'mention',
    attrs: { id: 'ada' },
  });
  expect(body.changelog.histories[0].items[0]).toMatchObject({
    field: 'status',
    fromString: 'To Do',
    toString: 'In Progress',
  });
  expect(world.server.violations).toEqual([]);
});

test.each([
  ['GET', '/rest/api/3/myself', undefined],
  ['GET', '/rest/api/3/user?accountId=ada', undefined],
  ['GET', '/rest/api/3/user/bulk?accountId=ada&accountId=tom', undefined],
  ['GET', '/rest/api/3/user/search?query=a', undefined],
  ['GET', '/rest/api/3/issue/ENG-1', undefined],
  ['GET', '/rest/api/3/issue/ENG-1/changelog', undefined],
  ['GET', '/rest/api/3/issue/ENG-1/comment', undefined],
  ['GET', '/rest/api/3/issue/ENG-1/watchers', undefined],
  ['GET', '/rest/api/3/issue/ENG-1/transitions', undefined],
  ['POST', '/rest/api/3/search/jql', { jql: 'project = ENG', fields: ['*all'], maxResults: 50 }],
  ['POST', '/rest/api/3/search/approximate-count', { jql: 'project = ENG' }],
  ['POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['ENG-1'], fields: ['*all'], expand: ['changelog'] }],
  ['POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ['ENG-1'] }],
  ['GET', '/rest/api/3/project/search', undefined],
  ['GET', '/rest/api/3/project/ENG', undefined],
  ['GET', '/rest/api/3/project/ENG/statuses', undefined],
  ['GET', '/rest/api/3/status', undefined],
  ['GET', '/rest/api/3/statuses/search', undefined],
  ['GET', '/rest/api/3/workflows/search', undefined],
  ['GET', '/rest/api/3/serverInfo', undefined],
  ['GET', '/rest/api/3/mypermissions?permissions=ADMINISTER&projectKey=ENG', undefined],
  ['POST', '/rest/api/3/permissions/project', { permissions: ['BROWSE_PROJECTS'] }],
  ['POST', '/rest/api/3/permissions/check', { globalPermissions: ['ADMINISTER'], projectPermissions: [] }],
  ['POST', '/rest/api/3/issue/ENG-1/notify', { subject: 's', textBody: 't', to: { users: [{ accountId: 'tom' }] } }],
])('%s %s is answered as the official schema has it', async (method, path, body) => {
  world.jira.comment('ENG-1', { accountId: 'tom' }, 'Hello');
  world.jira.assign('ENG-1', { accountId: 'ada' }, 'ada');
  const { status } = await ask(method, path, body, 'ada');
  expect({ ok: status < 300, violations: world.server.violations }).toEqual({ ok: true, violations: [] });
});

test('a request that Jira does not know is a violation, and refused', async () => {
  expect((await ask('POST', '/rest/api/3/search/jql', { jql: 'project = ENG', startAt: 0 })).status).toBe(400);
  expect((await ask('GET', '/rest/api/3/no/such/thing')).status).toBe(404);
  expect(world.server.violations).toHaveLength(2);
});

test('a comment that is no document is refused', async () => {
  const wrong = { version: 1, type: 'doc', content: [{ type: 'paragraf', content: [] }] };
  expect((await ask('POST', '/rest/api/3/issue/ENG-1/comment', { body: wrong })).status).toBe(400);
  const made = await ask('POST', '/rest/api/3/issue/ENG-1/comment', { body: adf('hello') });
  expect(made).toMatchObject({ status: 201, body: { author: { accountType: 'app' } } });
});

test('people see what they may see; the app sees everything', async () => {
  expect((await ask('GET', '/rest/api/3/issue/SEC-1', undefined, 'tom')).status).toBe(404);
  expect((await ask('GET', '/rest/api/3/issue/SEC-1', undefined, 'ada')).status).toBe(200);
  const found = await ask('POST', '/rest/api/3/search/jql', { jql: 'created <= now()', fields: ['id'] }, 'tom');
  expect(found.body.issues).toHaveLength(1);
});

test('a function that no person started cannot ask as a user', async () => {
  await expect(
    world.app.inside(() => api.asUser().requestJira(assumeTrustedRoute('/rest/api/3/myself'))),
  ).rejects.toThrow(/Authentication Required/);
});

test.each([
  ['project = ENG AND updated >= -26h', ['ENG-1']],
  ['project in (ENG, SEC) ORDER BY key DESC', ['SEC-1', 'ENG-1']],
  ['statusCategory != Done AND assignee = "tom"', ['ENG-1']],
  ['assignee is EMPTY', ['SEC-1']],
  ['NOT (project = ENG) AND created > "2026-03-01"', ['SEC-1']],
  ['asyncNormsResponseDue <= now()', ['ENG-1']],
  ['asyncNormsAwaiting = currentUser()', ['ENG-1']],
  ['asyncNormsDecisions >= 1', []],
  ['id in (10001, 10002) AND issuetype not in (Story)', []],
])('%s finds %j', async (jql, keys) => {
  world.jira.issue('ENG-1')!.properties.set('async-norms', {
    responseDueAt: '2026-03-02T08:00:00Z',
    awaiting: ['ada'],
    decisions: 0,
  });
  const { body } = await ask('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] }, 'ada');
  expect(body.issues.map(({ key }: { key: string }) => key)).toEqual(keys);
});

test.each([['order by key desc'], ['project ='], ['colour = red'], ['updated > tomorrowish']])(
  '%s is refused',
  async (jql) => {
    expect((await ask('POST', '/rest/api/3/search/jql', { jql })).status).toBe(400);
  },
);

test('a search goes on by token, without a total', async () => {
  for (let i = 0; i < 4; i++) world.jira.create('ENG', { accountId: 'ada' }, { summary: `n${i}` });
  const query = { jql: 'project = ENG ORDER BY id', fields: ['key'], maxResults: 3 };
  const first = (await ask('POST', '/rest/api/3/search/jql', query)).body;
  const second = (await ask('POST', '/rest/api/3/search/jql', { ...query, nextPageToken: first.nextPageToken })).body;
  expect([first.issues.length, first.isLast, second.issues.length, second.isLast]).toEqual([3, false, 2, true]);
  expect(first.total).toBeUndefined();
});

test('points are one a request, one an object, two a person; the pool is shared and ends with the hour', async () => {
  await ask('GET', '/rest/api/3/issue/ENG-1?fields=summary');
  await ask('GET', '/rest/api/3/user?accountId=ada');
  await ask('PUT', '/rest/api/3/issue/ENG-1/properties/p', { a: 1 });
  expect(world.server.rates.pool.usedAt(now.getTime())).toBe(2 + 3 + 1);
  world.server.rates.pool.use(200, now.getTime());
  const refused = await ask('GET', '/rest/api/3/myself');
  expect([refused.status, refused.headers.get('RateLimit-Reason'), refused.headers.get('Retry-After')]).toEqual([
    429,
    'jira-quota-global-based',
    '3600',
  ]);
  now = at('2026-03-02 10:00 Z');
  expect((await ask('GET', '/rest/api/3/myself')).status).toBe(200);
});

test('twenty writes to one issue in two seconds, and no more', async () => {
  const statuses: number[] = [];
  await world.app.inside(async () => {
    for (let i = 0; i < 21; i++) {
      const path = assumeTrustedRoute('/rest/api/3/issue/ENG-1/properties/p');
      statuses.push((await api.asApp().requestJira(path, { method: 'PUT', body: '1' })).status);
    }
  });
  // 21 writes of 180 ms each take longer than two seconds, so that they pass; side by side they do not.
  expect(statuses.filter((status) => status === 429)).toEqual([]);
  now = at('2026-03-02 09:10 Z');
  const together = await world.app.inside(() =>
    Promise.all(
      Array.from({ length: 21 }, () =>
        api
          .asApp()
          .requestJira(assumeTrustedRoute('/rest/api/3/issue/ENG-1/properties/p'), { method: 'PUT', body: '1' }),
      ),
    ),
  );
  expect(together.filter(({ status }) => status === 429)).toHaveLength(1);
});
