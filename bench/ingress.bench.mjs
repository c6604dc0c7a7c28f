/**
 * Accepted webhooks per second, stored before they are answered, against the bare floor: node:http, the signature and the same
 * insert, nothing else. Each server runs in a process of its own; rounds alternate, so that a busy machine disturbs both alike.
 *
 * `REQUESTS=2000 npm run bench ingress` for a quick look.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linearParts } from './support/linear-bundle.mjs';
import { sendAll } from './support/load.mjs';

const REQUESTS = Number(process.env.REQUESTS ?? 6_000);
const ROUNDS = 5;
const CONNECTIONS = 32;

export async function run() {
  const parts = await linearParts();
  const rows = [...(await embeddedRows(parts)), ...(await postgresRows(parts))];
  return {
    name: `Ingress: ${REQUESTS.toLocaleString('en')} signed comment events of about 3 KB, ${CONNECTIONS} connections, median of ${ROUNDS} rounds`,
    rows,
    notes: rows.some(({ database }) => database === 'PostgreSQL')
      ? 'Every 200 is durable: fsync on both databases. The floor parses nothing and checks no schema.'
      : 'PostgreSQL is not installed: only the embedded database was measured.',
  };
}

async function embeddedRows(parts) {
  const folders = ['ours', 'floor'].map(() => mkdtempSync(join(tmpdir(), 'async-norms-bench-')));
  try {
    return await rowsOf(
      'embedded',
      folders.map((folder) => ({ kind: 'embedded', folder })),
      parts,
    );
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

async function postgresRows(parts) {
  if (parts.postgresBinaries() === null) return [];
  const postgres = await parts.startPostgres({ isDurable: true });
  try {
    const urls = [await postgres.newDatabase(), await postgres.newDatabase()];
    return await rowsOf(
      'PostgreSQL',
      urls.map((url) => ({ kind: 'postgres', url })),
      parts,
    );
  } finally {
    await postgres.stop();
  }
}

async function rowsOf(database, [oursOn, floorOn], parts) {
  const servers = [
    { what: 'ours', ...(await started('ours', oursOn)), rounds: [] },
    { what: 'floor', ...(await started('floor', floorOn)), rounds: [] },
  ];
  for (let round = 0; round <= ROUNDS; round++)
    for (const server of round % 2 === 0 ? servers : [...servers].reverse()) {
      const size = round === 0 ? Math.ceil(REQUESTS / 4) : REQUESTS;
      const result = await sendAll(server.port, requests(size, `${server.what}-${round}`, parts), CONNECTIONS);
      if (round > 0) server.rounds.push(result); // the first one warms up
    }
  for (const { child } of servers) {
    child.send('stop');
    await new Promise((resolve) => child.once('exit', resolve));
  }
  const [ours, floor] = servers.map(({ rounds }) => ({
    perSecond: median(rounds.map(({ perSecond }) => perSecond)),
    p50: median(rounds.map(({ latencies }) => at(latencies, 0.5))),
    p99: median(rounds.map(({ latencies }) => at(latencies, 0.99))),
  }));
  return [
    row(database, 'node:http + signature + the same insert', floor, floor),
    row(database, 'POST /webhooks/linear', ours, floor),
  ];
}

function row(database, what, { perSecond, p50, p99 }, floor) {
  return {
    database,
    what,
    'accepted/s': Math.round(perSecond),
    'p50 ms': Number(p50.toFixed(1)),
    'p99 ms': Number(p99.toFixed(1)),
    'of the floor': `${Math.round((100 * perSecond) / floor.perSecond)} %`,
  };
}

function started(kind, settings) {
  const file = fileURLToPath(new URL('./support/ingress-server.mjs', import.meta.url));
  const child = fork(file, [kind, JSON.stringify(settings)]);
  return new Promise((resolve, reject) => {
    child.once('message', ({ port }) => resolve({ child, port }));
    child.once('exit', (code) => reject(new Error(`ingress: the ${kind} server ended with ${code}`)));
  });
}

/** Different bodies, as different events have; made before the clock starts. */
function requests(count, name, { aCommentWebhook, signedHeaders }) {
  const sentAt = new Date();
  const words = 'A comment with as many words as people write when they explain something. '.repeat(30);
  return Array.from({ length: count }, (_, i) => {
    const webhook = aCommentWebhook(sentAt);
    const body = JSON.stringify({
      ...webhook,
      data: { ...webhook.data, id: `${name}-${i}`, issueId: `issue-${i % 500}`, body: words },
    });
    const headers = { ...signedHeaders(body), host: 'localhost', 'content-length': Buffer.byteLength(body) };
    const lines = Object.entries(headers).map(([key, value]) => `${key}: ${value}\r\n`);
    return Buffer.from(`POST /webhooks/linear HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function at(ascending, share) {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))];
}
