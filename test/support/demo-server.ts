import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../linear-integration/src/config';
import { type RunningServer, startServer } from '../../linear-integration/src/server';

/** The real server with the demo workspace, caught up with it, at a clock that a test may move. */
export interface DemoServer {
  readonly server: RunningServer;
  readonly url: string;
  readonly workspaceId: string;
  /** Moves the clock. */
  setNow(now: Date): void;
  stop(): Promise<void>;
}

/** Starts the server as `npm start` does without credentials, on an embedded database of its own; nothing runs by itself. */
export async function startDemoServer(now: Date): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'async-norms-demo-'));
  const read = readSettings({ PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error' }, folder);
  if (read.outcome === 'problems') throw new Error(read.problems.join('\n'));
  let at = now;
  const server = await startServer(read.settings, { clock: () => at, loops: 'by-hand' });
  await server.work.reconcile();
  await server.work.inbox();
  await server.work.sweep();
  return {
    server,
    url: server.url,
    workspaceId: server.home.demo?.workspaceId ?? '',
    setNow(moved) {
      at = moved;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
