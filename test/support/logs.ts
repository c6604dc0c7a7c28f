import type { Logs } from '../../linear-integration/src/log';

/** Logs that keep what they hear. */
export interface KeptLogs extends Logs {
  readonly lines: string[];
}

/** Logs for a test: nothing reaches the terminal. */
export function keptLogs(): KeptLogs {
  const lines: string[] = [];
  return {
    lines,
    info: (what, facts) => void lines.push(`${what} ${JSON.stringify(facts)}`),
    failed: (what, error, facts = {}) =>
      void lines.push(`${what} ${JSON.stringify(facts)} ${error instanceof Error ? error.message : ''}`),
  };
}
