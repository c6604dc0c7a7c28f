import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demo } from '../../linear-integration/src/demo/demo';
import { startDemo } from '../../linear-integration/src/demo/start-demo';
import type { Database } from '../../linear-integration/src/store/database';
import { inboxOf } from '../../linear-integration/src/store/inbox';
import { addCrowd } from '../support/crowd';
import type { Databases } from '../support/databases';
import { type FastClock, readFastClock } from '../support/fast-clock';
import { generator, type Load, startLoad } from '../support/load-on-double';
import {
  bundleServer,
  freePort,
  type ServerProcess,
  type ServerProgram,
  startProcess,
} from '../support/server-process';

/** Kills of each database; CI sets 100. */
const KILLS = Number(process.env.KILLS ?? 2);
/** Besides Ada and Tom: each is told once a day, so it takes many to be told often. */
const PEOPLE = 18;
/** At least so many have to hear something, or the test shows little. Whose message was cut off hears nothing that day. */
const TOLD = 3;
/** A day in seven minutes: things fall due while it runs, and a webhook stays good for over two minutes of it. */
const TIMES_FASTER = 200;
const PLAYBOOK = `
playbook: 1
team: Crash
workingTime:
  default: { timeZone: UTC, weeklyHours: { mon: ["00:00-24:00"], tue: ["00:00-24:00"], wed: ["00:00-24:00"], thu: ["00:00-24:00"], fri: ["00:00-24:00"], sat: ["00:00-24:00"], sun: ["00:00-24:00"] } }
responses: [{ id: answers, ask: question, within: 30 working minutes, clock: responder }]
nudges: { digestAt: "00:00", perWeek: 25 }
`;

/**
 * Kills a server at random moments, under load, and looks at what is left: no accepted event is lost, nothing was said twice.
 * To be called inside a `describe`.
 */
export function crashContract({ open, settings }: Databases): void {
  let program: ServerProgram;
  let folder: string;
  let demo: Demo;
  let running: ServerProcess | null = null;
  jest.setTimeout(120_000 + KILLS * 5_000);

  beforeAll(() => {
    program = bundleServer();
  });
  afterAll(() => program.remove());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
    writeFileSync(join(folder, 'playbook.yaml'), PLAYBOOK);
  });
  afterEach(async () => {
    await running?.kill();
    await demo?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test(`killed ${KILLS} times under load: no accepted event is lost, nothing is said twice`, async () => {
    const fastClock: FastClock = {
      startsAtMs: Date.parse('2026-03-02T00:00:00Z'),
      begunAtMs: Date.now(),
      timesFaster: TIMES_FASTER,
    };
    demo = await startDemo({ clock: readFastClock(fastClock), workspace: 'bare', deliver: 'by-hand' });
    const people = ['ada', 'tom', ...addCrowd(demo, PEOPLE)];
    const database = await settings();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/webhooks/linear`;
    const start = () => {
      running = startProcess({ program, demo, database, port, playbookPath: join(folder, 'playbook.yaml'), fastClock });
      return running;
    };
    // The agreement holds from the first start on: nothing asked before it would ever be due.
    const first = start();
    await until('a server that is ready', async () => (await first.listens) && (await isReady(port)));
    expect(await first.stop()).toBe(0);
    const random = generator(20260304);
    const load = startLoad({
      demo,
      url,
      people,
      random,
      restMs: 60,
      senders: 4,
      atMost: 60 + KILLS * 40,
    });

    let listened = 0;
    for (let kills = 0; kills < KILLS; kills++) {
      const server = start();
      // One in four dies while it starts; the others in the midst of what comes in.
      if (random() < 0.75 && (await server.listens)) {
        listened++;
        const enough = load.accepted.size + random() * 6;
        await until('webhooks that are accepted', async () => load.accepted.size >= enough);
      }
      await new Promise((resolve) => setTimeout(resolve, random() * 200));
      await server.kill();
    }
    const last = start();
    expect(await last.listens).toBe(true);
    await load.finish();
    await until('an empty inbox', async () => (await metric(port, 'async_norms_inbox_waiting')) === 0);
    await until(`${TOLD} people told`, async () => peopleToldIn(demo).size >= TOLD);
    expect(await last.stop()).toBe(0);

    expect(listened).toBeGreaterThan(KILLS / 3);
    expect(load.accepted.size).toBeGreaterThan(20 + KILLS * 3);
    const opened = await open(database);
    expect(await lostOf(load, opened, demo.workspaceId)).toEqual([]);
    expect((await inboxOf(opened).waiting()).count).toBe(0);
    const said = saidInThreads(demo);
    expect(said.filter((key, i) => said.indexOf(key) !== i)).toEqual([]);
  });
}

/** Comments and issues whose webhook was accepted and of which the store knows nothing. */
async function lostOf({ accepted }: Load, { db }: Database, workspaceId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('issue_event')
    .select(['event_id', 'issue_id', 'kind'])
    .where('workspace_id', '=', workspaceId)
    .execute();
  const known = new Set(rows.map(({ event_id, issue_id, kind }) => (kind === 'created' ? issue_id : event_id)));
  return [...accepted]
    .filter(({ action, type }) => action === 'create' && (type === 'Issue' || type === 'Comment'))
    .map(({ type, body }) => {
      const { id } = (JSON.parse(body) as { data: { id: string } }).data;
      return type === 'Issue' ? id : `comment:${id}`;
    })
    .filter((id) => !known.has(id));
}

/** What the app said in reply to each question, one entry for each time it said it. */
function saidInThreads({ store, app }: Demo): string[] {
  return store
    .all('Comment')
    .filter(({ userId }) => userId === app.userId)
    .map(({ parentId, body }) => `${String(parentId)} ${/profiles\/(\w+)/.exec(String(body))?.[1] ?? ''}`);
}

/** Whom the app has said something to, by the names in their profiles' addresses. */
function peopleToldIn(demo: Demo): ReadonlySet<string> {
  return new Set(saidInThreads(demo).map((said) => said.split(' ')[1]!));
}

async function isReady(port: number): Promise<boolean> {
  return (await fetch(`http://127.0.0.1:${port}/readyz`)).status === 200;
}

async function metric(port: number, name: string): Promise<number | null> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const value = new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1];
  return value === undefined ? null : Number(value);
}

const LOOKS = 2_000;

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; looks < LOOKS; looks++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it never came to this: ${what}`);
}
