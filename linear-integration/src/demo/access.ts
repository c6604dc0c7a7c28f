import { createHash } from 'node:crypto';
import { demoId } from './demo-id';

/** A token that was given out. */
export interface Grant {
  readonly userId: string;
  readonly isApp: boolean;
  readonly scopes: readonly string[];
  /** `null`: never (a personal API key). */
  readonly expiresAt: Date | null;
}

interface Refresh {
  readonly grant: Omit<Grant, 'expiresAt'>;
  /** When it was used, and what for: used again within half an hour it gives the same tokens. */
  usedAt: Date | null;
  gave: Tokens | null;
}

/** What the token address answers. */
export interface Tokens {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
  /** Space-separated. */
  readonly scope: string;
  readonly refresh_token?: string;
}

interface Code {
  readonly userId: string;
  readonly isApp: boolean;
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly challenge: string | null;
  readonly expiresAt: Date;
}

/** @see https://linear.app/developers/oauth-2-0-authentication (read 2026-11-22) */
const ACCESS_SECONDS = 86_399;
const APP_TOKEN_SECONDS = 30 * 86_400 - 1;
const REPLAY_MS = 30 * 60_000;
const CODE_MS = 10 * 60_000;

/** Everything that lets someone in: API keys, access and refresh tokens, codes. */
export function accessControl(salt: string, clock: () => Date) {
  const grants = new Map<string, Grant>();
  const refreshes = new Map<string, Refresh>();
  const codes = new Map<string, Code>();
  let made = 0;
  const secret = (prefix: string) => `${prefix}${demoId(salt, prefix, ++made).replaceAll('-', '')}`;

  function tokens(grant: Omit<Grant, 'expiresAt'>, seconds: number, isRefreshable: boolean): Tokens {
    const access = secret('lin_oauth_');
    grants.set(access, { ...grant, expiresAt: new Date(clock().getTime() + seconds * 1000) });
    const given: Tokens = {
      access_token: access,
      token_type: 'Bearer',
      expires_in: seconds,
      scope: grant.scopes.join(' '),
    };
    if (!isRefreshable) return given;
    const refresh = secret('lin_refresh_');
    refreshes.set(refresh, { grant, usedAt: null, gave: null });
    return { ...given, refresh_token: refresh };
  }

  return {
    apiKey(userId: string, scopes: readonly string[]): string {
      const key = secret('lin_api_');
      grants.set(key, { userId, isApp: false, scopes, expiresAt: null });
      return key;
    },
    /** Who an `Authorization` header stands for: a bare API key, or `Bearer` with a token. */
    grantOf(header: string | undefined): Grant | null {
      const grant = grants.get(header?.replace(/^Bearer\s+/i, '') ?? '') ?? null;
      return grant === null || (grant.expiresAt !== null && grant.expiresAt <= clock()) ? null : grant;
    },
    code(code: Omit<Code, 'expiresAt'>): string {
      const text = secret('');
      codes.set(text, { ...code, expiresAt: new Date(clock().getTime() + CODE_MS) });
      return text;
    },
    /** `null`: the code is unknown, used, late, or was made for someone else. */
    exchange(code: string, redirectUri: string, verifier: string | null): Tokens | null {
      const found = codes.get(code);
      codes.delete(code);
      if (found === undefined || found.expiresAt <= clock() || found.redirectUri !== redirectUri) return null;
      if (found.challenge !== null && challengeOf(verifier ?? '') !== found.challenge) return null;
      return tokens(found, ACCESS_SECONDS, true);
    },
    /** A refresh token is good for once; for half an hour it gives again what it gave. */
    refresh(token: string): Tokens | null {
      const found = refreshes.get(token);
      if (found === undefined) return null;
      if (found.usedAt !== null && clock().getTime() - found.usedAt.getTime() > REPLAY_MS) return null;
      found.usedAt ??= clock();
      found.gave ??= tokens(found.grant, ACCESS_SECONDS, true);
      return found.gave;
    },
    clientCredentials: (userId: string, scopes: readonly string[]): Tokens =>
      tokens({ userId, isApp: true, scopes }, APP_TOKEN_SECONDS, false),
    revoke(token: string): void {
      grants.delete(token);
      refreshes.delete(token);
    },
    /** Access tokens of the app die; with `forGood`, refresh tokens too. */
    end(forGood: boolean): void {
      for (const [token, { expiresAt }] of grants) if (expiresAt !== null) grants.delete(token);
      if (forGood) refreshes.clear();
    },
  };
}
export type AccessControl = ReturnType<typeof accessControl>;

/** What a verifier's challenge is. @see RFC 7636, section 4.2 */
function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
