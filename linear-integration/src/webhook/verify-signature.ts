import { createHmac, timingSafeEqual } from 'node:crypto';

/** Linear signs the raw body with HMAC-SHA256 in small hex letters. @see https://linear.app/developers/webhooks (read 2026-11-22) */
const HEX_SHA256 = /^[0-9a-f]{64}$/;

/**
 * Whether the raw bytes were signed with one of these secrets, the current one or the one before it.
 *
 * Every secret is tried and compared in constant time, so that neither the secret nor which of them fits can be told from how
 * long it takes. Headers are not signed: nothing else that came with the body may be believed.
 *
 * @param body The bytes as they came, before anything parsed them.
 * @param signature The `Linear-Signature` header; anything but 64 small hex letters is refused.
 */
export function isSignedBy(body: Uint8Array, signature: string | undefined, secrets: readonly string[]): boolean {
  const isWellFormed = signature !== undefined && HEX_SHA256.test(signature);
  const given = Buffer.from(isWellFormed ? signature : '0'.repeat(64), 'hex');
  let fits = false;
  for (const secret of secrets) {
    const expected = createHmac('sha256', secret).update(body).digest();
    fits = timingSafeEqual(expected, given) || fits;
  }
  return fits && isWellFormed;
}
