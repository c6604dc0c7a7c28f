import { InvocationError, InvocationErrorCode } from '@forge/events';
import { addSeconds } from 'date-fns/addSeconds';
import type { Engine } from '../engine/engine';
import { JiraBusy } from '../jira/jira-issues';

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/ (read November 2026) */
const MOST_SECONDS = 900;
const AFTER_FAILURE_SECONDS = 60;

/** Asks Forge to run this again later. Returned, never thrown: what is thrown is not run again. */
export function again(afterSeconds: number, reason = InvocationErrorCode.FUNCTION_RETRY_REQUEST): InvocationError {
  return new InvocationError({
    retryAfter: Math.min(MOST_SECONDS, Math.max(1, Math.ceil(afterSeconds))),
    retryReason: reason,
  });
}

/** What to do about a failure: where Jira asks to wait, all of us wait that long; else a minute. */
export async function afterFailure(error: unknown, engine: Engine): Promise<InvocationError> {
  if (!(error instanceof JiraBusy)) return again(AFTER_FAILURE_SECONDS);
  if (error.of === 'site') await engine.allowance.pause(addSeconds(engine.now, error.afterSeconds), 'rate limit');
  return again(error.afterSeconds, InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED);
}

/** The name of a failure, which is all of it that goes into a log. */
export function failureName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
