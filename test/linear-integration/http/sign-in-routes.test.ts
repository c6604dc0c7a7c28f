import type { LinearSignIn } from '../../../linear-integration/src/http/admin-ports';
import type { SignedIn } from '../../../linear-integration/src/store/session-store';
import { signInLinksOf } from '../../../linear-integration/src/store/sign-in-links';
import { at } from '../../support/at';
import { startTwoWorkspaces, type TwoWorkspaces } from '../../support/two-workspaces';
import { visitorOf } from '../../support/visitor';

let now = at('2026-03-04 10:00 +01:00');
let two: TwoWorkspaces;
const DAY_MS = 86_400_000;

beforeEach(() => {
  now = at('2026-03-04 10:00 +01:00');
});
afterEach(() => two.stop());

describe('by a link', () => {
  beforeEach(async () => {
    two = await startTwoWorkspaces({ kind: 'links' }, () => now);
  });

  const linkFor = (personId: string) =>
    signInLinksOf(two.ports.database).make({ workspaceId: 'a', personId }, null, now);

  test('it lets one person in, once; looking at it does not use it', async () => {
    const path = `/sign-in/link/${await linkFor('a-ben')}`;
    const visitor = visitorOf(two.url);
    expect(await (await visitor.get(path)).text()).toMatch(/Hello ben of a/);
    expect((await visitor.get(path)).status).toBe(200);
    expect((await visitor.post(path, {})).headers.get('location')).toBe('/');
    expect(await (await visitor.get('/')).text()).toMatch(/Hello ben of a/);
    const second = visitorOf(two.url);
    expect((await second.get(path)).status).toBe(403);
    expect((await second.post(path, {})).status).toBe(403);
  });

  test('of two who use it at once, one comes in', async () => {
    const path = `/sign-in/link/${await linkFor('a-ben')}`;
    const answers = await Promise.all(
      [visitorOf(two.url), visitorOf(two.url)].map((visitor) => visitor.post(path, {})),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 403]);
  });

  test('it is over after three days', async () => {
    const path = `/sign-in/link/${await linkFor('a-ben')}`;
    now = new Date(now.getTime() + 3 * DAY_MS);
    expect((await visitorOf(two.url).get(path)).status).toBe(403);
  });

  test('an administrator makes links, for people of the same workspace', async () => {
    const ada = visitorOf(two.url);
    await ada.post(`/sign-in/link/${await linkFor('a-ada')}`, {});
    const made = await (await ada.post('/people/a-ben/link', {})).text();
    const path = /value="http:\/\/127\.0\.0\.1:\d+(\/sign-in\/link\/[\w-]{43})"/.exec(made)?.[1] ?? '';
    const ben = visitorOf(two.url);
    expect((await ben.post(path, {})).status).toBe(303);
    expect((await ada.post('/people/b-ben/link', {})).status).toBe(404);
    expect((await ben.post('/people/a-ada/link', {})).status).toBe(403);
  });

  test('somebody who left Linear is out, whatever their browser holds', async () => {
    const visitor = visitorOf(two.url);
    await visitor.post(`/sign-in/link/${await linkFor('a-ben')}`, {});
    const [ben] = (await two.stores.people.all('a')).filter(({ id }) => id === 'a-ben');
    await two.stores.people.save('a', [{ ...ben!, isActive: false }]);
    expect((await visitor.get('/me')).status).toBe(303);
  });

  test('a session is over after a week without use, and after thirty days in any case', async () => {
    const idle = visitorOf(two.url);
    await idle.post(`/sign-in/link/${await linkFor('a-ben')}`, {});
    const used = visitorOf(two.url);
    await used.post(`/sign-in/link/${await linkFor('a-ada')}`, {});
    for (let day = 0; day < 29; day += 5) {
      now = new Date(at('2026-03-04 10:00 +01:00').getTime() + day * DAY_MS);
      expect((await used.get('/me')).status).toBe(200);
    }
    expect((await idle.get('/me')).status).toBe(303);
    now = new Date(at('2026-03-04 10:00 +01:00').getTime() + 30 * DAY_MS);
    expect((await used.get('/me')).status).toBe(303);
  });

  test('there is no picking of people outside the demo', async () => {
    const visitor = visitorOf(two.url);
    expect(await (await visitor.get('/sign-in')).text()).not.toMatch(/ben of a/);
    expect((await visitor.post('/sign-in/demo', { person: 'a-ada' })).status).toBe(404);
  });
});

describe('with Linear', () => {
  let answer: SignedIn | null;
  const asked: Parameters<LinearSignIn['whoIs']>[0][] = [];
  beforeEach(async () => {
    asked.length = 0;
    answer = { workspaceId: 'b', personId: 'b-ben' };
    const linear: LinearSignIn = {
      addressOf: ({ state, redirectUri, codeChallenge }) =>
        `https://linear.example/authorize?state=${state}&to=${encodeURIComponent(redirectUri)}&challenge=${codeChallenge}`,
      whoIs: async (given) => {
        asked.push(given);
        return answer;
      },
    };
    two = await startTwoWorkspaces({ kind: 'linear', linear }, () => now);
  });

  const comeBack = async (change: (state: string) => string) => {
    const visitor = visitorOf(two.url);
    const away = new URL((await visitor.get('/sign-in/linear?next=/people')).headers.get('location') ?? '');
    const state = away.searchParams.get('state') ?? '';
    return { visitor, back: await visitor.get(`/sign-in/linear/callback?code=c0de&state=${change(state)}`) };
  };

  test('who comes back from there is in, where they wanted to go', async () => {
    const { visitor, back } = await comeBack((state) => state);
    expect(back.headers.get('location')).toBe('/people');
    expect(asked).toEqual([
      {
        code: 'c0de',
        redirectUri: `${two.url}/sign-in/linear/callback`,
        codeVerifier: expect.stringMatching(/^[\w-]{43}$/),
      },
    ]);
    expect(await (await visitor.get('/')).text()).toMatch(/Hello ben of b/);
  });

  test('an answer that this browser did not ask for lets nobody in', async () => {
    const { back } = await comeBack((state) => `${state}x`);
    expect(back.status).toBe(403);
    expect(asked).toEqual([]);
  });

  test.each([
    ['whom Linear does not know', null],
    ['of a workspace that did not install us', { workspaceId: 'c', personId: 'c-ben' }],
    ['who is no user of that workspace', { workspaceId: 'b', personId: 'a-ben' }],
  ])('somebody %s does not come in', async (_who, given) => {
    answer = given;
    const { visitor, back } = await comeBack((state) => state);
    expect(back.status).toBe(403);
    expect((await visitor.get('/me')).status).toBe(303);
  });
});

describe('two workspaces', () => {
  beforeEach(async () => {
    two = await startTwoWorkspaces({ kind: 'links' }, () => now);
  });

  test('nothing of one is read or changed from the other', async () => {
    const open = (id: string) => ({
      title: `Secret of ${id}`,
      text: 'words',
      proposal: { id, author: 'b-ada', openedAt: now, participants: ['b-ben'], workingDays: 2, events: [] },
    });
    const { proposalStoreOf } = await import('../../../linear-integration/src/store/proposal-store');
    const proposals = proposalStoreOf(two.ports.database);
    await proposals.open('b', open('p'));
    await two.stores.playbooks.save('b', { effectiveAt: now, text: 'playbook: 1\nteam: Other', savedBy: 'b-ada' });
    const ada = visitorOf(two.url);
    const secret = await signInLinksOf(two.ports.database).make({ workspaceId: 'a', personId: 'a-ada' }, null, now);
    await ada.post(`/sign-in/link/${secret}`, {});

    for (const path of [
      '/proposals/p',
      '/people/b-ben',
      '/issues/b-1',
      '/decisions/record/b',
      `/playbook/versions/${now.getTime()}`,
    ])
      expect({ path, status: (await ada.get(path)).status }).toEqual({ path, status: 404 });
    for (const path of ['/', '/proposals', '/people', '/playbook', '/activity', '/decisions', '/privacy/export'])
      expect(await (await ada.get(path)).text()).not.toMatch(/Secret of|of b\b|Other/);
    expect((await ada.post('/proposals/p', { do: 'withdrawn', known: '0' })).status).toBe(404);
    expect((await proposals.get('b', 'p'))?.proposal.events).toEqual([]);
  });
});
