/**
 * The engine on histories of our own making: events a second and peak memory at ten thousand, a hundred thousand and a million
 * events, and a history of the size of a large public tracker (29,057 issues, 104,730 comments) read from JSON lines and
 * backtested.
 *
 * Each size runs in a process of its own, so that its peak memory is its own. `node bench/engine.bench.mjs SIZE` runs one.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  afterEvent,
  agreementOf,
  backtest,
  createdState,
  obligationsOf,
  Playbook,
  readHistory,
} from '../core/dist/index.js';

const SIZES = [10_000, 100_000, 1_000_000];
const LARGE = { issues: 29_057, comments: 104_730 };
const EVENTS_AN_ISSUE = 6;
const FROM = Date.UTC(2020, 0, 6);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'America/Sao_Paulo', 'Australia/Sydney'];
const NINE = ['09:00-17:00'];

const playbook = Playbook.parse({
  playbook: 1,
  team: 'Bench',
  workingTime: {
    default: { timeZone: 'Europe/Berlin', weeklyHours: { mon: NINE, tue: NINE, wed: NINE, thu: NINE, fri: NINE } },
  },
  responses: [{ id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team' }],
  updates: [{ id: 'moving-work', of: 'open', every: '10 working days', counts: ['comment'], clock: 'team' }],
  decisions: [{ id: 'why-closed', of: { types: ['Story'] } }],
});

export async function run() {
  const rows = SIZES.map((size) => measured(String(size)));
  const first = rows[0];
  const last = rows[rows.length - 1];
  const times = SIZES[SIZES.length - 1] / SIZES[0];
  const growth = {
    time: round(last['cpu seconds'] / first['cpu seconds']),
    memory: round((last.peakMB - baseMB()) / Math.max(1, first.peakMB - baseMB())),
  };
  const large = measured('large');
  return {
    name: 'engine',
    rows: [...rows, large],
    notes: [
      `${times} times the events take ${growth.time} times the processor time and ${growth.memory} times the memory over an empty process (at most ${times} is the goal)`,
      `${large.what}: ${large.seconds} s and ${large.peakMB} MB (under 10 s and 300 MB is the goal)`,
    ],
  };
}

function measured(what) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), what], {
    encoding: 'utf8',
    maxBuffer: 1 << 20,
  });
  if (child.status !== 0) throw new Error(`engine bench, ${what}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

/** What a process with the engine in it and nothing to do takes. */
function baseMB() {
  return measured('0').peakMB;
}

async function measure(what) {
  const isLarge = what === 'large';
  const size = Number(what);
  const started = process.hrtime.bigint();
  const history = isLarge ? await largeHistory() : madeHistory(Math.ceil(size / EVENTS_AN_ISSUE));
  const events = history.timelines.reduce((sum, timeline) => sum + timeline.events.length, 0);
  const agreement = agreementOf([{ effectiveAt: null, playbook }], (id) => history.people.get(id) ?? null);
  // A history of its own making is not part of what is measured, one that is read is.
  const readSeconds = isLarge ? secondsSince(started) : null;
  // A large history's peak is that of reading and backtesting it, and of nothing else.
  const folded = isLarge ? null : timed(() => fold(history, () => {}));
  const judged = isLarge ? null : timed(() => fold(history, (state, at) => obligationsOf(state, agreement, at)));
  const cpuBefore = process.cpuUsage();
  const seconds = timed(() => backtest(history, playbook)) + (readSeconds ?? 0);
  const cpu = process.cpuUsage(cpuBefore);
  return {
    what: isLarge ? `${LARGE.issues} issues with ${LARGE.comments} comments, read and backtested` : `${size} events`,
    events,
    'fold events/s': perSecond(events, folded),
    'with what is owed events/s': perSecond(events, judged),
    'backtest events/s': perSecond(events, seconds),
    seconds: round(seconds),
    // Of all threads; on a busy machine it says more about growth than the wall clock does.
    'cpu seconds': round((cpu.user + cpu.system) / 1e6),
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function fold({ timelines }, look) {
  for (const { issueId, events } of timelines) {
    let state = null;
    for (const event of events) {
      state = state === null ? createdState(issueId, event) : afterEvent(state, event);
      look(state, event.at);
    }
  }
}

/** Issues over two years: created, assigned, talked about, and most of them closed. */
function madeHistory(count) {
  const random = numbers(7);
  const people = new Map();
  const person = () => {
    const n = Math.floor(random() * Math.max(5, count / 50));
    const id = `p${n}`;
    if (!people.has(id))
      people.set(id, { id, displayName: null, timeZone: ZONES[n % ZONES.length], isActive: true, isBot: false });
    return { kind: 'person', id };
  };
  const timelines = Array.from({ length: count }, (_, i) => {
    const reporter = person();
    const createdMs = FROM + (i / count) * 730 * DAY;
    const facts = {
      ...{
        key: `B-${i}`,
        project: 'B',
        type: i % 10 === 0 ? 'Story' : 'Bug',
        priority: null,
        labels: [],
        status: 'Open',
      },
      ...{ statusCategory: 'new', assignee: null, reporter: reporter.id },
    };
    let ms = createdMs;
    const next = (rest, by) => {
      ms += Math.ceil(random() * 6 * DAY);
      return { ...rest, at: new Date(ms), by, id: `${ms}` };
    };
    const comment = { kind: 'commented', reading: null, inReplyToId: null };
    const assignee = person();
    const events = [
      { kind: 'created', at: new Date(createdMs), by: reporter, id: 'created', facts },
      next({ kind: 'assigned', to: assignee.id }, reporter),
      next(comment, assignee),
      next({ kind: 'status-changed', status: 'Doing', category: 'started' }, assignee),
      next(comment, person()),
    ];
    if (i % 8 !== 0) events.push(next({ kind: 'status-changed', status: 'Done', category: 'done' }, assignee));
    return { issueId: `${i}`, events };
  });
  const last = timelines.reduce((latest, { events }) => Math.max(latest, events[events.length - 1].at.getTime()), FROM);
  const facts = {
    ...{ kind: 'linear-graphql', issues: count, comments: 2 * count, changes: 3 * count, people: people.size },
    ...{ from: new Date(FROM), to: new Date(last), unreadable: 0, unreadables: [], duplicates: 0, cannotTell: [] },
  };
  return { timelines, people, facts };
}

/** Ten years of issues without changelog, made as JSON lines and read from them, a piece at a time. */
async function largeHistory() {
  const reading = await readHistory(jsonLines());
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.problems));
  return reading.history;
}

async function* jsonLines() {
  const random = numbers(11);
  const person = () => {
    const n = Math.floor(random() ** 3 * 4500);
    return {
      accountId: `u${n}`,
      accountType: 'atlassian',
      displayName: `u${n}`,
      active: true,
      timeZone: ZONES[n % ZONES.length],
    };
  };
  let comments = 0;
  let piece = '';
  for (let i = 0; i < LARGE.issues; i++) {
    const createdMs = FROM + Math.floor((i / LARGE.issues) * 3650) * DAY + Math.floor(random() * DAY);
    const due = Math.floor(((i + 1) / LARGE.issues) * LARGE.comments) - comments;
    comments += due;
    let ms = createdMs;
    const talk = Array.from({ length: due }, (_, c) => {
      ms += Math.floor(random() ** 4 * 200 * DAY);
      return { id: `${i * 100 + c}`, author: person(), created: stamp(ms), updated: stamp(ms) };
    });
    const isDone = i % 10 !== 0;
    const status = isDone
      ? { name: 'Closed', statusCategory: { key: 'done' } }
      : { name: 'Open', statusCategory: { key: 'new' } };
    const resolutiondate = isDone ? stamp(ms + Math.floor(random() ** 3 * 600 * DAY)) : null;
    const fields = {
      ...{
        project: { key: 'L' },
        issuetype: { name: i % 20 === 0 ? 'Story' : 'Bug' },
        priority: null,
        status,
        resolutiondate,
      },
      ...{ created: stamp(createdMs), updated: stamp(ms), reporter: person(), assignee: person() },
      comment: { comments: talk, total: talk.length, maxResults: talk.length, startAt: 0 },
    };
    piece += `${JSON.stringify({ id: `${i}`, key: `L-${i}`, fields })}\n`;
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

function stamp(ms) {
  return new Date(ms).toISOString().replace('Z', '+0000');
}

function timed(work) {
  const started = process.hrtime.bigint();
  work();
  return secondsSince(started);
}

function secondsSince(started) {
  return Number(process.hrtime.bigint() - started) / 1e9;
}

function perSecond(events, seconds) {
  return seconds === null ? null : Math.round(events / Math.max(seconds, 1e-9));
}

function round(value) {
  return Math.round(value * 100) / 100;
}

/** Numbers from 0 to 1 that are always the same. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(JSON.stringify(await measure(process.argv[2] ?? '10000')));
