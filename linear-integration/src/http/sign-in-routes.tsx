/** @jsxImportSource hono/jsx */
import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { SignInLinkPage, WelcomePage, type WelcomeWay } from '../admin/pages/welcome-page';
import { newSecret, type SignedIn } from '../store/session-store';
import type { Cookies } from './cookies';
import { ownPath } from './own-path';
import { frameAt, goTo, message, type PageParts, show } from './page-kit';
import { everyoneOf } from './people-names';
import type { PageEnv } from './visit';

/** Signing in and out: the demo, links, Linear. */
export function signInRoutes(parts: PageParts, cookies: Cookies): Hono<PageEnv> {
  const { ports, stores } = parts;
  const { signIn, connections } = ports;
  const app = new Hono<PageEnv>();

  async function wayIn(): Promise<WelcomeWay> {
    if (signIn.kind !== 'demo') return { kind: signIn.kind };
    const [workspace] = await connections.all();
    if (workspace === undefined) return { kind: 'demo', people: [] };
    const { workspaceId } = workspace;
    const agreement = await ports.agreements.of(workspaceId);
    const { active, nameOf } = await everyoneOf(stores.people, workspaceId, agreement, ports.clock());
    return {
      kind: 'demo',
      people: active
        .map(({ id, isAdmin, timeZone }) => ({ id, name: nameOf(id), isAdmin, timeZone }))
        .sort((a, b) => Number(b.isAdmin) - Number(a.isAdmin) || a.name.localeCompare(b.name)),
    };
  }

  async function welcome(c: Context<PageEnv>, refused: 'signIn.refused' | 'signIn.linkOver' | null): Promise<Response> {
    const frame = frameAt(c, parts);
    const next = ownPath(c.req.query('next'));
    const text = refused === null ? null : frame.t(refused);
    return show(
      c,
      <WelcomePage frame={frame} way={await wayIn()} next={next} refused={text} />,
      text === null ? 200 : 403,
    );
  }

  /** A new session for a new person: what the browser held before opens nothing any more. */
  async function letIn(c: Context<PageEnv>, who: SignedIn, next: string): Promise<Response> {
    const before = cookies.get(c, 'session');
    if (before !== undefined) await stores.sessions.end(before);
    cookies.set(c, 'session', await stores.sessions.start(who, c.get('visit').now));
    cookies.drop(c, 'visit');
    return goTo(c, next);
  }

  /** Only people who are active in a workspace that lets us in. */
  async function mayComeIn(who: SignedIn | null): Promise<boolean> {
    if (who === null) return false;
    const installation = await connections.find(who.workspaceId);
    const person = await stores.people.find(who.workspaceId, who.personId);
    return installation?.state === 'active' && person !== null && person.isActive && !person.isBot;
  }

  // The front door answers everyone; who is signed in finds their own page behind it.
  app.get('/', (c, next) => (c.get('visit').signedIn === null ? welcome(c, null) : next()));

  app.get('/sign-in', (c) => (c.get('visit').signedIn === null ? welcome(c, null) : goTo(c, '/')));

  app.post('/sign-in/demo', async (c) => {
    if (signIn.kind !== 'demo') return message(c, parts, 'notFound');
    const [workspace] = await connections.all();
    const who = workspace && { workspaceId: workspace.workspaceId, personId: c.get('form').text('person') };
    if (who === undefined || !(await mayComeIn(who))) return welcome(c, 'signIn.refused');
    return letIn(c, who, ownPath(c.get('form').text('next')));
  });

  app.get('/sign-in/link/:secret', async (c) => {
    const secret = c.req.param('secret');
    const who = await stores.links.look(secret, c.get('visit').now);
    if (who === null || !(await mayComeIn(who))) return welcome(c, 'signIn.linkOver');
    const person = await stores.people.find(who.workspaceId, who.personId);
    const workspace = await connections.find(who.workspaceId);
    return show(
      c,
      <SignInLinkPage
        frame={frameAt(c, parts)}
        name={person?.displayName ?? ''}
        workspace={workspace?.name ?? ''}
        secret={secret}
      />,
    );
  });

  app.post('/sign-in/link/:secret', async (c) => {
    const { now } = c.get('visit');
    const who = await stores.links.look(c.req.param('secret'), now);
    if (who === null || !(await mayComeIn(who))) return welcome(c, 'signIn.linkOver');
    const used = await stores.links.use(c.req.param('secret'), now);
    return used === null ? welcome(c, 'signIn.linkOver') : letIn(c, used, '/');
  });

  app.get('/sign-in/linear', async (c) => {
    if (signIn.kind !== 'linear') return message(c, parts, 'notFound');
    const [state, verifier] = [newSecret(), newSecret()];
    const next = ownPath(c.req.query('next'));
    cookies.set(c, 'linear', JSON.stringify({ state, verifier, next }));
    const codeChallenge = createHash('sha256').update(verifier).digest('base64url');
    return c.redirect(await signIn.linear.addressOf({ state, redirectUri: redirectUri(c), codeChallenge }), 303);
  });

  app.get('/sign-in/linear/callback', async (c) => {
    if (signIn.kind !== 'linear') return message(c, parts, 'notFound');
    const begun = begunSignIn(cookies.get(c, 'linear'));
    cookies.drop(c, 'linear');
    const code = c.req.query('code');
    // The state ties the answer to the browser that asked; without it somebody could be signed in as somebody else.
    if (begun === null || code === undefined || c.req.query('state') !== begun.state)
      return welcome(c, 'signIn.refused');
    const who = await signIn.linear.whoIs({ code, redirectUri: redirectUri(c), codeVerifier: begun.verifier });
    return who !== null && (await mayComeIn(who)) ? letIn(c, who, ownPath(begun.next)) : welcome(c, 'signIn.refused');
  });

  app.post('/sign-out', async (c) => {
    const held = cookies.get(c, 'session');
    if (held !== undefined) await stores.sessions.end(held);
    cookies.drop(c, 'session');
    return goTo(c, '/sign-in');
  });

  function redirectUri(c: Context): string {
    return `${ports.publicUrl ?? new URL(c.req.url).origin}/sign-in/linear/callback`;
  }

  return app;
}

function begunSignIn(cookie: string | undefined): { state: string; verifier: string; next: string } | null {
  try {
    const { state, verifier, next } = JSON.parse(cookie ?? '') as Record<string, unknown>;
    if (typeof state !== 'string' || typeof verifier !== 'string' || typeof next !== 'string') return null;
    return { state, verifier, next };
  } catch {
    return null; // no cookie, or one that we did not write
  }
}
