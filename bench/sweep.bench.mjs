/**
 * A sweep costs what is due, not what is tracked: a thousand due of ten thousand issues, and of a million. The same thousand
 * issues with the same events and people; the rest wait for a day to come.
 *
 * `TRACKED=100000 npm run bench sweep` for a quick look.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linearParts } from './support/linear-bundle.mjs';

const FEW = 10_000;
const MANY = Number(process.env.TRACKED ?? 1_000_000);
const DUE = 1_000;
const PEOPLE = 40;
const ROUNDS = 7;

const WORKSPACE = 'org-1';
const NOW = new Date('2026-03-04T10:00:00Z');
const CREATED_AT = new Date('2026-03-02T09:00:00Z');
const ASKED_AT = new Date('2026-03-03T09:00:00Z');
const NEXT_WEEK = new Date('2026-03-11T09:00:00Z');

const PLAYBOOK = `
playbook: 1
team: Bench
workingTime: { default: { timeZone: Europe/Berlin } }
responses: [{ id: answers, ask: question, within: 4 working hours, clock: responder }]
updates: [{ id: moving, of: started, every: 3 working days }]
`;

export async function run() {
  const parts = await linearParts();
  const rows = [];
  for (const [name, home] of homes(parts)) rows.push(...(await home((settings) => rowsOf(name, settings, parts))));
  return {
    name: `Sweep: ${DUE.toLocaleString('en')} due, ${PEOPLE} people, median of ${ROUNDS} rounds`,
    rows,
    notes: 'Read, worked out, planned, delivered to a channel that answers at once, and noted when to look again.',
  };
}

/** What hands a block its databases and clears them away. */
function homes(parts) {
  const embedded = async (use) => {
    const folder = mkdtempSync(join(tmpdir(), 'async-norms-bench-'));
    try {
      return await use((name) => ({ kind: 'embedded', folder: join(folder, name) }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const postgres = async (use) => {
    const server = await parts.startPostgres({ isDurable: true });
    try {
      const urls = { few: await server.newDatabase(), many: await server.newDatabase() };
      return await use((name) => ({ kind: 'postgres', url: urls[name] }));
    } finally {
      await server.stop();
    }
  };
  const both = [
    ['embedded', embedded],
    ['PostgreSQL', postgres],
  ];
  return parts.postgresBinaries() === null ? both.slice(0, 1) : both;
}

/** Rounds alternate between the two sizes, so that a busy machine disturbs both alike. */
async function rowsOf(name, settings, parts) {
  const sizes = [];
  for (const [size, tracked] of [
    ['few', FEW],
    ['many', MANY],
  ]) {
    const database = await parts.openDatabase(settings(size));
    const stores = parts.storesOn(database, () => NOW);
    await seed(tracked, database, stores, parts.sql);
    sizes.push({ database: name, tracked, home: database, stores, times: [] });
  }
  for (let round = 0; round <= ROUNDS; round++)
    for (const { home, stores, times } of round % 2 === 0 ? sizes : [...sizes].reverse()) {
      await makeDue(home);
      const startedAt = performance.now();
      const looked = await parts.sweepWorkspace(WORKSPACE, sweepParts(stores));
      if (round > 0) times.push(performance.now() - startedAt); // the first one warms up
      if (looked !== DUE) throw new Error(`sweep: expected ${DUE} issues, looked at ${looked}`);
    }
  for (const { home } of sizes) await home.close();
  const [few, many] = sizes.map((size) => ({
    ...size,
    ms: size.times.sort((a, b) => a - b)[Math.floor(size.times.length / 2)],
  }));
  return [row(few, few), row(many, few)];
}

function sweepParts(stores) {
  return {
    ...stores,
    clock: () => NOW,
    channelOf: () => ({
      post: async () => ({ outcome: 'posted', messageId: null }),
      resolve: async () => ({ outcome: 'resolved' }),
    }),
    onDelivered: async () => {},
    onLookedAt: async () => {},
  };
}

/** As many issues as there are to be, made in the database itself, then the events of those that come due. */
async function seed(tracked, { db, dialect }, stores, sql) {
  const people = Array.from({ length: PEOPLE }, (_, i) => ({
    id: `user-${i}`,
    displayName: `Person ${i}`,
    timeZone: ['Europe/Berlin', 'America/Sao_Paulo', 'Asia/Tokyo'][i % 3],
    isActive: true,
    isBot: false,
    email: null,
    profileUrl: null,
    isAdmin: false,
    awayUntil: null,
  }));
  await stores.people.save(WORKSPACE, people);
  await stores.playbooks.save(WORKSPACE, { effectiveAt: CREATED_AT, text: PLAYBOOK, savedBy: null });

  const numbers =
    dialect === 'postgres'
      ? sql`(select n from generate_series(0, ${sql.lit(tracked - 1)}) as s(n)) as numbers`
      : sql`(with recursive count(n) as (select 0 union all select n + 1 from count where n < ${sql.lit(tracked - 1)}) select n from count) as numbers`;
  const [start, end] = JSON.stringify(created('issue-N')).split('ENG-N');
  await sql`insert into issue (workspace_id, issue_id, issue_key, team_id, title, url, watchers, category, next_due_at, calls, changed_at)
    select ${sql.lit(WORKSPACE)}, 'issue-' || n, 'ENG-' || n, null, '', '', '[]', 'started', ${sql.lit(NEXT_WEEK.getTime())} + n, 0, ${sql.lit(CREATED_AT.getTime())}
    from ${numbers}`.execute(db);
  await sql`insert into issue_event (workspace_id, issue_id, event_id, kind, at, body)
    select ${sql.lit(WORKSPACE)}, 'issue-' || n, 'created', 'created', ${sql.lit(CREATED_AT.getTime())}, ${sql.lit(start)} || 'ENG-' || n || ${sql.lit(end)}
    from ${numbers}`.execute(db);
  for (let i = 0; i < DUE; i++)
    await stores.issues.append(
      WORKSPACE,
      { issueId: dueIssue(i) },
      { beginning: [], events: [asked(i)] },
      () => ({ issueKey: `ENG-${i}`, category: 'started' }),
      NOW,
    );
  if (dialect === 'postgres') await sql`vacuum analyze`.execute(db);
}

async function makeDue({ db }) {
  await db.deleteFrom('said').execute();
  await db
    .updateTable('issue')
    .set({ next_due_at: NOW.getTime() })
    .where('workspace_id', '=', WORKSPACE)
    .where(
      'issue_id',
      'in',
      Array.from({ length: DUE }, (_, i) => dueIssue(i)),
    )
    .execute();
}

/** Spread over the ten thousand that both sizes have. */
function dueIssue(i) {
  return `issue-${i * (FEW / DUE)}`;
}

function created() {
  const facts = {
    key: 'ENG-N',
    project: 'ENG',
    type: null,
    priority: null,
    labels: [],
    status: 'In Progress',
    statusCategory: 'started',
    assignee: 'user-1',
    reporter: 'user-2',
  };
  return { kind: 'created', at: CREATED_AT, by: { kind: 'person', id: 'user-2' }, id: 'created', facts };
}

function asked(i) {
  const reading = {
    asks: [{ kind: 'question', of: [`user-${i % PEOPLE}`] }],
    promisedUntil: null,
    handsOverTo: [],
    withdraws: false,
    updateKind: null,
    saysSomething: true,
  };
  const by = { kind: 'person', id: `user-${(i + 1) % PEOPLE}` };
  return { kind: 'commented', at: ASKED_AT, by, id: `comment:${i}`, reading, inReplyToId: null };
}

function row({ database, tracked, ms }, few) {
  return {
    database,
    tracked,
    due: DUE,
    'ms a sweep': Math.round(ms),
    'times the smaller': Number((ms / few.ms).toFixed(2)),
  };
}
