/**
 * Does what a newcomer does: `npm start` without credentials, then the address that it prints. For CI: ends with 1 unless the server
 * is ready within 30 seconds, shows its first page, and ends when it is told to.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const READY_WITHIN_MS = 30_000;
const END_WITHIN_MS = 15_000;

const folder = mkdtempSync(join(tmpdir(), 'async-norms-start-'));
// A group of its own, so that the end reaches npm and the server under it, as Ctrl-C on a terminal does.
const child = spawn('npm', ['start'], {
  detached: true,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { ...process.env, PORT: '0', DATA_DIR: folder },
});
const startedAt = Date.now();
let problem = null;
try {
  const url = await addressOf(child);
  await ready(url);
  console.log(`ready after ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  for (const path of ['/', '/healthz', '/metrics']) {
    const { status } = await fetch(url + path);
    console.log(`GET ${path} ${status}`);
    if (status !== 200) problem = `expected 200 for ${path}`;
  }
} catch (error) {
  problem = error.message;
} finally {
  const ended = new Promise((resolve) => child.once('exit', () => resolve('ended')));
  if (child.exitCode === null) {
    process.kill(-child.pid, 'SIGINT');
    const how = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, END_WITHIN_MS, 'late'))]);
    if (how === 'late') {
      problem ??= `expected it to end within ${END_WITHIN_MS / 1000} s`;
      process.kill(-child.pid, 'SIGKILL');
    }
  }
  rmSync(folder, { recursive: true, force: true });
}
if (problem !== null) console.error(problem);
process.exit(problem === null ? 0 : 1);

function addressOf({ stdout }) {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout.on('data', (chunk) => {
      process.stdout.write(chunk);
      text += chunk;
      const found = /^Async Norms is at (http:\S+)$/m.exec(text);
      if (found !== null) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`expected a server; npm start ended with ${code}`)));
    setTimeout(() => reject(new Error('expected an address within 30 s')), READY_WITHIN_MS);
  });
}

async function ready(url) {
  for (;;) {
    const { status } = await fetch(`${url}/readyz`);
    if (status === 200) return;
    if (Date.now() - startedAt > READY_WITHIN_MS)
      throw new Error(`expected /readyz to answer 200; it answers ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
