import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import { INSTALL_CALLBACK_PATH } from '../linear/app-manifest';
import { APP_SCOPES } from '../linear/client-credentials';
import type { Installing } from '../linear/connections';
import { LinearRequestFailed } from '../linear/linear-failure';
import { authorizeAddress, exchangeCode, type OAuthApp, OAuthRefused, pkcePair } from '../linear/oauth';
import type { Sealer } from '../linear/seal';

/** What installing by the page takes. */
export interface InstallRoutes {
  /** `null` with an API key: there is nothing to install. */
  readonly app: OAuthApp | null;
  readonly connections: Pick<Installing, 'install'>;
  readonly sealer: Sealer;
  /** Where people reach us, without a slash at the end; else it is taken from the request. */
  readonly publicUrl: string | null;
  readonly clock: () => Date;
  /** A workspace was installed: its people and issues are to be fetched. */
  readonly onInstalled: (workspaceId: string) => Promise<void>;
  readonly log: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}

const COOKIE = 'async-norms-install';
/** As long as somebody may think it over at Linear. */
const LIFE_SECONDS = 600;

/** What we remember of an installation that is under way: sealed, in the browser that began it, so that any process can end it. */
const Begun = z.object({ state: z.string(), verifier: z.string(), until: z.number() });

/**
 * `GET /install/linear` sends an administrator to Linear (authorization code with PKCE, acting as the app);
 * `GET /install/linear/callback` is where they come back. What went wrong is told by `/install?ended=refused|late|unknown|later`.
 */
export function installRoutes(parts: InstallRoutes): Hono {
  const { app: linearApp, connections, sealer, publicUrl, clock, onInstalled, log } = parts;
  const app = new Hono();
  const base = (url: string) => publicUrl ?? new URL(url).origin;
  const isEncrypted = publicUrl?.startsWith('https:') === true;
  const cookieOptions = { path: '/install', httpOnly: true, secure: isEncrypted, sameSite: 'Lax' } as const;

  app.get('/install/linear', (c) => {
    if (linearApp === null) return c.redirect('/install?ended=unknown', 303);
    const { verifier, challenge } = pkcePair();
    const state = randomBytes(16).toString('base64url');
    const begun = { state, verifier, until: clock().getTime() + LIFE_SECONDS * 1000 };
    const { keyId, text } = sealer.seal(JSON.stringify(begun), COOKIE);
    setCookie(c, COOKIE, `${keyId}.${text}`, { ...cookieOptions, maxAge: LIFE_SECONDS });
    const asked = { state, scopes: APP_SCOPES, codeChallenge: challenge, actor: 'app' } as const;
    return c.redirect(
      authorizeAddress(linearApp, { ...asked, redirectUri: base(c.req.url) + INSTALL_CALLBACK_PATH }),
      303,
    );
  });

  app.get(INSTALL_CALLBACK_PATH, async (c) => {
    const begun = begunOf(getCookie(c, COOKIE), sealer);
    deleteCookie(c, COOKIE, cookieOptions);
    const { code, state, error } = c.req.query();
    // Whoever comes back must be whoever left, or somebody could be made to install another's workspace.
    if (linearApp === null || begun === null || state !== begun.state) return c.redirect('/install?ended=unknown', 303);
    if (begun.until < clock().getTime()) return c.redirect('/install?ended=late', 303);
    if (error !== undefined || code === undefined) return c.redirect('/install?ended=refused', 303);
    try {
      const answer = { code, redirectUri: base(c.req.url) + INSTALL_CALLBACK_PATH, codeVerifier: begun.verifier };
      const installed = await connections.install('oauth', await exchangeCode(linearApp, answer, clock()));
      log('workspace installed', { workspace: installed.workspaceId });
      await onInstalled(installed.workspaceId);
      return c.redirect('/install?ended=done', 303);
    } catch (failure) {
      if (!(failure instanceof OAuthRefused || failure instanceof LinearRequestFailed)) throw failure;
      log('installation failed', { reason: failure.message });
      const isOver = failure instanceof OAuthRefused && !failure.mayRetry;
      return c.redirect(isOver ? '/install?ended=refused' : '/install?ended=later', 303);
    }
  });

  return app;
}

function begunOf(cookie: string | undefined, sealer: Sealer): z.infer<typeof Begun> | null {
  const [keyId, text] = cookie?.split('.') ?? [];
  const plain = keyId === undefined || text === undefined ? null : sealer.open({ keyId, text }, COOKIE);
  return plain === null ? null : Begun.parse(JSON.parse(plain));
}
