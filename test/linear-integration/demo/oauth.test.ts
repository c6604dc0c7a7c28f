import { createHash } from 'node:crypto';
import type { Demo } from '../../../linear-integration/src/demo/demo';
import { aDouble, appTokenOf, clockAt, sdkOf, stopDoubles } from '../../support/linear-double';

afterEach(stopDoubles);

const REDIRECT_URI = 'http://127.0.0.1:8787/back';
const VERIFIER = 'a-verifier-that-is-long-enough-for-anyone-to-take';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

async function authorize(demo: Demo, change: Readonly<Record<string, string>> = {}): Promise<Response> {
  const url = new URL(demo.signInUrl);
  const query = {
    client_id: demo.app.clientId,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'read,write',
    state: 'a state',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    user: demo.as('Ada').userId!,
    ...change,
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return fetch(url, { redirect: 'manual' });
}

const backFrom = async (response: Promise<Response>) => new URL((await response).headers.get('location')!).searchParams;

async function token(demo: Demo, form: Readonly<Record<string, string>>) {
  const response = await fetch(`${demo.url}/oauth/token`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
}

const exchange = async (demo: Demo, change: Readonly<Record<string, string>> = {}) =>
  token(demo, {
    grant_type: 'authorization_code',
    code: (await backFrom(authorize(demo))).get('code')!,
    redirect_uri: REDIRECT_URI,
    client_id: demo.app.clientId,
    code_verifier: VERIFIER,
    ...change,
  });

test('a code with its verifier needs no secret; the answer is as Linear words it', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  expect(await exchange(demo)).toMatchObject({
    status: 200,
    token_type: 'Bearer',
    expires_in: 86_399,
    scope: 'read write',
    access_token: expect.stringMatching(/^lin_oauth_/),
    refresh_token: expect.any(String),
  });
});

test.each`
  what                               | change
  ${'another verifier'}              | ${{ code_verifier: 'another' }}
  ${'another address to go back to'} | ${{ redirect_uri: 'http://127.0.0.1:8787/elsewhere' }}
  ${'a code that nobody was given'}  | ${{ code: 'made-up' }}
`('$what: invalid_grant', async ({ change }) => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  expect(await exchange(demo, change)).toMatchObject({ status: 400, error: 'invalid_grant' });
});

test('a refresh token is good for once; for half an hour it gives again what it gave', async () => {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  const { refresh_token } = (await exchange(demo)) as unknown as { refresh_token: string };
  const refresh = () => token(demo, { grant_type: 'refresh_token', refresh_token, client_id: demo.app.clientId });
  const first = await refresh();
  expect(first).toMatchObject({ status: 200, refresh_token: expect.not.stringMatching(refresh_token) });
  clock.forward(30 * 60_000);
  expect(await refresh()).toEqual(first);
  clock.forward(60_000);
  expect(await refresh()).toMatchObject({ status: 400, error: 'invalid_grant' });
});

test('client credentials: the app itself for thirty days, without a refresh token; a wrong secret is 401', async () => {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  const form = { grant_type: 'client_credentials', client_id: demo.app.clientId, scope: 'read' };
  const given = await token(demo, { ...form, client_secret: demo.app.clientSecret });
  expect(given).toMatchObject({ status: 200, expires_in: 2_591_999, scope: 'read' });
  expect(given).not.toHaveProperty('refresh_token');
  expect(await token(demo, { ...form, client_secret: 'wrong' })).toMatchObject({
    status: 401,
    error: 'invalid_client',
  });
});

test('as the app: an administrator has to say yes, and nobody is given admin', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  const asApp = { actor: 'app' };
  expect((await backFrom(authorize(demo, asApp))).get('code')).not.toBeNull();
  expect((await backFrom(authorize(demo, { ...asApp, user: demo.as('Tom').userId! }))).get('error')).toBe(
    'access_denied',
  );
  expect((await backFrom(authorize(demo, { ...asApp, scope: 'read,admin' }))).get('error')).toBe('invalid_scope');
});

test('the state comes back as it was sent; a challenge has to be S256; a page offers whom to be', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  expect((await backFrom(authorize(demo))).get('state')).toBe('a state');
  expect((await authorize(demo, { code_challenge_method: 'plain' })).status).toBe(400);
  const url = `${demo.signInUrl}?client_id=${demo.app.clientId}&response_type=code&redirect_uri=${REDIRECT_URI}`;
  expect(await (await fetch(url)).text()).toContain('Who do you want to be?');
});

test('a token that was given back opens nothing', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  const access = await appTokenOf(demo);
  await fetch(`${demo.url}/oauth/revoke`, { method: 'POST', body: new URLSearchParams({ token: access }) });
  await expect(sdkOf(demo, access).viewer).rejects.toThrow('not authenticated');
});
