import type { Problem } from '@async-norms/core';
import type { RefusalReason } from '../ui/resolver-types/answer';

/** An expected "no" of a resolver. Thrown to the one place that answers (`surface-resolver.ts`), never past it. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly reason: Exclude<RefusalReason, 'failed'>,
    readonly problems: readonly Problem[] = [],
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(reason);
  }
}
