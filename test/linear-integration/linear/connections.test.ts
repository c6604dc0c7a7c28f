import type { Demo } from '../../../linear-integration/src/demo/demo';
import { VIEWER } from '../../../linear-integration/src/linear/documents';
import { NotConnected } from '../../../linear-integration/src/linear/installations';
import { exchangeCode, oauthAddresses, pkcePair } from '../../../linear-integration/src/linear/oauth';
import { sealer } from '../../../linear-integration/src/linear/seal';
import { type Tokens, tokenStoreOf } from '../../../linear-integration/src/store/token-store';
import { connectedTo } from '../../support/connected';
import { onBothDatabases } from '../../support/databases';
import { aDouble, clockAt, stopDoubles } from '../../support/linear-double';

afterEach(stopDoubles);

const HOUR_MS = 3_600_000;

/** Says yes as an administrator, and takes the code to the token address. */
async function tokensByCode(demo: Demo, now: Date): Promise<Tokens> {
  const { verifier, challenge } = pkcePair();
  const url = new URL(demo.signInUrl);
  const redirectUri = 'http://127.0.0.1:8787/install/linear/callback';
  const query = {
    client_id: demo.app.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'read,write,comments:create',
    state: 's',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    actor: 'app',
    user: demo.as('Ada').userId!,
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const back = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location')!);
  const app = { ...demo.app, addresses: oauthAddresses(demo.apiUrl) };
  return exchangeCode(app, { code: back.searchParams.get('code')!, redirectUri, codeVerifier: verifier }, now);
}

const whoAsks = async (connections: ReturnType<typeof connectedTo>, workspaceId: string) =>
  (await (await connections.of(workspaceId)).request(VIEWER, {}, 'nudge')).viewer.id;

onBothDatabases((databases) => {
  test('client credentials: connected to the app’s own workspace, as the app', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const connections = connectedTo(demo, await databases.open(), { clock });
    const installation = await connections.connect();
    expect(installation).toMatchObject({
      workspaceId: demo.workspaceId,
      name: 'Acme',
      urlKey: 'acme',
      kind: 'client-credentials',
      ownUserId: demo.app.userId,
      state: 'active',
    });
    expect(await connections.all()).toEqual([installation]);
    expect(await whoAsks(connections, demo.workspaceId)).toBe(demo.app.userId);
  });

  test('an API key: connected as the person whose it is, and no token is kept', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const connections = connectedTo(demo, await databases.open(), {
      clock,
      linear: { kind: 'api-key', apiKey: demo.apiKey, apiUrl: demo.apiUrl },
    });
    expect(await connections.connect()).toMatchObject({ kind: 'api-key', ownUserId: demo.as('Ada').userId });
    expect(await whoAsks(connections, demo.workspaceId)).toBe(demo.as('Ada').userId);
    expect(await connections.store.kept(demo.workspaceId)).toMatchObject({ tokens: null, isLocked: false });
  });

  test('tokens lie in the database in a form that tells nothing', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const database = await databases.open();
    const connections = connectedTo(demo, database, { clock });
    await connections.connect();
    const row = await database.db.selectFrom('installation').selectAll().executeTakeFirstOrThrow();
    const kept = await connections.store.kept(demo.workspaceId);
    expect(kept?.tokens?.accessToken).toMatch(/^lin_oauth_/);
    expect(Buffer.from(row.sealed!, 'base64').toString('latin1')).not.toContain('lin_oauth_');
    expect(JSON.stringify(row)).not.toContain(kept!.tokens!.accessToken);
  });

  test('a token about to end is renewed before it is used; the former refresh token is spent', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const connections = connectedTo(demo, await databases.open(), { clock });
    const first = await tokensByCode(demo, clock());
    await connections.install('oauth', first);
    clock.forward(23.99 * HOUR_MS);
    expect(await whoAsks(connections, demo.workspaceId)).toBe(demo.app.userId);
    const second = (await connections.store.kept(demo.workspaceId))!.tokens!;
    expect(second.accessToken).not.toBe(first.accessToken);
    expect(second.refreshToken).not.toBe(first.refreshToken);
    clock.forward(23.99 * HOUR_MS);
    expect(await whoAsks(connections, demo.workspaceId)).toBe(demo.app.userId);
  });

  test('twenty requests in each of three processes at once: renewed once', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const database = await databases.open();
    const processes = ['one', 'two', 'three'].map((holder) => connectedTo(demo, database, { clock, holder }));
    await processes[0]!.install('oauth', await tokensByCode(demo, clock()));
    clock.forward(25 * HOUR_MS);
    let renewals = 0;
    const counted = globalThis.fetch;
    globalThis.fetch = (async (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
      if (String(input).endsWith('/oauth/token')) renewals += 1;
      return counted(input, init);
    }) as typeof fetch;
    try {
      const asked = processes.flatMap((each) => Array.from({ length: 20 }, () => whoAsks(each, demo.workspaceId)));
      expect(new Set(await Promise.all(asked))).toEqual(new Set([demo.app.userId]));
    } finally {
      globalThis.fetch = counted;
    }
    expect(renewals).toBe(1);
  });

  test('a crash after Linear answered and before it was stored: asked again, it gives the same', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const database = await databases.open();
    const crashing = connectedTo(demo, database, { clock, holder: 'crashes' });
    await crashing.install('oauth', await tokensByCode(demo, clock()));
    clock.forward(25 * HOUR_MS);
    const store = { ...crashing.store, replace: () => Promise.reject(new Error('crash')) };
    await expect(whoAsks(connectedTo(demo, database, { clock, store }), demo.workspaceId)).rejects.toThrow('crash');
    clock.forward(10 * 60_000);
    expect(await whoAsks(connectedTo(demo, database, { clock, holder: 'next' }), demo.workspaceId)).toBe(
      demo.app.userId,
    );
  });

  test('a token that Linear refuses before its time is renewed, and the request is made again', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const connections = connectedTo(demo, await databases.open(), { clock });
    await connections.connect();
    demo.expireTokens();
    expect(await whoAsks(connections, demo.workspaceId)).toBe(demo.app.userId);
    expect((await connections.find(demo.workspaceId))!.state).toBe('active');
  });

  test('uninstalled: paused, and its tokens are forgotten at once', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const connections = connectedTo(demo, await databases.open(), { clock });
    await connections.install('oauth', await tokensByCode(demo, clock()));
    demo.uninstall();
    await expect(whoAsks(connections, demo.workspaceId)).rejects.toThrow(NotConnected);
    expect(await connections.find(demo.workspaceId)).toMatchObject({ state: 'paused', pausedAt: clock() });
    await expect(connections.of(demo.workspaceId)).rejects.toThrow(NotConnected);
    expect((await connections.store.kept(demo.workspaceId))!.tokens).toBeNull();
  });

  test('paused twice keeps the first instant; installed anew it is active', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const connections = connectedTo(demo, await databases.open(), { clock });
    await connections.connect();
    const pausedAt = clock();
    await connections.onRevoked(demo.workspaceId);
    clock.forward(HOUR_MS);
    await connections.onRevoked(demo.workspaceId);
    expect(await connections.find(demo.workspaceId)).toMatchObject({ pausedAt });
    await connections.connect();
    expect(await connections.find(demo.workspaceId)).toMatchObject({ state: 'active', pausedAt: null });
  });

  test('erased when it has been paused for as long as things are kept, not a day sooner', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const database = await databases.open();
    const connections = connectedTo(demo, database, { clock });
    await connections.connect();
    await connections.onRevoked(demo.workspaceId);
    clock.forward(29 * 24 * HOUR_MS);
    expect(await connections.eraseForgotten(clock())).toEqual([]);
    clock.forward(24 * HOUR_MS);
    expect(await connections.eraseForgotten(clock())).toEqual([demo.workspaceId]);
    expect(await connections.all()).toEqual([]);
    expect(await database.db.selectFrom('installation').selectAll().execute()).toEqual([]);
  });

  test('a lost SECRET_KEY pauses nobody: the former key is asked for', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const database = await databases.open();
    await connectedTo(demo, database, { clock }).install('oauth', await tokensByCode(demo, clock()));
    const other = connectedTo(demo, database, { clock, key: Buffer.alloc(32, 9) });
    await expect(whoAsks(other, demo.workspaceId)).rejects.toThrow('SECRET_KEY');
    expect((await other.find(demo.workspaceId))!.state).toBe('active');
  });

  test('a new SECRET_KEY: at the start all is sealed with it, and the former one can go', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const database = await databases.open();
    const [former, newest] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const tokens = await tokensByCode(demo, clock());
    await connectedTo(demo, database, { clock, key: former }).install('oauth', tokens);
    const rotating = tokenStoreOf(database, sealer([newest, former]));
    expect(await rotating.sealAnew()).toBe(1);
    expect(await rotating.sealAnew()).toBe(0);
    const after = connectedTo(demo, database, { clock, key: newest });
    expect((await after.store.kept(demo.workspaceId))!.tokens).toEqual(tokens);
    expect(await whoAsks(after, demo.workspaceId)).toBe(demo.app.userId);
  });

  test('a wrong client secret is told; no answer is told apart from it', async () => {
    const clock = clockAt('2026-03-04 10:00 +01:00');
    const demo = await aDouble({ clock });
    const database = await databases.open();
    const linear = { kind: 'app', clientId: demo.app.clientId, clientSecret: 'wrong', apiUrl: demo.apiUrl } as const;
    await expect(connectedTo(demo, database, { clock, linear }).connect()).rejects.toMatchObject({
      failure: { kind: 'not-signed-in' },
    });
    await demo.stop();
    await expect(connectedTo(demo, database, { clock }).connect()).rejects.toMatchObject({
      failure: { kind: 'no-answer' },
    });
  });
});
