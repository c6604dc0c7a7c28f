import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import type { Demo } from '../../../linear-integration/src/demo/demo';
import { installRoutes } from '../../../linear-integration/src/http/install-routes';
import { linearSignIn } from '../../../linear-integration/src/linear/linear-sign-in';
import { oauthAddresses, pkcePair } from '../../../linear-integration/src/linear/oauth';
import { sealer } from '../../../linear-integration/src/linear/seal';
import { clientOf, connectedTo, SECRET_KEY } from '../../support/connected';
import { embeddedDatabases } from '../../support/databases';
import { aDouble, clockAt, type MovedClock, stopDoubles } from '../../support/linear-double';

const databases = embeddedDatabases();
let server: ServerType | null = null;
afterEach(stopDoubles);
afterEach(async () => {
  (server as Server | null)?.closeAllConnections();
  await new Promise<void>((resolve) => (server === null ? resolve() : server.close(() => resolve())));
});

interface Served {
  readonly demo: Demo;
  readonly clock: MovedClock;
  readonly url: string;
  readonly connections: ReturnType<typeof connectedTo>;
  readonly installed: string[];
}

async function served(): Promise<Served> {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  const connections = connectedTo(demo, await databases.open(), { clock });
  const installed: string[] = [];
  const app = installRoutes({
    app: { ...demo.app, addresses: oauthAddresses(demo.apiUrl) },
    connections,
    sealer: sealer([SECRET_KEY]),
    publicUrl: null,
    clock,
    onInstalled: async (workspaceId) => void installed.push(workspaceId),
    log: () => {},
  });
  const port = await new Promise<number>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) => resolve(info.port));
  });
  return { demo, clock, url: `http://127.0.0.1:${port}`, connections, installed };
}

/** One browser: keeps the cookie, follows nothing by itself. */
function aBrowser() {
  let cookie = '';
  return async (url: string | URL): Promise<string> => {
    const response = await fetch(url, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } });
    const set = response.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';')[0]!;
    return response.headers.get('location')!;
  };
}

/** Says yes at Linear as this person. */
async function sayYes(visit: (url: string | URL) => Promise<string>, at: string, user: string): Promise<string> {
  const url = new URL(at);
  url.searchParams.set('user', user);
  return visit(url);
}

test('an administrator goes to Linear, says yes, and the workspace is installed as the app', async () => {
  const { demo, url, connections, installed } = await served();
  const visit = aBrowser();
  const toLinear = await visit(`${url}/install/linear`);
  expect(Object.fromEntries(new URL(toLinear).searchParams)).toMatchObject({
    response_type: 'code',
    actor: 'app',
    scope: 'read,write,comments:create',
    code_challenge_method: 'S256',
    redirect_uri: `${url}/install/linear/callback`,
  });
  const back = await sayYes(visit, toLinear, demo.as('Ada').userId!);
  expect(await visit(back)).toBe('/install?ended=done');
  expect(await connections.find(demo.workspaceId)).toMatchObject({
    kind: 'oauth',
    state: 'active',
    ownUserId: demo.app.userId,
  });
  expect(installed).toEqual([demo.workspaceId]);
});

test('somebody who is no administrator, or says no: refused', async () => {
  const { demo, url, connections } = await served();
  for (const user of [demo.as('Tom').userId!, 'nobody']) {
    const visit = aBrowser();
    const back = await sayYes(visit, await visit(`${url}/install/linear`), user);
    expect(await visit(back)).toBe('/install?ended=refused');
  }
  expect(await connections.all()).toEqual([]);
});

test('another browser than the one that began it, or a changed state: not known, nothing is installed', async () => {
  const { demo, url, connections } = await served();
  const visit = aBrowser();
  const back = await sayYes(visit, await visit(`${url}/install/linear`), demo.as('Ada').userId!);
  expect(await aBrowser()(back)).toBe('/install?ended=unknown');
  const changed = new URL(back);
  changed.searchParams.set('state', 'another');
  expect(await visit(changed)).toBe('/install?ended=unknown');
  expect(await connections.all()).toEqual([]);
});

test('a code is good for once', async () => {
  const { demo, url } = await served();
  const visit = aBrowser();
  const toLinear = await visit(`${url}/install/linear`);
  const back = new URL(await sayYes(visit, toLinear, demo.as('Ada').userId!));
  const used = pkcePair();
  await fetch(`${demo.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: back.searchParams.get('code')!,
      redirect_uri: `${url}/install/linear/callback`,
      client_id: demo.app.clientId,
      code_verifier: used.verifier,
    }),
  });
  expect(await visit(back)).toBe('/install?ended=refused');
});

test('thought about for more than ten minutes: late', async () => {
  const { demo, url, clock } = await served();
  const visit = aBrowser();
  const back = await sayYes(visit, await visit(`${url}/install/linear`), demo.as('Ada').userId!);
  clock.forward(11 * 60_000);
  expect(await visit(back)).toBe('/install?ended=late');
});

test('Linear does not answer: later', async () => {
  const { demo, url } = await served();
  const visit = aBrowser();
  const back = await sayYes(visit, await visit(`${url}/install/linear`), demo.as('Ada').userId!);
  await demo.stop();
  expect(await visit(back)).toBe('/install?ended=later');
});

test('signing in: Linear tells who came back, and the token is given back', async () => {
  const { demo, clock } = await served();
  const signIn = linearSignIn({
    app: { ...demo.app, addresses: oauthAddresses(demo.apiUrl) },
    apiUrl: demo.apiUrl,
    clientOf,
    clock,
    sleep: async () => {},
  });
  const { verifier, challenge } = pkcePair();
  const redirectUri = 'http://127.0.0.1:8787/sign-in/linear/callback';
  const at = await signIn.addressOf({ state: 's', redirectUri, codeChallenge: challenge });
  const back = new URL(await sayYes(aBrowser(), at, demo.as('Raj').userId!));
  const answer = { code: back.searchParams.get('code')!, redirectUri };
  expect(await signIn.whoIs({ ...answer, codeVerifier: 'another' })).toBeNull();
  const second = new URL(await sayYes(aBrowser(), at, demo.as('Raj').userId!));
  expect(await signIn.whoIs({ redirectUri, code: second.searchParams.get('code')!, codeVerifier: verifier })).toEqual({
    workspaceId: demo.workspaceId,
    personId: demo.as('Raj').userId,
  });
});
