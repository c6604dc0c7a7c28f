/** What goes wrong with a request. */
export type DemoFault =
  /** A rate limit as HTTP 400, in either shape that Linear has been seen to use. */
  | { readonly kind: 'rate-limited'; readonly shape: 'code' | 'type'; readonly retryAfterSeconds?: number }
  /** A plain HTTP status from something in front of Linear, such as 500 or 503. Nothing is done. */
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'no-answer' }
  /** It is done, and then the connection breaks. */
  | { readonly kind: 'answer-lost' }
  /** The token is not accepted. */
  | { readonly kind: 'not-signed-in' };

/** Which requests meet a fault: the next `times`, of this operation if one is named, after letting `after` pass. */
interface DemoFaultRule {
  readonly fault: DemoFault;
  readonly times?: number;
  readonly after?: number;
  readonly operation?: string;
}

/** Failures on request. */
export interface DemoFaults {
  add(rule: DemoFaultRule): void;
  clear(): void;
}

/** Failures on request, with what the next request of an operation meets. */
export function faultsOnRequest(): DemoFaults & { readonly next: (operation: string) => DemoFault | null } {
  let rules: { readonly rule: DemoFaultRule; toPass: number; left: number }[] = [];
  return {
    add: (rule) => void rules.push({ rule, toPass: rule.after ?? 0, left: rule.times ?? 1 }),
    clear() {
      rules = [];
    },
    next(operation) {
      for (const each of rules) {
        if (each.left === 0 || (each.rule.operation !== undefined && each.rule.operation !== operation)) continue;
        if (each.toPass > 0) each.toPass -= 1;
        else {
          each.left -= 1;
          return each.rule.fault;
        }
      }
      return null;
    },
  };
}
