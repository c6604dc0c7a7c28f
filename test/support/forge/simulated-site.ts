import { startReading } from '../../../forge-app/src/engine/start-reading';
import { savePlaybook } from '../../../forge-app/src/storage/playbook-store';
import { switchProject } from '../../../forge-app/src/storage/project-settings';
import { JiraSite } from '../jira/jira-site';
import { addPerson, addProject } from '../jira/site-builder';
import type { ProductEvent } from '../jira/site-data';
import { type Chance, chance, shuffled } from './chance';
import { holdTimeAt } from './held-time';
import { openWorld, type World } from './world';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

export interface Simulation {
  readonly issues: number;
  readonly days: number;
  readonly seed: number;
  /** Shares of events that never come, come twice, and come up to an hour late; of queue deliveries that come twice. */
  readonly faults: { readonly lost: number; readonly doubled: number; readonly late: number } | null;
  /** The share of issues that somebody is asked something on. */
  readonly asked: number;
  /** Minutes between sweeps: five on Forge. */
  readonly sweepMinutes: number;
}

/** What a site of a month came to. */
export interface SimulationResult {
  /** `person issue` for each reminder that reached somebody, as often as it did. */
  readonly told: readonly string[];
  /** The same, as the script of the month has it: two reminders for each ask that stayed open, none for the others. */
  readonly expected: readonly string[];
  /** Mails to people outside of their working hours. */
  readonly outOfHours: number;
  readonly events: { readonly sent: number; readonly lost: number; readonly doubled: number; readonly late: number };
  readonly reading: Cost;
  readonly month: Cost;
  readonly failedRuns: readonly string[];
  readonly violations: readonly string[];
}

/** What a stretch of time cost, all together. */
export interface Cost {
  readonly functionMs: Readonly<Record<string, number>>;
  readonly runs: Readonly<Record<string, number>>;
  readonly reads: number;
  readonly writes: number;
  readonly readBytes: number;
  readonly writtenBytes: number;
  readonly points: Readonly<Record<string, number>>;
  readonly mostPointsInAnHour: number;
}

const PLAYBOOK = `
playbook: 1
team: Simulated
workingTime:
  default: { timeZone: Europe/Berlin }
responses:
  - { id: answer, ask: question, within: 8 working hours, clock: responder }
updates:
  - { id: moving-work, of: started, every: 10 working days, counts: [comment], clock: team }
decisions:
  - { id: why-closed, of: { types: [Story] }, before: done }
`;
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Sao_Paulo',
  'Asia/Tokyo',
];
const ISSUES_A_PROJECT = 5000;
const ISSUES_A_PERSON = 20;
/** A Monday without a change of clocks in the month after it, in any of the zones. */
const START = Date.parse('2026-06-01T00:00:00Z');

/**
 * A month on a site: its past is read, people ask and answer, labels and summaries churn, sweeps run every five minutes and the
 * reconcile every day, all through the app's own handlers over the doubles.
 *
 * One ask in three is never answered within the month or only after both reminders, the others within half an hour; nobody is
 * asked more than their caps allow. So how often each person has to hear of each issue is known beforehand.
 */
export async function simulateSite(simulation: Simulation): Promise<SimulationResult> {
  const random = chance(simulation.seed);
  const faults = simulation.faults;
  holdTimeAt(new Date(START - 20 * DAY_MS));
  const jira = new JiraSite(() => new Date());
  const people = populate(jira, simulation);
  const keys = settle(jira, simulation, people, random);
  jira.takeEvents();
  const queueFaults =
    faults === null
      ? null
      : { random: chance(simulation.seed + 1), duplicated: faults.doubled, shuffled: true, lateSeconds: 60 };
  const world = await openWorld({
    jira,
    site: {
      queueFaults,
      storage: { indexLagMs: faults === null ? 0 : 20_000, unitsPerMinute: Number.POSITIVE_INFINITY },
    },
    server: { rates: { burst: { reads: Number.POSITIVE_INFINITY, writes: Number.POSITIVE_INFINITY } } },
  });
  world.server.forgetCalls();
  world.app.keepsRuns = false;
  try {
    const reading = await measured(world, () => readPast(world));
    const script = monthOf(keys, people, simulation, random);
    const events = { sent: 0, lost: 0, doubled: 0, late: 0 };
    const month = await measured(world, () => playMonth(world, script.actions, simulation, events));
    return {
      told: toldIn(world),
      expected: script.expected,
      outOfHours: outOfHours(world),
      events,
      reading,
      month,
      failedRuns: world.app.runs.map(
        ({ functionKey, outcome, error }) => `${functionKey} ${outcome} ${String(error ?? '')}`,
      ),
      violations: world.server.violations,
    };
  } finally {
    await world.close();
  }
}

function populate(jira: JiraSite, { issues }: Simulation): readonly string[] {
  const count = Math.max(6, Math.ceil(issues / ISSUES_A_PERSON));
  const people = Array.from({ length: count }, (_, i) =>
    addPerson(jira, `Person ${i}`, { accountId: `p${i}`, timeZone: ZONES[i % ZONES.length]! }),
  );
  for (let i = 0; i < Math.ceil(issues / ISSUES_A_PROJECT); i++) addProject(jira, `P${i}X`, { leadId: people[0]! });
  return people;
}

/** The issues as they stand when the app comes: open, some of them started. */
function settle(jira: JiraSite, { issues }: Simulation, people: readonly string[], random: Chance): readonly string[] {
  const projects = [...jira.projects.values()];
  return Array.from({ length: issues }, (_, i) => {
    const project = projects[i % projects.length]!;
    const owner = people[i % people.length]!;
    const at = new Date(START - Math.floor(random() * 18 + 1) * DAY_MS);
    const by = { accountId: owner, at };
    const { key } = jira.create(project.key, by, { summary: `Issue ${i}`, typeName: 'Task', assigneeId: owner });
    if (random() < 0.02) void jira.move(key, { ...by, at: new Date(START - DAY_MS) }, 'In Progress', { via: 'import' });
    return key;
  });
}

async function readPast(world: World): Promise<void> {
  await world.app.inside(async () => {
    await savePlaybook('site', 0, { at: new Date(), by: null, written: PLAYBOOK });
    for (const { id, key } of world.jira.projects.values()) {
      await switchProject({ projectId: id, key }, true, new Date());
      await startReading(id, new Date());
    }
  });
  while (world.app.queue.waiting.length > 0) {
    await world.app.drain();
    holdTimeAt(new Date(Date.now() + 15 * MINUTE_MS));
  }
}

interface Action {
  readonly atMs: number;
  readonly act: (jira: JiraSite) => void;
}

/** What people do in the month, and what the app has to say of it. */
function monthOf(
  keys: readonly string[],
  people: readonly string[],
  { issues, asked }: Simulation,
  random: Chance,
): { readonly actions: readonly Action[]; readonly expected: readonly string[] } {
  const actions: Action[] = [];
  const expected: string[] = [];
  const chosen = shuffled(keys, random).slice(0, Math.round(issues * asked));
  for (const [i, key] of chosen.entries()) {
    const responder = people[(i * 7 + 1) % people.length]!;
    const asker = people[(i * 7 + 2) % people.length]!;
    const askedAt = START + Math.floor(random() * 5 * DAY_MS) + 60 * MINUTE_MS;
    const days = (from: number, within: number) => from + Math.floor(random() * within * DAY_MS);
    actions.push({
      atMs: askedAt,
      act: (jira) => void jira.comment(key, by(asker, askedAt), `@[${responder}] which of the two do we take?`),
    });
    const isOpen = i % 3 === 0;
    if (isOpen) expected.push(`${responder} ${key}`, `${responder} ${key}`);
    const answeredAt = isOpen ? days(START + 20 * DAY_MS, 6) : askedAt + 30 * MINUTE_MS;
    if (!isOpen || i % 2 === 0)
      actions.push({
        atMs: answeredAt,
        act: (jira) => void jira.comment(key, by(responder, answeredAt), 'The first.'),
      });
    for (let n = 0; n < 3; n++) {
      const atMs = days(START, 27);
      actions.push({
        atMs,
        act: (jira) =>
          n === 0
            ? jira.edit(key, by(asker, atMs), { summary: `${key} again` })
            : jira.label(key, by(asker, atMs), [`l${n}`]),
      });
    }
  }
  return { actions: actions.sort((a, b) => a.atMs - b.atMs), expected: expected.sort() };
}

const by = (accountId: string, atMs: number) => ({ accountId, at: new Date(atMs) });

/** A sweep at a time: what people did, what of it the app hears, what is due. */
async function playMonth(
  world: World,
  actions: readonly Action[],
  { days, faults, seed, sweepMinutes }: Simulation,
  counts: { sent: number; lost: number; doubled: number; late: number },
): Promise<void> {
  const random = chance(seed + 2);
  const late: { readonly atMs: number; readonly event: ProductEvent }[] = [];
  let next = 0;
  for (let nowMs = START; nowMs < START + days * DAY_MS; nowMs += sweepMinutes * MINUTE_MS) {
    const arriving: ProductEvent[] = [];
    for (; next < actions.length && actions[next]!.atMs < nowMs; next++) {
      holdTimeAt(new Date(actions[next]!.atMs));
      actions[next]!.act(world.jira);
      for (const event of world.jira.takeEvents()) {
        counts.sent += 1;
        if (faults !== null && random() < faults.lost) counts.lost += 1;
        else if (faults !== null && random() < faults.late) {
          counts.late += 1;
          late.push({ atMs: nowMs + Math.floor(random() * 60) * MINUTE_MS, event });
        } else arriving.push(event);
        if (faults !== null && random() < faults.doubled) {
          counts.doubled += 1;
          late.push({ atMs: nowMs + Math.floor(random() * 10) * MINUTE_MS, event });
        }
      }
    }
    holdTimeAt(new Date(nowMs));
    for (let i = late.length - 1; i >= 0; i--)
      if (late[i]!.atMs <= nowMs) arriving.push(...late.splice(i, 1).map(({ event }) => event));
    for (const event of faults === null ? arriving : shuffled(arriving, random)) await world.app.trigger(event);
    if (world.app.queue.waiting.length > 0) await world.app.drain();
    const isDaily = (nowMs - START) % DAY_MS === 3 * 60 * MINUTE_MS;
    if (isDaily) await world.app.schedule('reconcile');
    await world.app.schedule('due-sweep');
    if (faults !== null && random() < faults.doubled) await world.app.schedule('due-sweep');
    if (world.app.queue.waiting.length > 0) await world.app.drain();
  }
}

/** Each reminder that a mail had in it: the person and the issue. */
function toldIn({ jira }: World): readonly string[] {
  return jira.notifications
    .flatMap(({ to, text }) => [...text.matchAll(/^Person \d+, on (\S+) /gm)].map(([, key]) => `${to.join()} ${key}`))
    .sort();
}

/** Weekdays from nine to five in the person's zone are their hours here, as nobody has said otherwise. */
function outOfHours({ jira }: World): number {
  return jira.notifications.filter(({ to, at }) => {
    const timeZone = jira.users.get(to[0]!)!.timeZone;
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(at);
    const part = (type: string) => parts.find((one) => one.type === type)!.value;
    const hour = Number(part('hour'));
    return ['Sat', 'Sun'].includes(part('weekday')) || hour < 9 || hour >= 17;
  }).length;
}

async function measured(world: World, work: () => Promise<void>): Promise<Cost> {
  const { app, server } = world;
  const before = { use: app.storage.use, time: structuredClone(app.time), points: new Map(server.points) };
  server.rates.pool.byHour.clear();
  await work();
  const use = app.storage.use;
  const difference = (pick: 'runs' | 'elapsedMs') =>
    Object.fromEntries([...app.time].map(([key, now]) => [key, now[pick] - (before.time.get(key)?.[pick] ?? 0)]));
  return {
    functionMs: difference('elapsedMs'),
    runs: difference('runs'),
    reads: use.reads - before.use.reads,
    writes: use.writes - before.use.writes,
    readBytes: use.readBytes - before.use.readBytes,
    writtenBytes: use.writtenBytes - before.use.writtenBytes,
    points: Object.fromEntries([...server.points].map(([key, now]) => [key, now - (before.points.get(key) ?? 0)])),
    mostPointsInAnHour: Math.max(0, ...server.rates.pool.byHour.values()),
  };
}
