import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { DatabaseSettings } from '../../linear-integration/src/config';
import type { Demo } from '../../linear-integration/src/demo/demo';
import type { FastClock } from './fast-clock';

const root = join(__dirname, '..', '..');

/** The server's program, bundled for this test file. */
export interface ServerProgram {
  readonly file: string;
  remove(): void;
}

/** Bundles the sources as they are now; a second or so. */
export function bundleServer(): ServerProgram {
  const folder = join(root, 'linear-integration', 'dist');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `test-server-${process.pid}.mjs`);
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules', 'esbuild', 'bin', 'esbuild'),
      'test/support/server-entry.ts',
      ...['--bundle', '--format=esm', '--platform=node', '--target=node20', '--packages=external', '--log-level=error'],
      '--alias:@async-norms/core=./core/src/index.ts',
      `--outfile=${file}`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  return { file, remove: () => rmSync(file, { force: true }) };
}

/** What a server process is started with. */
export interface ProcessOptions {
  readonly program: ServerProgram;
  readonly demo: Demo;
  readonly database: DatabaseSettings;
  readonly port: number;
  readonly playbookPath: string;
  readonly fastClock?: FastClock;
}

/** A server process. It may be dead before it ever listens: `listens` is false then. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly listens: Promise<boolean>;
  /** As a power cut would: no handler runs. */
  kill(): Promise<void>;
  /** As an operator would. The exit code. */
  stop(): Promise<number | null>;
}

/** Starts a server process on a double of Linear. */
export function startProcess({
  program,
  demo,
  database,
  port,
  playbookPath,
  fastClock,
}: ProcessOptions): ServerProcess {
  const { clientId, clientSecret } = demo.app;
  const child = fork(program.file, {
    execArgv: [],
    stdio: ['ignore', 'ignore', process.env.SHOW_LOGS === undefined ? 'ignore' : 'inherit', 'ipc'],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      LINEAR_CLIENT_ID: clientId,
      LINEAR_CLIENT_SECRET: clientSecret,
      LINEAR_API_URL: demo.apiUrl,
      LINEAR_WEBHOOK_SECRET: demo.webhookSecret,
      SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
      PLAYBOOK: playbookPath,
      ...(database.kind === 'embedded' ? { DATA_DIR: database.folder } : { DATABASE_URL: database.url }),
      ...(fastClock === undefined ? {} : { FAST_CLOCK: JSON.stringify(fastClock) }),
    },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const listens = new Promise<boolean>((resolve) => {
    child.once('message', () => resolve(true));
    child.once('exit', () => resolve(false));
  });
  return {
    child,
    listens,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

/** A port of 127.0.0.1 that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
