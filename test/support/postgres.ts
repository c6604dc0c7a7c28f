import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL of our own on 127.0.0.1, gone without a trace when it is stopped. */
export interface PrivatePostgres {
  /** The address of a new, empty database. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** The folder with `initdb` and `postgres`, the newest there is; `null` where PostgreSQL is not installed. */
export function postgresBinaries(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

/** PostgreSQL refuses to run as root: then it runs as `nobody`, by its numbers. */
const NOBODY = { uid: 65534, gid: 65534 };

/**
 * Starts one. Commits are not synced to the disk, which spares tests half of their time, unless `isDurable`: a process that dies
 * loses nothing either way.
 *
 * @throws Error where PostgreSQL is not installed; ask `postgresBinaries` first.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<PrivatePostgres> {
  const binaries = postgresBinaries();
  if (binaries === null) throw new Error('startPostgres: expected PostgreSQL to be installed');
  const who = process.getuid?.() === 0 ? NOBODY : null;
  const home = mkdtempSync(join(tmpdir(), 'async-norms-postgres-'));
  chmodSync(home, 0o755);
  const data = join(home, 'data');
  if (who !== null) chownSync(home, who.uid, who.gid);
  const options = { cwd: home, ...(who ?? {}), stdio: 'ignore' as const };
  const sync = isDurable ? [] : ['--no-sync'];
  execFileSync(
    join(binaries, 'initdb'),
    [...sync, '--auth=trust', '--username=norms', '--encoding=UTF8', '--locale=C', data],
    options,
  );
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...args], options);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await answers(binaries, port, server);

  let count = 0;
  return {
    async newDatabase() {
      const name = `norms_${++count}`;
      execFileSync(
        join(binaries, 'createdb'),
        ['--host=127.0.0.1', `--port=${port}`, '--username=norms', name],
        options,
      );
      return `postgres://norms@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      server.kill('SIGINT'); // ends open connections, then itself
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function answers(binaries: string, port: number, server: { exitCode: number | null }): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null) throw new Error(`startPostgres: it ended with ${server.exitCode}`);
    const { status } = spawnSync(join(binaries, 'pg_isready'), ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
    });
    if (status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  server.exitCode ??= null;
  throw new Error('startPostgres: it does not answer');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
