import { ASCII, type Glyphs, UNICODE } from './glyphs';
import { PLAIN, STYLED, type Style } from './style';

/** Where a command writes: results to `print`, everything else to `say`. */
export interface Terminal {
  /** Writes a result to standard output, with a line's end. */
  print(text: string): void;
  /** Writes a message to standard error, with a line's end. */
  say(text: string): void;
  /** Style of what is printed; does nothing where colours are not wanted. */
  readonly style: Style;
  readonly glyphs: Glyphs;
  /** Width to fit into, in columns; `null` where the output goes to a file or a pipe and is never cut. */
  readonly columns: number | null;
  /** Whether a progress bar may be drawn on standard error. */
  readonly hasProgress: boolean;
}

interface Outlet {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The terminal of a process, by its outlets and its environment. */
export function terminalOf(stdout: Outlet, stderr: Outlet, env: Environment): Terminal {
  return {
    print: (text) => void stdout.write(`${text}\n`),
    say: (text) => void stderr.write(`${text}\n`),
    style: hasColours(stdout, env) ? STYLED : PLAIN,
    glyphs: hasUnicode(env) ? UNICODE : ASCII,
    columns: stdout.isTTY ? Math.max(40, stdout.columns ?? 80) : null,
    hasProgress: drawsProgress(stderr, env),
  };
}

/**
 * Colours go to a terminal that knows them, unless `NO_COLOR` holds anything; `FORCE_COLOR` asks for them in a pipe.
 *
 * @see https://no-color.org (read 2026-03-04)
 */
export function hasColours(outlet: Pick<Outlet, 'isTTY'>, env: Environment): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return outlet.isTTY === true && env.TERM !== 'dumb';
}

/** Charts are drawn in Unicode unless the locale names another character set. */
export function hasUnicode(env: Environment): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || 'UTF-8';
  return env.TERM !== 'linux' && /utf-?8/i.test(locale);
}

/** A progress bar is for a person who watches: never in a pipe, a log or a build server. */
export function drawsProgress(stderr: Pick<Outlet, 'isTTY'>, env: Environment): boolean {
  return stderr.isTTY === true && env.TERM !== 'dumb' && !env.CI;
}
