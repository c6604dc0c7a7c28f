import { createHmac, timingSafeEqual } from 'node:crypto';

/** The name of the hidden field that every form carries. */
export const CSRF_FIELD = 'csrf';

/**
 * The token of a browser's forms, worked out from a secret that only this browser and we know: its session's, or before
 * sign-in that of its visit. Nothing has to be stored, and a new session has new tokens.
 */
export function csrfToken(secret: string): string {
  return createHmac('sha256', secret).update('form').digest('base64url');
}

/** Whether a form was made for this browser. */
export function isCsrfToken(secret: string, token: unknown): boolean {
  if (typeof token !== 'string') return false;
  const expected = Buffer.from(csrfToken(secret));
  const given = Buffer.from(token);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/**
 * Whether a browser says that a request comes from a page of another site. A browser that says nothing passes: the token
 * decides in any case.
 */
export function isFromElsewhere(header: (name: string) => string | undefined, ownOrigins: readonly string[]): boolean {
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = header('origin');
  return origin !== undefined && origin !== 'null' && !ownOrigins.includes(origin);
}
