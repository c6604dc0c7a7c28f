/**
 * What a working day costs at Linear: API requests and points for each tracked issue, with webhooks and by polling.
 *
 * A double of Linear with so many open issues; a tenth of them has something happen on a day (a question, an answer, a change of
 * state, every tenth of these a closing that the gate looks at). The server's own rounds are run through that day at the pace of
 * its loops, on a clock that is moved. Points are counted by Linear's documented formula, which the double uses.
 *
 * `TRACKED=200 npm run bench linear-points` for a quick look.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linearParts } from './support/linear-bundle.mjs';

const SIZES = process.env.TRACKED === undefined ? [200, 2_000] : [Number(process.env.TRACKED)];
const ACTIVE_SHARE = 0.1;
const START = new Date('2026-03-04T00:00:00Z');
const TICK_MS = 5 * 60_000;
const POLL_MS = 60_000;
const DAY_MS = 86_400_000;
/** Linear's allowance for an OAuth app. @see https://linear.app/developers/rate-limiting (read 2026-11-22) */
const PER_HOUR = { requests: 5_000, points: 2_000_000 };

export async function run() {
  const parts = await linearParts();
  const rows = [];
  for (const tracked of SIZES) for (const mode of ['webhooks', 'polling']) rows.push(await aDay(parts, mode, tracked));
  return {
    name: 'Linear: requests and points of a day',
    rows,
    notes: `A tenth of the issues is active that day. An hour allows ${PER_HOUR.requests.toLocaleString('en')} requests and ${PER_HOUR.points.toLocaleString('en')} points; “busiest hour” is the larger share of the two.`,
  };
}

async function aDay({ startDemo, startServer }, mode, tracked) {
  let now = START;
  const clock = () => new Date(now);
  const folder = mkdtempSync(join(tmpdir(), 'async-norms-bench-'));
  const demo = await startDemo({ clock, workspace: 'bare', deliver: 'by-hand' });
  try {
    const issues = openIssues(demo, tracked);
    const isPolling = mode === 'polling';
    writeFileSync(join(folder, 'playbook.yaml'), demo.playbook);
    const settings = settingsOf(demo, folder, isPolling);
    const server = await startServer(settings, { clock, loops: 'by-hand', logs: SILENT });
    try {
      if (!isPolling) demo.webhooks.sendTo(`${server.url}/webhooks/linear`);
      await server.work.reconcile();
      await settle(demo, server);
      const first = spent(demo.requests);
      const plan = activity(issues);
      const step = isPolling ? POLL_MS : TICK_MS;
      for (const end = now.getTime() + DAY_MS; now.getTime() < end; now = new Date(now.getTime() + step)) {
        for (const act of plan.filter(({ at }) => at > now.getTime() - step && at <= now.getTime())) act.run(demo);
        await demo.webhooks.sendDue();
        await settle(demo, server);
        await server.work.reconcile();
        await settle(demo, server);
      }
      return row(mode, tracked, first, demo.requests.slice(first.requests));
    } finally {
      await server.stop();
    }
  } finally {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the loops do within a tick, until nothing is left to do. */
async function settle(demo, { work }) {
  do {
    await work.inbox();
    await work.sweep();
    await work.tend();
  } while ((await demo.webhooks.sendDue()) > 0);
}

function openIssues(demo, tracked) {
  const people = ['Ada', 'Tom', 'Raj'];
  return Array.from({ length: tracked }, (_, i) => {
    const state = i % 3 === 0 ? 'In Progress' : 'Todo';
    const labels = i % 10 === 0 ? ['bug'] : [];
    return demo.as(people[i % 3]).createIssue({ title: `Issue ${i}`, state, labels, assignee: people[(i + 1) % 3] });
  });
}

/** A day's activity, spread over it; the same at every run. */
function activity(issues) {
  const active = issues.filter((_, i) => i % Math.round(1 / ACTIVE_SHARE) === 0);
  return active.flatMap((issue, i) => {
    const at = START.getTime() + Math.round(((i + 1) / (active.length + 1)) * DAY_MS * 0.8);
    const ask = (demo) => demo.as('Tom').comment(issue, `${demo.url}/acme/profiles/ada could you look at this?`);
    const answer = (demo) => demo.as('Ada').comment(issue, 'Yes: it is as you say.');
    const change = (demo) => demo.as('Raj').moveTo(issue, i % 10 === 0 ? 'Done' : 'In Review');
    return [ask, answer, change].map((run, n) => ({ run, at: at + n * 50 * 60_000 }));
  });
}

function settingsOf(demo, folder, isPolling) {
  const { clientId, clientSecret } = demo.app;
  return {
    port: 0,
    host: '127.0.0.1',
    database: { kind: 'embedded', folder },
    linear: { kind: 'app', clientId, clientSecret, apiUrl: demo.apiUrl },
    webhookSecrets: isPolling ? [] : [demo.webhookSecret],
    secretKey: Buffer.alloc(32, 7),
    publicUrl: null,
    playbookPath: join(folder, 'playbook.yaml'),
    mail: null,
    logLevel: 'silent',
  };
}

const SILENT = { info() {}, warn() {}, failed: (what, error) => console.error(what, error?.message) };

function spent(requests) {
  return { requests: requests.length, points: requests.reduce((sum, { complexity }) => sum + complexity, 0) };
}

function row(mode, tracked, first, requests) {
  const day = spent(requests);
  const hours = grouped(requests);
  const shares = hours
    .map(spent)
    .map((hour) => Math.max(hour.requests / PER_HOUR.requests, hour.points / PER_HOUR.points));
  return {
    mode,
    tracked,
    'first sync, requests': first.requests,
    'first sync, points': first.points,
    'requests a day': day.requests,
    'points a day': day.points,
    'requests / issue': round(day.requests / tracked),
    'points / issue': round(day.points / tracked),
    'busiest hour': `${round(Math.max(0, ...shares) * 100)} %`,
  };
}

const hourOf = ({ at }) => Math.floor(at.getTime() / 3_600_000);

function grouped(requests) {
  const byHour = new Map();
  for (const request of requests) byHour.set(hourOf(request), [...(byHour.get(hourOf(request)) ?? []), request]);
  return [...byHour.values()];
}

function round(value) {
  return Math.round(value * 100) / 100;
}
