import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demo } from '../../linear-integration/src/demo/demo';
import { inboxOf } from '../../linear-integration/src/store/inbox';
import { issueStoreOf } from '../../linear-integration/src/store/issue-store';
import { playbookStoreOf } from '../../linear-integration/src/store/playbook-store';
import { postgresDatabases } from '../support/databases';
import { aDouble, clockAt, stopDoubles } from '../support/linear-double';
import { postgresBinaries } from '../support/postgres';
import {
  bundleServer,
  freePort,
  type ServerProcess,
  type ServerProgram,
  startProcess,
} from '../support/server-process';

(postgresBinaries() === null ? describe.skip : describe)('server processes side by side on one PostgreSQL', () => {
  const { open, settings } = postgresDatabases();
  let program: ServerProgram;
  let folder: string;
  let processes: ServerProcess[] = [];
  beforeAll(() => {
    program = bundleServer();
    folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
  });
  afterAll(() => {
    program.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await Promise.all(processes.map((one) => one.kill()));
    processes = [];
    await stopDoubles();
  });

  /** The same week of work, its webhooks dealt out to so many processes; what is true in the end. */
  async function played(count: number) {
    // Monday's questions are sent on Tuesday, within the eight hours that a webhook is good for: overdue when they arrive.
    const clock = clockAt('2026-03-03 11:00 +01:00');
    const demo = await aDouble({ clock });
    const playbookPath = join(folder, 'playbook.yaml');
    writeFileSync(playbookPath, PLAYBOOK);
    const database = await settings();
    // Agreed on before anything was asked: what is asked before there is an agreement is owed by nobody.
    await playbookStoreOf(await open(database)).save(demo.workspaceId, {
      effectiveAt: clock(),
      text: PLAYBOOK,
      savedBy: null,
    });
    const ports = await Promise.all(Array.from({ length: count }, freePort));
    const work = () => weekOf(demo);
    work();
    clock.moveTo('2026-03-03 17:00 +01:00');
    const fastClock = { startsAtMs: clock().getTime(), begunAtMs: Date.now(), timesFaster: 1 };
    processes = ports.map((port) => startProcess({ program, demo, database, port, playbookPath, fastClock }));
    expect(await Promise.all(processes.map((one) => one.listens))).toEqual(ports.map(() => true));

    let sent = 0;
    for (const delivery of demo.webhooks.deliveries) {
      demo.webhooks.sendTo(`http://127.0.0.1:${ports[sent++ % count]}/webhooks/linear`);
      expect(await demo.webhooks.send(delivery)).toBe(200);
    }
    const watching = await open(database);
    await until('an empty inbox', async () => (await inboxOf(watching).waiting()).count === 0);
    const said = () => demo.store.all('Comment').filter(({ userId }) => userId === demo.app.userId);
    await until(`${QUESTIONS} questions reminded of`, async () => said().length >= QUESTIONS);
    expect(await Promise.all(processes.map((one) => one.stop()))).toEqual(ports.map(() => 0));
    processes = [];
    const store = issueStoreOf(watching);
    const issues = await store.all(demo.workspaceId);
    const events = await store.eventsOf(
      demo.workspaceId,
      issues.map(({ issueId }) => issueId),
    );
    return {
      issues: issues.map(({ issueId, title }) => ({
        title,
        events: (events.get(issueId) ?? [])
          .filter(({ by }) => by.kind !== 'self')
          .map(({ kind, at }) => ({ kind, at })),
      })),
      said: said()
        .map(({ body }) => String(body).replaceAll(demo.url, ''))
        .sort(),
    };
  }

  test('two and four of them come to what one does', async () => {
    const alone = await played(1);
    expect(alone.said).toHaveLength(QUESTIONS);
    expect(alone.issues).toHaveLength(ISSUES);
    expect(await played(2)).toEqual(alone);
    expect(await played(4)).toEqual(alone);
  });

  test('tables are made once, however many start at the same moment', async () => {
    const place = await settings();
    const databases = await Promise.all(Array.from({ length: 4 }, () => open(place)));
    for (const database of databases) expect((await inboxOf(database).waiting()).count).toBe(0);
  });
});

const ISSUES = 12;
const QUESTIONS = 4;

const PLAYBOOK = `
playbook: 1
team: Side by side
workingTime:
  default: { timeZone: UTC, weeklyHours: { mon: ["00:00-24:00"], tue: ["00:00-24:00"], wed: ["00:00-24:00"], thu: ["00:00-24:00"], fri: ["00:00-24:00"] } }
responses: [{ id: answers, ask: question, within: 2 working hours, clock: responder }]
nudges: { digestAt: "00:00" }
`;

function weekOf(demo: Demo): void {
  const [ada, tom] = [demo.as('ada'), demo.as('tom')];
  for (let i = 0; i < ISSUES; i++) {
    const issue = ada.createIssue({ title: `Number ${i}`, assignee: 'ada' });
    ada.moveTo(issue, 'In Progress');
    if (i % 3 === 0) tom.comment(issue, `@ada which one is ${i}?`);
    if (i % 3 === 1) ada.comment(issue, `Done with ${i}.`);
    ada.label(issue, 'bug');
  }
}

/** Looks again and again until it is so. Fails after half a minute, so that what never comes is told and not waited for. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let looks = 0; !(await isSo()); looks++) {
    if (looks === MOST_LOOKS) throw new Error(`expected ${what}; it did not come within ${looks} looks`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const MOST_LOOKS = 600;
