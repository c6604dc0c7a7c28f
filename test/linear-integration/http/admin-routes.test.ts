import { decisionStoreOf } from '../../../linear-integration/src/store/decision-store';
import { workspaceHistoryOf } from '../../../linear-integration/src/store/workspace-history';
import { at } from '../../support/at';
import { type DemoServer, startDemoServer } from '../../support/demo-server';
import { visitorOf } from '../../support/visitor';

let demo: DemoServer;

beforeAll(async () => {
  demo = await startDemoServer(at('2026-11-18 10:40 +01:00'));
}, 60_000);
afterAll(() => demo.stop());

const personId = async (name: string): Promise<string> => {
  const all = await demo.server.stores.people.all(demo.workspaceId);
  return all.find(({ displayName }) => displayName?.toLowerCase().startsWith(name) === true)!.id;
};

const signedInAs = async (name: string) => {
  const visitor = visitorOf(demo.url);
  await visitor.get('/sign-in');
  const answer = await visitor.post('/sign-in/demo', { person: await personId(name) });
  expect(answer.status).toBe(303);
  return visitor;
};

test('a page may show itself with our one style and our one script, and nothing else', async () => {
  const { headers } = await visitorOf(demo.url).get('/sign-in');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('cookies are for this site’s requests alone, and no script sees them', async () => {
  const visitor = visitorOf(demo.url);
  const welcome = await visitor.get('/sign-in');
  const entering = await visitor.post('/sign-in/demo', { person: await personId('felix') });
  const set = [...welcome.headers.getSetCookie(), ...entering.headers.getSetCookie()].filter(
    (it) => !/Max-Age=0/.test(it),
  );
  expect(set).toHaveLength(2);
  for (const cookie of set) expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/);
});

test('a session is known by its hash, and signing out ends it', async () => {
  const visitor = await signedInAs('felix');
  const secret = visitor.cookie('async-norms-session') ?? '';
  expect(secret).toMatch(/^[\w-]{43}$/);
  const rows = await demo.server.home.database.db.selectFrom('session').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(secret);
  await visitor.post('/sign-out', {});
  const copied = visitorOf(demo.url);
  copied.setCookie('async-norms-session', secret);
  expect((await copied.get('/me')).headers.get('location')).toBe('/sign-in?next=%2Fme');
});

test.each`
  who                                  | change
  ${'without a token'}                 | ${{ csrf: null }}
  ${'with a token of another browser'} | ${{ csrf: 'b'.repeat(43) }}
  ${'from a page of another site'}     | ${{ headers: { 'sec-fetch-site': 'cross-site' } }}
  ${'from another origin'}             | ${{ headers: { origin: 'https://evil.example' } }}
`('a form $who changes nothing', async ({ change }) => {
  const visitor = await signedInAs('felix');
  const before = await demo.server.home.database.db.selectFrom('person_settings').selectAll().execute();
  const answer = await visitor.post('/me', { timeZone: 'Asia/Tokyo' }, change);
  expect(answer.status).toBe(403);
  expect(await answer.text()).toMatch(/This form was not made for this browser/);
  expect(await demo.server.home.database.db.selectFrom('person_settings').selectAll().execute()).toEqual(before);
});

test.each([
  '/playbook',
  '/decisions',
  '/proposals',
  '/people',
  '/me',
  '/privacy',
  '/privacy/export',
  '/set-up',
  '/activity',
])('nobody reads %s without signing in', async (path) => {
  const answer = await visitorOf(demo.url).get(path);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/^\/sign-in/);
});

test.each([
  ['GET', '/set-up'],
  ['GET', '/activity'],
  ['GET', '/playbook/edit'],
  ['GET', '/playbook/review'],
  ['GET', '/playbook/holidays'],
  ['POST', '/playbook/edit'],
  ['POST', '/playbook/check'],
  ['POST', '/playbook/switch-on'],
  ['POST', '/playbook/start'],
  ['POST', '/playbook/holidays'],
  ['POST', '/set-up/team'],
])('%s %s is for administrators', async (method, path) => {
  const visitor = await signedInAs('felix');
  const answer = method === 'GET' ? await visitor.get(path) : await visitor.post(path, { text: 'playbook: 1' });
  expect(answer.status).toBe(403);
  expect(await answer.text()).toMatch(/This is for administrators/);
});

test('an administrator sees what the tool did, and not to whom it said something', async () => {
  const id = await personId('haruto');
  const entry = { at: at('2026-11-18 10:00 +01:00'), issueId: null, personId: id, what: 'posted', why: 'review' };
  await demo.server.stores.activity.record(demo.workspaceId, { ...entry, kind: 'nudge' });
  await demo.server.stores.activity.record(demo.workspaceId, {
    ...entry,
    kind: 'setting',
    what: 'own-hours',
    why: null,
  });
  const visitor = await signedInAs('ana');
  const nudges = await (await visitor.get('/activity?kind=nudge')).text();
  expect(nudges).toMatch(/Reminder: told \(rule review\)/);
  expect(nudges).not.toMatch(/Haruto/);
  expect(await (await visitor.get('/activity?kind=setting')).text()).toMatch(/someone’s own hours.*by Haruto Sato/s);
});

test('the activity log of a workspace at work has words for all that it lists', async () => {
  const html = await (await (await signedInAs('ana')).get('/activity')).text();
  const lines = [...html.matchAll(/<\/time>([^<]*)/g)].map(([, line]) => line!.trim());
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) expect(line).toMatch(/^[A-Z][\w -]*: \S/);
  expect(lines.join('\n')).not.toMatch(/\bposted\b|put-on|asked:|\w\/(nudge|reminder|notice|facilitator)\b/);
});

test('set-up says whose hours are known, and speaks of others only where there are some', async () => {
  const html = await (await (await signedInAs('ana')).get('/set-up')).text();
  expect(html).toMatch(/Of all 9 people\. Each sets their own\./);
  expect(html).not.toMatch(/To the others/);
});

test('the log taken along as Markdown leads to each record where it can be read', async () => {
  const visitor = await signedInAs('ana');
  const decisions = decisionStoreOf(demo.server.home.database);
  const filed = await decisions.list(demo.workspaceId);
  await decisions.file(demo.workspaceId, { ...filed[0]!, key: 'page:one', source: 'page', url: null, issueIds: [] });
  const markdown = await (await visitor.get('/decisions/export.md')).text();
  const links = [...markdown.matchAll(/\]\(<([^>]*)>\)/g)].map(([, to]) => to);
  const onOurPage = '/decisions/record/page%3Aone';
  expect(links.sort()).toEqual([...filed.map(({ url }) => url), demo.url + onOurPage].sort());
  expect((await visitor.get(onOurPage)).status).toBe(200);
  await decisions.remove(demo.workspaceId, 'page:one');
});

test('a record that says too little wears that in the log and on its page, with what it lacks', async () => {
  const visitor = await signedInAs('ana');
  const decisions = decisionStoreOf(demo.server.home.database);
  const [first] = await decisions.list(demo.workspaceId);
  const log = await (await visitor.get('/decisions')).text();
  expect(log).not.toMatch(/>incomplete</);
  const record = { ...first!.record, id: '0999', title: 'Half a record', because: '', options: [], context: '' };
  await decisions.file(demo.workspaceId, {
    ...first!,
    record: {
      ...record,
      status: 'accepted',
      question: 'Which?',
      decision: 'The second.',
      consequences: '',
      sections: [],
    },
    key: 'page:half',
    source: 'page',
    issueIds: [],
  });
  const one = (await (await visitor.get('/decisions')).text()).split('<li>').find((line) => line.includes('Half a'))!;
  expect(one).toMatch(/>in force<.*>incomplete<.*Nothing says why/s);
  const page = await (await visitor.get('/decisions/record/page%3Ahalf')).text();
  expect(page).toMatch(/>in force<.*>incomplete<.*What it needs to count.*Nothing says why/s);
  expect(page.match(/Nothing says why/g)).toHaveLength(1);
  await decisions.remove(demo.workspaceId, 'page:half');
});

test('a record begun on an issue has its title as the question; a key that no issue has is said beside the field', async () => {
  const visitor = await signedInAs('ana');
  const { store } = demo.server.home.demo!;
  const { identifier, title } = store.all('Issue').at(-1)! as unknown as Readonly<Record<string, string>>;
  const form = await (await visitor.get(`/decisions/new?issue=${identifier}`)).text();
  expect(/<textarea[^>]*name="question"[^>]*>([^<]*)</.exec(form)![1]!.trim()).toBe(title);
  expect(await (await visitor.get('/decisions/new?issue=APP-999')).text()).toMatch(/name="question"[^>]*>\s*</);

  const decisions = decisionStoreOf(demo.server.home.database);
  const before = (await decisions.list(demo.workspaceId)).length;
  const written = { title: 'One of them', question: 'Which?', decision: 'The second.', because: 'It is cheaper.' };
  const fields = { ...written, status: 'accepted', issues: `${identifier}, APP-999` };
  const asked = await visitor.post('/decisions/new', fields);
  expect(asked.status).toBe(422);
  const page = await asked.text();
  expect(page).toMatch(/id="f-issues-problem"[^>]*><span>No issue here has this key: APP-999\./);
  expect(page).toMatch(/value="anyway"/);
  expect(await decisions.list(demo.workspaceId)).toHaveLength(before);

  expect(
    (await visitor.post('/decisions/new', { ...fields, ...Object.fromEntries([['then', 'anyway']]) })).status,
  ).toBe(303);
  const filed = (await decisions.list(demo.workspaceId)).find(({ record }) => record.title === 'One of them')!;
  expect(filed.issueIds).toHaveLength(1);
  await decisions.remove(demo.workspaceId, filed.key);
});

test('what waits for somebody is on their page, and on nobody else’s', async () => {
  const mine = await (await signedInAs('ana')).get('/');
  const theirs = await (await signedInAs('felix')).get('/');
  const waiting = (html: string) => html.slice(html.indexOf('id="waiting"'), html.indexOf('id="board"'));
  const [ana, felix] = [waiting(await mine.text()), waiting(await theirs.text())];
  const key = /href="(\/issues\/[^"]+)"/.exec(ana)?.[1];
  expect(key).toBeDefined();
  expect(felix).not.toContain(key!);
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/ok\r\nx: y'])(
  'signing in never leads to %p',
  async (next) => {
    const visitor = visitorOf(demo.url);
    await visitor.get('/sign-in');
    const answer = await visitor.post('/sign-in/demo', { person: await personId('felix'), next });
    expect(answer.headers.get('location')).toBe('/');
  },
);

test('the front door answers everyone', async () => {
  const answer = await visitorOf(demo.url).get('/');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/A team agreement that looks after itself/);
});

test('nobody comes in as somebody who is not of the team', async () => {
  const visitor = visitorOf(demo.url);
  await visitor.get('/sign-in');
  expect((await visitor.post('/sign-in/demo', { person: 'nobody' })).status).toBe(403);
});

test('what people write stays text', async () => {
  const visitor = await signedInAs('felix');
  const title = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  const text = '[a](javascript:alert(1)) <b>bold</b> `<i>` https://ok.example/"x';
  const people = await personId('mei');
  const opened = await visitor.post('/proposals/new', { title, text, days: '2', people });
  const page = await (await visitor.get(opened.headers.get('location') ?? '')).text();
  expect(page).not.toMatch(/<script>alert|<img|<b>bold|href="javascript|<i>/);
  expect(page).toMatch(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/);
  expect(page).toMatch(/href="https:\/\/ok\.example\/&quot;x"|href="https:\/\/ok\.example\/"/);
});

test('a form of over a megabyte is refused before it is read', async () => {
  const visitor = await signedInAs('ana');
  const answer = await visitor.post('/playbook/edit', { text: 'x'.repeat(1_100_000) });
  expect(answer.status).toBe(413);
});

test('a playbook that was changed after it was looked at is not switched on', async () => {
  const visitor = await signedInAs('ana');
  const text = 'playbook: 1\nteam: Lighthouse\nextends: level-1\n';
  await visitor.post('/playbook/edit', { text, before: text });
  const before = await demo.server.stores.playbooks.versions(demo.workspaceId);
  const answer = await visitor.post('/playbook/switch-on', { 'text-hash': 'of another text' });
  expect(answer.headers.get('location')).toBe('/playbook/review');
  expect(await demo.server.stores.playbooks.versions(demo.workspaceId)).toEqual(before);
});

test('whoever asks for too much at once is asked to wait', async () => {
  const visitor = await signedInAs('haruto');
  const statuses: number[] = [];
  for (let i = 0; i < 22; i++) statuses.push((await visitor.get('/privacy/export')).status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(20);
  const refused = await visitor.get('/privacy/export');
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  demo.setNow(at('2026-11-18 10:41 +01:00'));
  expect((await visitor.get('/privacy/export')).status).toBe(200);
});

test('trying an agreement says over how many issues, and that those closed before we came are not among them', async () => {
  const visitor = await signedInAs('ana');
  const [saved] = await demo.server.stores.playbooks.versions(demo.workspaceId);
  await visitor.post('/playbook/edit', { text: saved!.text, before: saved!.text });
  const html = await (await visitor.get('/playbook/review')).text();
  const { facts } = await workspaceHistoryOf(demo.server.home.database).history(demo.workspaceId, []);
  expect(facts.issues).toBeGreaterThan(10);
  expect(html).toContain(
    `It covers ${facts.issues} issues: those that were open when this tool came, and newer ones. What was closed before, or is kept no longer, is not in it.`,
  );
  expect(html).toContain('Linear has no issue types');
  expect(html).not.toContain('Nothing that the agreement asks about is missing');
});
