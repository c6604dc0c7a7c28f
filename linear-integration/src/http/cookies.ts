import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** `session`: who is signed in · `visit`: one browser before anyone is · `linear`: a sign-in with Linear that is under way. */
type CookieName = 'session' | 'visit' | 'linear';

const LIFE_SECONDS: Readonly<Record<CookieName, number>> = { session: 30 * 86_400, visit: 86_400, linear: 600 };

/** Reads and writes our cookies: never seen by scripts, never sent along from other sites' forms. */
export interface Cookies {
  get(c: Context, name: CookieName): string | undefined;
  set(c: Context, name: CookieName, value: string): void;
  drop(c: Context, name: CookieName): void;
}

/** @param isEncrypted whether people reach us by https: then a cookie is bound to this very host and to encryption. */
export function cookiesFor(isEncrypted: boolean): Cookies {
  const full = (name: CookieName) => `${isEncrypted ? '__Host-' : ''}async-norms-${name}`;
  // Lax, not Strict: somebody who comes from a link in Linear is signed in, and comes back from signing in there.
  const options = { path: '/', httpOnly: true, secure: isEncrypted, sameSite: 'Lax' } as const;
  return {
    get: (c, name) => getCookie(c, full(name)),
    set: (c, name, value) => setCookie(c, full(name), value, { ...options, maxAge: LIFE_SECONDS[name] }),
    drop: (c, name) => void deleteCookie(c, full(name), options),
  };
}
