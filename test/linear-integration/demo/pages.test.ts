import { aDouble, clockAt, stopDoubles } from '../../support/linear-double';

afterEach(stopDoubles);
const clock = clockAt('2026-03-04 15:00 +01:00');

const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', headers });

test('the stand-in shows issues, their cards and comments, to whom one chose to be', async () => {
  const demo = await aDouble({ clock });
  demo.as('Ada').createIssue({ title: 'Salaries', team: 'HUM' });
  demo.as('Ada').createIssue({ title: 'First <b>' });
  demo.as('Tom').comment('ENG-1', `${demo.url}/acme/profiles/ada could you look?`);
  const list = await (await fetch(demo.url)).text();
  expect(list).toContain('First &lt;b&gt;');
  expect(list).toContain('Salaries');
  const asRaj = { cookie: `demo-person=${demo.as('Raj').userId}` };
  expect(await (await fetch(demo.url, { headers: asRaj })).text()).not.toContain('Salaries');
  expect((await fetch(`${demo.url}/acme/issue/HUM-1`, { headers: asRaj })).status).toBe(404);
  const issue = await (await fetch(`${demo.url}/acme/issue/ENG-1/first-b`)).text();
  expect(issue).toContain('<strong>@ada</strong> could you look?');
});

test('a comment and a move there are a comment and a move like any other, with their webhooks', async () => {
  const demo = await aDouble({ clock });
  demo.as('Ada').createIssue({ title: 'First' });
  demo.webhooks.sendTo('http://127.0.0.1:9/nowhere');
  const headers = { origin: demo.url, cookie: `demo-person=${demo.as('Tom').userId}` };
  const issue = `${demo.url}/acme/issue/ENG-1`;
  await form(`${issue}/comment`, { body: '@raj please review' }, headers);
  expect(demo.store.all('Comment')[0]).toMatchObject({
    body: `${demo.url}/acme/profiles/raj please review`,
    userId: demo.as('Tom').userId,
  });
  const done = demo.store.find('WorkflowState', 'name', 'Done')!;
  await form(`${issue}/state`, { state: done.id }, headers);
  expect(demo.store.all('Issue')[0]!.stateId).toBe(done.id);
  expect(demo.webhooks.deliveries.map(({ type, action }) => `${type} ${action}`)).toEqual([
    'Comment create',
    'Issue update',
  ]);
});

test('a form of another site is not taken', async () => {
  const demo = await aDouble({ clock });
  demo.as('Ada').createIssue({ title: 'First' });
  const response = await form(
    `${demo.url}/acme/issue/ENG-1/comment`,
    { body: 'Hello' },
    { origin: 'https://evil.example' },
  );
  expect(response.status).toBe(403);
  expect(demo.store.all('Comment')).toEqual([]);
});
