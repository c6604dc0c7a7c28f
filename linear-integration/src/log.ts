import pino from 'pino';
import type { Settings } from './config';

/** One line for whoever operates the server: what happened, with ids, codes and counts. Never a body, a token or a name. */
type Log = (what: string, facts: Readonly<Record<string, string | number>>) => void;

/** Where the server writes what happens. */
export interface Logs {
  readonly info: Log;
  /** Something failed that somebody should look at. */
  readonly failed: (what: string, error: unknown, facts?: Readonly<Record<string, string | number>>) => void;
}

/** JSON lines on standard error, so that standard output stays for people. */
export function logsOf(level: Settings['logLevel']): Logs {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination(2));
  return {
    info: (what, facts) => logger.info(facts, what),
    failed: (what, error, facts = {}) => logger.error({ ...facts, ...described(error) }, what),
  };
}

/** Errors whose message we know to quote nothing that somebody wrote. Others, such as of JSON or a schema, may quote a body. */
const TELLING: ReadonlySet<string> = new Set([
  'TypeError',
  'RangeError',
  'ReferenceError',
  'SqliteError',
  'NotConnected',
]);

function described(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name, message, stack, code } = error as NodeJS.ErrnoException;
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: name,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(TELLING.has(name) ? { message } : {}),
    at: frames
      .slice(0, 4)
      .map((line) => line.trim())
      .join(' | '),
  };
}
