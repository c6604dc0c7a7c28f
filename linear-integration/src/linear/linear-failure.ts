/** Why Linear did not do what it was asked, in the cases that someone has to tell apart. */
export type LinearFailure =
  /** Nothing was done; the budget is back at `retryAt`. */
  | { readonly kind: 'rate-limited'; readonly retryAt: Date }
  /** The token is gone or was revoked. */
  | { readonly kind: 'not-signed-in' }
  /** We may not see or do this: a private team, a lost scope. */
  | { readonly kind: 'forbidden'; readonly message: string }
  /** The request was understood and refused: not found, invalid, already there. */
  | { readonly kind: 'refused'; readonly message: string }
  /** No answer, or a broken one: a write may have been done. */
  | { readonly kind: 'no-answer'; readonly message: string };

/** A request to Linear that failed, after the retries that make sense. */
export class LinearRequestFailed extends Error {
  override readonly name = 'LinearRequestFailed';
  readonly failure: LinearFailure;

  constructor(operation: string, failure: LinearFailure, options?: ErrorOptions) {
    super(`${operation}: ${'message' in failure ? failure.message : failure.kind}`, options);
    this.failure = failure;
  }
}

/** Whether Linear said no to this request for good. */
export function isRefused(error: unknown): error is LinearRequestFailed {
  return error instanceof LinearRequestFailed && ['forbidden', 'refused'].includes(error.failure.kind);
}

/**
 * Whether a request failed because there is nothing there for us to see. Any other refusal, such as of a field that Linear no
 * longer has, says nothing about what is there.
 */
export function isOutOfSight(error: unknown): error is LinearRequestFailed {
  if (!(error instanceof LinearRequestFailed)) return false;
  const { failure } = error;
  return failure.kind === 'forbidden' || (failure.kind === 'refused' && /not (?:find|found)/i.test(failure.message));
}

/** How long to wait where Linear says no time. */
const DEFAULT_WAIT_MS = 60_000;

/** The parts of an SDK error that we lean on; its class alone can't be trusted. */
interface SdkError {
  readonly message?: string;
  readonly type?: string;
  readonly status?: number;
  readonly retryAfter?: number;
  readonly requestsResetAt?: number;
  readonly raw?: {
    readonly response?: {
      readonly status?: number;
      readonly headers?: Headers;
      readonly errors?: readonly {
        readonly message?: string;
        readonly extensions?: { readonly code?: string; readonly type?: string };
      }[];
    };
  };
}

/**
 * What an error of `@linear/sdk` 98 means.
 *
 * A rate limit comes as HTTP 400 in two shapes: `extensions.type` "ratelimited", which the SDK knows, and `extensions.code`
 * "RATELIMITED", which it reports as unknown. A refused connection and an aborted request are "unknown" to it, too.
 */
export function failureOf(error: unknown, now: Date): LinearFailure {
  const sdk = error as SdkError;
  const response = sdk.raw?.response;
  const first = response?.errors?.[0];
  const code = (first?.extensions?.code ?? '').toUpperCase();
  const type = (first?.extensions?.type ?? sdk.type ?? '').toLowerCase();
  const status = response?.status ?? sdk.status;
  const message = first?.message ?? sdk.message ?? 'no reason given';
  if (code === 'RATELIMITED' || type === 'ratelimited' || status === 429)
    return { kind: 'rate-limited', retryAt: retryAt(sdk, now) };
  if (response === undefined || status === undefined || status >= 500) return { kind: 'no-answer', message };
  if (code === 'AUTHENTICATION_ERROR' || type === 'authentication error' || status === 401)
    return { kind: 'not-signed-in' };
  if (code === 'FORBIDDEN' || type === 'forbidden' || status === 403) return { kind: 'forbidden', message };
  return { kind: 'refused', message };
}

function retryAt(error: SdkError, now: Date): Date {
  const headers = error.raw?.response?.headers;
  const seconds = error.retryAfter ?? Number(headers?.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds) && seconds > 0) return new Date(now.getTime() + seconds * 1000);
  const resetAt = error.requestsResetAt ?? Number(headers?.get('x-ratelimit-requests-reset') ?? Number.NaN);
  if (Number.isFinite(resetAt) && resetAt > now.getTime()) return new Date(resetAt);
  return new Date(now.getTime() + DEFAULT_WAIT_MS);
}
