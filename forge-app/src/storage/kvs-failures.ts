import { ForgeKvsAPIError } from '@forge/kvs';

const CONFLICT = 409;
const CONFLICTS = new Set(['KEY_CONFLICT', 'KEY_ALREADY_EXISTS', 'CONDITIONAL_CHECK_FAILED', 'TRANSACTION_CONFLICT']);

/**
 * Whether storage turned a write down because the key is taken, or because what it was conditional on no longer holds.
 *
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-basic/ (read November 2026), which names the
 *   codes of few refusals: the status counts too.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof ForgeKvsAPIError)) return false;
  return error.responseDetails.status === CONFLICT || CONFLICTS.has(error.code);
}
