import type { LinearDocument } from './linear-document';
import { failureOf, LinearRequestFailed } from './linear-failure';
import type { RequestBudget, Urgency } from './request-budget';

/** The part of the SDK's GraphQL client that we use. */
export interface RawClient {
  rawRequest(query: string, variables: Record<string, unknown>): Promise<{ data?: unknown; headers?: Headers }>;
}

/** What the client needs around it. */
export interface LinearApiParts {
  readonly client: RawClient;
  readonly budget: RequestBudget;
  readonly clock: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** Told of each request that was answered, with its price in points. */
  readonly onAnswered?: (operation: string, complexity: number | null) => void;
}

/** Asks Linear. */
export interface LinearApi {
  /** @throws LinearRequestFailed */
  request<V extends Record<string, unknown>, A>(
    document: LinearDocument<V, A>,
    variables: V,
    urgency: Urgency,
  ): Promise<A>;
}

const TIMEOUT_MS = 20_000;
/** Waits between the tries of a request that may be repeated. */
const RETRY_AFTER_MS = [500, 2_000, 8_000];

/**
 * The one way to Linear: checks the budget, times out, tries again where that is harmless, and believes no answer that does
 * not fit its schema.
 *
 * Queries are tried again after a missing answer. Writes are too: they carry an id of our own making or set a value, so that
 * doing it twice is doing it once. Those that do not say so (`isOnce`).
 */
export function linearApi({ client, budget, clock, sleep, onAnswered }: LinearApiParts): LinearApi {
  async function tryOnce(
    text: string,
    variables: Record<string, unknown>,
  ): Promise<{ data?: unknown; headers?: Headers }> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS);
    });
    try {
      return await Promise.race([client.rawRequest(text, variables), timeout]);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async request(document, variables, urgency) {
      for (let attempt = 0; ; attempt++) {
        const waitUntil = budget.waitUntil(urgency, clock());
        if (waitUntil !== null)
          throw new LinearRequestFailed(document.name, { kind: 'rate-limited', retryAt: waitUntil });
        try {
          const { data, headers } = await tryOnce(document.text, variables);
          if (headers !== undefined) budget.learn(headers);
          onAnswered?.(document.name, headers === undefined ? null : numberOrNull(headers.get('x-complexity')));
          const answer = document.answer.safeParse(data);
          if (answer.success) return answer.data;
          const where = answer.error.issues[0];
          // Something was answered, so a write was done; and a query that can't be read says nothing about what it asked for.
          throw new LinearRequestFailed(document.name, {
            kind: 'no-answer',
            message: `unexpected answer at ${where?.path.join('.')}: ${where?.message}`,
          });
        } catch (error) {
          if (error instanceof LinearRequestFailed) throw error;
          const failure = failureOf(error, clock());
          const wait = document.isOnce ? undefined : RETRY_AFTER_MS[attempt];
          if (failure.kind !== 'no-answer' || wait === undefined)
            throw new LinearRequestFailed(document.name, failure, { cause: error });
          await sleep(wait);
        }
      }
    },
  };
}

function numberOrNull(text: string | null): number | null {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}
