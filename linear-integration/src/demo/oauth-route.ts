import { Hono } from 'hono';
import type { AccessControl } from './access';
import { signInPage } from './sign-in-page';
import type { Entity } from './store';
import type { Workspace } from './workspace';

/** What the OAuth addresses take. */
export interface OAuthParts {
  readonly workspace: Workspace;
  readonly access: AccessControl;
  readonly appUser: Entity;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Scopes that an app may not ask for as itself. */
const NOT_FOR_APPS = new Set(['admin']);

/**
 * `/oauth/authorize`, `/oauth/token` and `/oauth/revoke`, as Linear has them.
 * @see https://linear.app/developers/oauth-2-0-authentication (read 2026-11-22)
 */
export function oauthRoute({ workspace, access, appUser, clientId, clientSecret }: OAuthParts): Hono {
  const app = new Hono();

  /** A page with everyone to sign in as; with `user`, someone is taken at once. */
  app.get('/oauth/authorize', (c) => {
    const asked = c.req.query();
    const problem = problemOf(asked, clientId);
    if (problem !== null) return c.text(problem, 400);
    const scopes = (asked.scope ?? 'read').split(/[\s,]+/);
    const asApp = asked.actor === 'app';
    const back = new URL(asked.redirect_uri!);
    if (asked.state !== undefined) back.searchParams.set('state', asked.state);
    if (asApp && scopes.some((scope) => NOT_FOR_APPS.has(scope))) {
      back.searchParams.set('error', 'invalid_scope');
      return c.redirect(back.href);
    }
    if (asked.user === undefined) {
      const people = workspace.store.all('User').filter((user) => user.active === true && user.app === false);
      return c.html(signInPage(workspace, people, c.req.url, asApp));
    }
    const user = workspace.store.get('User', asked.user);
    if (asked.user === 'nobody' || user === null || (asApp && user.admin !== true)) {
      back.searchParams.set('error', 'access_denied');
      return c.redirect(back.href);
    }
    const code = access.code({
      userId: asApp ? appUser.id : user.id,
      isApp: asApp,
      scopes: user.admin === true || !scopes.includes('admin') ? scopes : scopes.filter((scope) => scope !== 'admin'),
      redirectUri: asked.redirect_uri!,
      challenge: asked.code_challenge ?? null,
    });
    back.searchParams.set('code', code);
    return c.redirect(back.href);
  });

  app.post('/oauth/token', async (c) => {
    const form = (await c.req.parseBody()) as Record<string, string>;
    const [id, secret] = basic(c.req.header('authorization')) ?? [form.client_id, form.client_secret];
    const isOurs = id === clientId && secret === clientSecret;
    const isPublic = id === clientId && secret === undefined;
    const refused = (error: string, status: 400 | 401 = 400) => c.json({ error, error_description: error }, status);
    switch (form.grant_type) {
      case 'client_credentials': {
        if (!isOurs) return refused('invalid_client', 401);
        return c.json(access.clientCredentials(appUser.id, (form.scope ?? 'read').split(/[\s,]+/)));
      }
      case 'authorization_code': {
        // With PKCE the secret is optional.
        if (!isOurs && !(isPublic && form.code_verifier !== undefined)) return refused('invalid_client', 401);
        const tokens = access.exchange(form.code ?? '', form.redirect_uri ?? '', form.code_verifier ?? null);
        return tokens === null ? refused('invalid_grant') : c.json(tokens);
      }
      case 'refresh_token': {
        if (!isOurs && !isPublic) return refused('invalid_client', 401);
        const tokens = access.refresh(form.refresh_token ?? '');
        return tokens === null ? refused('invalid_grant') : c.json(tokens);
      }
      default:
        return refused('unsupported_grant_type');
    }
  });

  app.post('/oauth/revoke', async (c) => {
    const form = (await c.req.parseBody()) as Record<string, string>;
    access.revoke(form.token ?? '');
    return c.json({ success: true });
  });

  return app;
}

function problemOf(asked: Readonly<Record<string, string>>, clientId: string): string | null {
  if (asked.client_id !== clientId) return 'client_id: expected a known application';
  if (asked.response_type !== 'code') return 'response_type: expected code';
  if (!URL.canParse(asked.redirect_uri ?? '')) return 'redirect_uri: expected one that the application names';
  const method = asked.code_challenge_method;
  if (asked.code_challenge !== undefined && method !== 'S256') return 'code_challenge_method: expected S256';
  return null;
}

function basic(header: string | undefined): [string, string] | null {
  const match = /^Basic (.+)$/i.exec(header ?? '');
  if (match === null) return null;
  const [id, ...rest] = Buffer.from(match[1]!, 'base64').toString().split(':');
  return [id!, rest.join(':')];
}
