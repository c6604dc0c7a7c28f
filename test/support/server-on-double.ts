import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../linear-integration/src/config';
import type { Demo } from '../../linear-integration/src/demo/demo';
import { type RunningServer, type ServerOverrides, startServer } from '../../linear-integration/src/server';
import { keptLogs } from './logs';

const closing: (() => Promise<void> | void)[] = [];

/**
 * Settings of a server that talks to a double by its app's credentials, on any free port, with an embedded database of its own and
 * the playbook of the double's workspace.
 */
export function settingsFor(demo: Demo, change: Partial<Settings> = {}): Settings {
  const folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  const playbookPath = join(folder, 'start.yaml');
  writeFileSync(playbookPath, demo.playbook);
  const { clientId, clientSecret } = demo.app;
  return {
    port: 0,
    host: '127.0.0.1',
    database: { kind: 'embedded', folder },
    linear: { kind: 'app', clientId, clientSecret, apiUrl: demo.apiUrl },
    webhookSecrets: [demo.webhookSecret],
    secretKey: Buffer.alloc(32, 7),
    publicUrl: null,
    playbookPath,
    mail: null,
    logLevel: 'silent',
    ...change,
  };
}

/** Starts a server whose loops are run by hand, unless told otherwise; stopped by `stopServers`. */
export async function aServer(settings: Settings, overrides: ServerOverrides): Promise<RunningServer> {
  const server = await startServer(settings, { loops: 'by-hand', logs: keptLogs(), sleep: atOnce, ...overrides });
  closing.push(server.stop);
  return server;
}

/** Call it in `afterEach`: the last that was started stops first. */
export async function stopServers(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

/** Waits for as long as it takes everything else that is ready to run. */
function atOnce(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
