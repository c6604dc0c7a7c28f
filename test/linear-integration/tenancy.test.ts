import type { Hono } from 'hono';
import { outsideOf } from '../../linear-integration/src/outside';
import type { RunningServer } from '../../linear-integration/src/server';
import type { Database } from '../../linear-integration/src/store/database';
import { eraseWorkspace } from '../../linear-integration/src/store/erase';
import { signInLinksOf } from '../../linear-integration/src/store/sign-in-links';
import { aDouble, clockAt, type MovedClock, stopDoubles } from '../support/linear-double';
import { aServer, settingsFor, stopServers } from '../support/server-on-double';

afterAll(stopDoubles);
afterAll(stopServers);

/*
 * Two workspaces in one database. Theirs is a copy of ours with the very same ids, in which everything that people can read has
 * been replaced by a word that must never be seen from ours: an id that was guessed right is no way in.
 */
const THEIRS = 'their-workspace';
const SECRET = 'Sesame';

let server: RunningServer;
let database: Database;
let clock: MovedClock;
let ours: string;
let cookie: string;
let csrf: string;
let routes: readonly { readonly method: string; readonly path: string }[];
let ids: readonly string[];

beforeAll(async () => {
  clock = clockAt('2026-03-04 15:00 +01:00');
  const demo = await aDouble({ clock, workspace: 'seeded' });
  ours = demo.workspaceId;
  server = await aServer(settingsFor(demo), {
    clock,
    outside: (parts) => {
      const world = outsideOf(parts);
      routes = (world.pages as Hono).routes;
      return world;
    },
  });
  database = server.home.database;
  await server.work.reconcile();
  await server.work.sweep();
  await signIn();
  await fillIn();
  await copyToTheirs();
  ids = await idsOf();
});

test('theirs is really there, and seen by whoever is of theirs', async () => {
  const people = await server.stores.people.all(THEIRS);
  expect(people.every(({ displayName }) => displayName?.includes(SECRET))).toBe(true);
  expect(Object.values(await rowsOf(THEIRS)).filter((rows) => rows.length > 0).length).toBeGreaterThan(12);
});

test('no page shows anything of theirs, whatever id it is asked for', async () => {
  const paths = [...new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path))];
  expect(paths.length).toBeGreaterThan(20);
  const seen: string[] = [];
  let answered = 0;
  for (const path of paths.flatMap(filled)) {
    const response = await fetch(server.url + path, { headers: { cookie }, redirect: 'manual' });
    if (response.status === 200) answered++;
    if ((await response.text()).includes(SECRET)) seen.push(path);
    clock.forward(30_000); // stays below the rate limits
  }
  expect(seen).toEqual([]);
  expect(answered).toBeGreaterThan(20);
});

test('no form changes anything of theirs, whatever id it is sent to', async () => {
  const before = await rowsOf(THEIRS);
  await signIn();
  const paths = [...new Set(routes.filter(({ method }) => method === 'POST').map(({ path }) => path))];
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths.flatMap(filled)) {
    if (path === '/sign-out') continue;
    for (const fields of FIELDS) {
      const body = new URLSearchParams({ ...fields, csrf, workspaceId: THEIRS, workspace: THEIRS });
      await fetch(server.url + path, {
        method: 'POST',
        headers: { cookie, origin: server.url },
        redirect: 'manual',
        body,
      });
      clock.forward(60_000);
    }
  }
  expect(await rowsOf(THEIRS)).toEqual(before);
});

test('work on ours leaves theirs alone: sweep, retention, erasing', async () => {
  const before = await rowsOf(THEIRS);
  clock.moveTo('2026-03-05 15:00 +01:00');
  await server.work.inbox();
  await server.stores.agreements.changed(ours);
  await server.stores.retain(ours, new Date('2028-01-01T00:00:00Z'));
  expect(await rowsOf(THEIRS)).toEqual(before);
  await eraseWorkspace(database, ours);
  expect(await rowsOf(THEIRS)).toEqual(before);
  expect(Object.values(await rowsOf(ours)).flat()).toEqual([]);
});

/** What forms of ours send, all at once: a form takes what it knows. */
const FIELDS: readonly Readonly<Record<string, string>>[] = [
  {},
  { title: 'Ours', text: 'Ours', key: 'ours', decision: 'Ours', context: 'Ours', as: 'draft', team: 'x', gate: 'off' },
  { what: 'agree', kind: 'agree', action: 'agree', concern: 'Ours', confirm: 'yes', person: 'x', what2: 'erase' },
];

/** A path for each id that a parameter may be. */
function filled(path: string): string[] {
  if (path.includes('*')) return [];
  return path.includes(':') ? ids.map((id) => path.replace(/:\w+(\{[^}]*\})?/g, encodeURIComponent(id))) : [path];
}

/** Signs an administrator of ours in by a link, and learns what forms have to bear. */
async function signIn(): Promise<void> {
  const people = await server.stores.people.all(ours);
  const admin = people.find(({ isAdmin, isBot }) => isAdmin && !isBot)!;
  const secret = await signInLinksOf(database).make({ workspaceId: ours, personId: admin.id }, null, clock());
  const link = `${server.url}/sign-in/link/${secret}`;
  const shown = await fetch(link);
  cookie = cookiesOf(shown);
  csrf = csrfOf(await shown.text());
  const come = await fetch(link, {
    method: 'POST',
    headers: { cookie, origin: server.url },
    redirect: 'manual',
    body: new URLSearchParams({ csrf }),
  });
  expect(come.status).toBe(303);
  cookie = [cookie, cookiesOf(come)].filter(Boolean).join('; ');
  const page = await fetch(`${server.url}/proposals/new`, { headers: { cookie } });
  expect(page.status).toBe(200);
  csrf = csrfOf(await page.text());
}

/** Something in as many tables as the pages fill. */
async function fillIn(): Promise<void> {
  await fetch(`${server.url}/proposals/new`, {
    method: 'POST',
    headers: { cookie, origin: server.url },
    redirect: 'manual',
    body: new URLSearchParams({ csrf, title: 'A proposal', text: 'Let us do this and that.' }),
  });
  await server.stores.activity.record(ours, { at: clock(), kind: 'gate', what: 'reverted', why: 'why' });
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

function csrfOf(html: string): string {
  return /name="csrf"\s+value="([^"]+)"/.exec(html)?.[1] ?? /value="([^"]+)"\s+name="csrf"/.exec(html)![1]!;
}

async function tables(): Promise<readonly string[]> {
  const all = await database.db.introspection.getTables();
  return all.filter(({ columns }) => columns.some(({ name }) => name === 'workspace_id')).map(({ name }) => name);
}

type Row = Readonly<Record<string, unknown>>;

async function rowsOf(workspaceId: string): Promise<Record<string, readonly Row[]>> {
  const found: Record<string, readonly Row[]> = {};
  for (const table of await tables()) {
    const rows = (await database.db
      .selectFrom(table as 'issue')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .execute()) as readonly object[] as readonly Row[];
    found[table] = [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return found;
}

/** Columns that are unique over all workspaces, because they are made from chance or count up. */
const OWN = new Set(['session_hash', 'link_hash', 'body_hash']);

async function copyToTheirs(): Promise<void> {
  const people = await server.stores.people.all(ours);
  const issues = await server.stores.issues.all(ours);
  const playbook = (await server.stores.playbooks.versions(ours))[0]!.text;
  const words = [
    ...people.flatMap(({ displayName }) => displayName ?? []),
    ...issues.map(({ title }) => title),
    ...[...playbook.matchAll(/name: ([^,}\n]+)/g)].map(([, name]) => name!),
    'Lighthouse',
    'A proposal',
    'Let us do this',
  ].filter((word) => word.length > 2);
  const disguised = (text: string) => words.reduce((all, word) => all.replaceAll(word, `${SECRET} ${word}`), text);
  for (const [table, rows] of Object.entries(await rowsOf(ours)))
    for (const { seq: _, ...row } of rows) {
      const copy = Object.entries(row).map(([column, value]): [string, unknown] => {
        if (column === 'workspace_id') return [column, THEIRS];
        if (OWN.has(column)) return [column, `${String(value)}-theirs`];
        const isForReading = typeof value === 'string' && !/(^|_)(id|key|kind|hash)$/.test(column);
        return [column, isForReading ? disguised(value) : value];
      });
      await database.db
        .insertInto(table as 'issue')
        .values(Object.fromEntries(copy) as never)
        .execute();
    }
}

/** One id of each kind, the same in both workspaces. */
async function idsOf(): Promise<readonly string[]> {
  const rows = await rowsOf(THEIRS);
  const first = (table: string, column: string) => rows[table]?.map((row) => String(row[column])).slice(0, 2) ?? [];
  return [
    ...first('issue', 'issue_id'),
    ...first('person', 'person_id'),
    ...first('decision', 'key'),
    ...first('proposal', 'proposal_id'),
    ...first('playbook_version', 'effective_at'),
    THEIRS,
  ];
}
