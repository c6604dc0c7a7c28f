import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** The committed bin, run as a person would; it builds itself when its sources have changed. */
export const BIN = join(__dirname, '../../cli/bin/async-norms.mjs');
/** A process each takes its time on a busy machine. */

export const ROOT = join(__dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Called with the running process, to interrupt it or to close its pipes. */
  readonly during?: (child: ChildProcess) => void;
}

/** Runs `async-norms` with these arguments. The environment is small and fixed, so that no setting of the host shows. */
export function asyncNorms(args: readonly string[], { input, env, cwd, during }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], {
      cwd: cwd ?? ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C.UTF-8', TZ: 'UTC', ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.stdin.on('error', () => {}); // it may end before it has read everything
    child.stdin.end(input ?? '');
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    during?.(child);
  });
}

/** What a command printed with `--json`: exactly one document, and nothing else on standard output. */
export function onlyJson({ stdout }: Ran): unknown {
  return JSON.parse(stdout);
}
