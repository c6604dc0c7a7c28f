import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Tokens } from '../store/token-store';

/** Linear's OAuth addresses. */
export interface OAuthAddresses {
  readonly authorize: string;
  readonly token: string;
  readonly revoke: string;
}

/** An application that is registered with Linear. */
export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly addresses: OAuthAddresses;
}

/** A token that was not given. `mayRetry`: nobody said no, there was no proper answer. */
export class OAuthRefused extends Error {
  override readonly name = 'OAuthRefused';
  constructor(
    readonly code: string,
    readonly mayRetry: boolean,
  ) {
    super(`expected a token; got ${code}`);
  }
}

const TIMEOUT_MS = 20_000;

/**
 * Where OAuth is, for a GraphQL address: Linear's own has its people on another host, anything else has all in one place.
 * @see https://linear.app/developers/oauth-2-0-authentication (read 2026-11-22)
 */
export function oauthAddresses(apiUrl: string): OAuthAddresses {
  const { origin, hostname } = new URL(apiUrl);
  const people = hostname === 'api.linear.app' ? 'https://linear.app' : origin;
  return {
    authorize: `${people}/oauth/authorize`,
    token: `${origin}/oauth/token`,
    revoke: `${origin}/oauth/revoke`,
  };
}

/** A PKCE pair: the verifier stays with us, its challenge goes to Linear. @see RFC 7636 */
export function pkcePair(): { readonly verifier: string; readonly challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** Where a browser is sent to say yes. `app`: the application acts as itself, and only an administrator can say yes. */
export function authorizeAddress(
  app: Pick<OAuthApp, 'clientId' | 'addresses'>,
  asked: {
    readonly redirectUri: string;
    readonly scopes: readonly string[];
    readonly state: string;
    readonly codeChallenge: string;
    readonly actor: 'app' | 'user';
  },
): string {
  const url = new URL(app.addresses.authorize);
  const query = {
    client_id: app.clientId,
    redirect_uri: asked.redirectUri,
    response_type: 'code',
    scope: asked.scopes.join(','),
    state: asked.state,
    code_challenge: asked.codeChallenge,
    code_challenge_method: 'S256',
    ...(asked.actor === 'app' ? { actor: 'app' } : {}),
  };
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** The tokens that a code is good for. @throws OAuthRefused */
export function exchangeCode(
  app: OAuthApp,
  answer: { readonly code: string; readonly redirectUri: string; readonly codeVerifier: string },
  now: Date,
): Promise<Tokens> {
  const { code, redirectUri, codeVerifier } = answer;
  return askForTokens(
    app,
    { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: codeVerifier },
    now,
  );
}

/** New tokens for a refresh token, which is good for this once. @throws OAuthRefused */
export function refreshTokens(app: OAuthApp, refreshToken: string, now: Date): Promise<Tokens> {
  return askForTokens(app, { grant_type: 'refresh_token', refresh_token: refreshToken }, now);
}

/** Tells Linear that a token is needed no more. Nothing depends on its being heard. */
export async function revokeToken(app: OAuthApp, token: string): Promise<void> {
  await fetch(app.addresses.revoke, {
    method: 'POST',
    body: new URLSearchParams({ token }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => {});
}

const TokenAnswer = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive().nullish(),
  refresh_token: z.string().min(1).nullish(),
});
const Refusal = z.object({ error: z.string().regex(/^[\w.-]{1,60}$/) });

/** Asks the token address. What it answers is never in an error: it may hold a token. @throws OAuthRefused */
export async function askForTokens(app: OAuthApp, form: Readonly<Record<string, string>>, now: Date): Promise<Tokens> {
  const body = new URLSearchParams({ ...form, client_id: app.clientId, client_secret: app.clientSecret });
  let response: Response;
  let json: unknown;
  try {
    response = await fetch(app.addresses.token, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) });
    json = await response.json().catch(() => null);
  } catch {
    throw new OAuthRefused('no answer', true);
  }
  if (!response.ok) {
    const code = Refusal.safeParse(json).data?.error ?? `HTTP ${response.status}`;
    throw new OAuthRefused(code, response.status >= 500 || response.status === 429 || code.startsWith('HTTP'));
  }
  const given = TokenAnswer.safeParse(json);
  if (!given.success) throw new OAuthRefused('an answer without a token', true);
  const { access_token, expires_in, refresh_token } = given.data;
  return {
    accessToken: access_token,
    refreshToken: refresh_token ?? null,
    expiresAt: expires_in == null ? null : new Date(now.getTime() + expires_in * 1000),
  };
}
