/**
 * Makes `demo.ndjson`: twelve weeks of a team in Lisbon, New York and Tokyo, as Jira's REST API would send them, one issue a
 * line. Everything in it is invented; the same program makes the same file every time. Run: `node examples/history/generate.mjs`.
 *
 * It fits `examples/playbooks/three-zones.yaml`. People work in their own hours, ask each other, answer, promise, hand over,
 * forget, close. What an agreement would have made of that is for `npx async-norms backtest` to say.
 */
import { writeFileSync } from 'node:fs';

const ISSUES = 300;
const WEEKS = 12;
const FIRST_MONDAY = Date.UTC(2026, 0, 5);
const END = FIRST_MONDAY + WEEKS * 7 * 86_400_000;
const HOUR = 3_600_000;

const chance = mulberry32(20260105);
const pick = (list) => list[Math.floor(chance() * list.length)];
const between = (low, high) => low + chance() * (high - low);

/** A clock a zone: making one is slow. */
const clocks = new Map();

const LISBON = 'Europe/Lisbon';
const NEW_YORK = 'America/New_York';
const TOKYO = 'Asia/Tokyo';

/** How long each usually takes to answer, in hours of their own day; nobody is told, it only makes the file lifelike. */
const people = [
  person('ines@lighthouse.example', 'Inês', LISBON, 3),
  person('rui@lighthouse.example', 'Rui', LISBON, 9),
  person('sofia@lighthouse.example', 'Sofia', LISBON, 5),
  person('joe@lighthouse.example', 'Joe', NEW_YORK, 8),
  person('kate@lighthouse.example', 'Kate', NEW_YORK, 4),
  person('marcus@lighthouse.example', 'Marcus', NEW_YORK, 14),
  person('mika@lighthouse.example', 'Mika', TOKYO, 6),
  person('haru@lighthouse.example', 'Haru', TOKYO, 10),
  person('yuki@lighthouse.example', 'Yuki', TOKYO, 3),
];
const deployBot = { accountId: 'app-deploys', accountType: 'app', displayName: 'Deploys', active: true };

const STATUSES = {
  'To Do': { id: '10000', name: 'To Do', statusCategory: { id: 2, key: 'new', name: 'To Do' } },
  'In Progress': {
    id: '10001',
    name: 'In Progress',
    statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' },
  },
  'In Review': { id: '10002', name: 'In Review', statusCategory: { id: 4, key: 'indeterminate', name: 'In Progress' } },
  Done: { id: '10003', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } },
};

const THINGS = [
  'the tide tables',
  'the harbour map',
  'the ferry timetable',
  'offline tiles',
  'the lighthouse list',
  'sign-in',
  'the storm banner',
  'search by pier',
  'the print view',
  'the weekly export',
];
const VERBS = {
  Bug: ['Fix', 'Look into', 'Stop the flicker of'],
  Task: ['Tidy up', 'Move', 'Test'],
  Story: ['Show', 'Rework', 'Add filters to'],
  Epic: ['Plan', 'Bring together'],
};
const QUESTIONS = [
  (to) => `${to} which format do you want for this one?`,
  (to) => `${to} can you tell me where the old numbers came from?`,
  (to) => `${to} could you have a look at the draft when you are in?`,
  (to) => `${to} do we keep the old address alive after this?`,
  (to) => `I tried both ways and lean to the smaller one. ${to} what do you think?`,
];
const ANSWERS = [
  'The second one, please. The first breaks on small screens.',
  'They came from the spring export; I put the file next to the plan.',
  'Looks good to me. One small thing in the second paragraph.',
  'Yes, for three months, then it goes.',
  'Agreed, let us take the smaller one.',
];
const UPDATES = [
  'Progress: half of the piers are in. The rest by the end of the week.',
  'Still on it, nothing changed since Monday.',
  'Learned something: the tiles are cut at the date line. Writing it down in the notes.',
  'The upload works now; next is the view for phones.',
];
const ASIDES = [
  (to) => `FYI ${to} this touches your part, nothing to do.`,
  () => 'Thanks, that helps.',
  () => 'Noted in the plan.',
];
const PROMISES = ['I will write it up by Thursday.', 'I will get to it tomorrow.', 'You will have it by Friday.'];

const lines = Array.from({ length: ISSUES }, (_, i) => JSON.stringify(issueOf(i)));
const text = `${lines.join('\n')}\n`;
// With `-` it is printed instead, so that a test can compare.
if (process.argv[2] === '-') process.stdout.write(text);
else writeFileSync(new URL('demo.ndjson', import.meta.url), text);

function issueOf(number) {
  const reporter = pick(people);
  const type = chance() < 0.45 ? 'Task' : chance() < 0.5 ? 'Bug' : chance() < 0.85 ? 'Story' : 'Epic';
  const createdMs = workingInstant(
    reporter,
    FIRST_MONDAY + ((number + chance()) / ISSUES) * (WEEKS * 7 - 4) * 24 * HOUR,
  );
  const issue = {
    ...{ number, reporter, createdMs, comments: [], changes: [], status: 'To Do', assignee: null, labels: [] },
    lastMs: createdMs,
  };
  if (chance() < 0.75)
    change(
      issue,
      workingInstant(reporter, createdMs + between(0.02, 6) * HOUR),
      reporter,
      assigning(issue, pick(people)),
    );
  if (chance() < 0.85) talk(issue, reporter, issue.assignee ?? pick(people), createdMs);
  if (chance() < 0.88) work(issue);
  return asJira(issue, type, `${pick(VERBS[type])} ${pick(THINGS)}`);
}

/** From To Do through review to Done, if the weeks suffice; with updates now and then, and once in a while back again. */
function work(issue) {
  const worker = issue.assignee ?? pick(people);
  let ms = workingInstant(worker, issue.createdMs + between(8, 120) * HOUR);
  if (issue.assignee === null) change(issue, ms, worker, assigning(issue, worker));
  change(issue, ms, worker, moving(issue, 'In Progress'));
  const updates = Math.floor(between(0, 4));
  for (let i = 0; i < updates; i++) {
    ms = workingInstant(worker, ms + between(20, 190) * HOUR);
    comment(issue, ms, worker, pick(UPDATES));
    if (chance() < 0.3) talk(issue, worker, other(worker), ms);
  }
  if (chance() < 0.12) {
    const to = other(worker);
    comment(
      issue,
      workingInstant(worker, ms + HOUR),
      worker,
      `I am away next week. ${mention(to)} can you take this over?`,
    );
    change(issue, workingInstant(worker, ms + 1.2 * HOUR), worker, assigning(issue, to));
  }
  ms = workingInstant(worker, ms + between(10, 150) * HOUR);
  const reviewer = other(worker);
  change(issue, ms, worker, moving(issue, 'In Review'));
  comment(issue, ms + 60_000, worker, `${mention(reviewer)} could you please review this?`);
  ms = workingInstant(reviewer, ms + between(0.5, 3) * reviewer.answerHours * HOUR);
  if (chance() < 0.85) comment(issue, ms, reviewer, pick(ANSWERS));
  ms = workingInstant(worker, ms + between(1, 40) * HOUR);
  if (chance() < 0.15) {
    comment(issue, ms, worker, 'This waits for the new tiles; I am blocked until they are there.');
    return;
  }
  change(issue, ms, worker, moving(issue, 'Done'));
  if (chance() < 0.3) comment(issue, ms + 5 * 60_000, deployBot, 'Deployed to production.');
  if (chance() < 0.05) {
    ms = workingInstant(issue.reporter, ms + between(20, 100) * HOUR);
    comment(issue, ms, issue.reporter, 'It is back on old phones, sorry. Opening this again.');
    change(issue, ms + 60_000, issue.reporter, moving(issue, 'In Progress'));
  }
}

/** Somebody asks, and usually is answered: at once, late, with a promise first, or not at all. */
function talk(issue, asker, asked, afterMs) {
  if (asker === asked) asked = other(asker);
  const askedMs = workingInstant(asker, afterMs + between(0.1, 5) * HOUR);
  comment(issue, askedMs, asker, pick(QUESTIONS)(mention(asked)));
  let ms = workingInstant(asked, askedMs + between(0.2, 4) * asked.answerHours * HOUR);
  const turn = chance();
  if (turn < 0.1) return;
  if (turn < 0.2) {
    comment(issue, workingInstant(asker, askedMs + between(1, 8) * HOUR), asker, 'Never mind, I found it.');
    return;
  }
  if (turn < 0.3) {
    comment(issue, ms, asked, pick(PROMISES));
    ms = workingInstant(asked, ms + between(20, 90) * HOUR);
  }
  comment(issue, ms, asked, pick(ANSWERS));
  if (chance() < 0.35)
    comment(issue, workingInstant(asker, ms + between(0.5, 20) * HOUR), asker, pick(ASIDES)(mention(other(asker))));
}

function comment(issue, ms, author, body) {
  if (ms >= END) return;
  issue.comments.push({ ms, author, body });
  issue.lastMs = Math.max(issue.lastMs, ms);
}

function change(issue, ms, author, { apply, item }) {
  if (ms >= END) return;
  apply();
  issue.changes.push({ ms, author, item });
  issue.lastMs = Math.max(issue.lastMs, ms);
}

function moving(issue, to) {
  const from = issue.status;
  const item = {
    field: 'status',
    fieldtype: 'jira',
    from: STATUSES[from].id,
    fromString: from,
    to: STATUSES[to].id,
    toString: to,
  };
  return { item, apply: () => Object.assign(issue, { status: to }) };
}

function assigning(issue, to) {
  const from = issue.assignee;
  const item = {
    field: 'assignee',
    fieldtype: 'jira',
    from: from?.accountId ?? null,
    fromString: from?.displayName ?? null,
    to: to.accountId,
    toString: to.displayName,
  };
  return { item, apply: () => Object.assign(issue, { assignee: to }) };
}

function asJira(issue, type, summary) {
  const id = 10_000 + issue.number;
  const byTime = (a, b) => a.ms - b.ms;
  const comments = issue.comments.sort(byTime).map(({ ms, author, body }, i) => ({
    id: `${id * 100 + i}`,
    author: asUser(author),
    body,
    created: stamp(ms),
    updated: stamp(ms),
  }));
  const histories = issue.changes.map(({ ms, author, item }, i) => ({
    id: `${id * 100 + i}`,
    author: asUser(author),
    created: stamp(ms),
    items: [item],
  }));
  const doneMs = issue.status === 'Done' ? issue.changes.findLast(({ item }) => item.toString === 'Done').ms : null;
  return {
    id: `${id}`,
    key: `LH-${issue.number + 1}`,
    fields: {
      project: { key: 'LH', name: 'Lighthouse' },
      issuetype: { name: type },
      priority: { name: pick(['Low', 'Medium', 'Medium', 'High']) },
      summary,
      labels: chance() < 0.3 ? ['map'] : [],
      status: STATUSES[issue.status],
      resolution: doneMs === null ? null : { name: 'Done' },
      created: stamp(issue.createdMs),
      updated: stamp(issue.lastMs),
      resolutiondate: doneMs === null ? null : stamp(doneMs),
      reporter: asUser(issue.reporter),
      assignee: issue.assignee === null ? null : asUser(issue.assignee),
      comment: { comments, total: comments.length, maxResults: comments.length, startAt: 0 },
    },
    changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories },
  };
}

function person(accountId, displayName, timeZone, answerHours) {
  return { accountId, accountType: 'atlassian', displayName, active: true, timeZone, answerHours };
}

function asUser({ answerHours: _, ...user }) {
  return user;
}

function other(one) {
  return pick(people.filter((candidate) => candidate !== one));
}

function mention({ accountId }) {
  return `[~accountid:${accountId}]`;
}

/** The first instant from `ms` on, rounded to the minute, that lies between nine and five on a weekday of that person. */
function workingInstant({ timeZone }, ms) {
  let at = Math.ceil(ms / 60_000) * 60_000;
  for (;;) {
    const { weekday, hour } = wall(timeZone, at);
    if (!['Sat', 'Sun'].includes(weekday) && hour >= 9 && hour < 17) return at + Math.floor(chance() * 20) * 60_000;
    at += HOUR;
    if (wall(timeZone, at).hour === 9) at -= at % HOUR;
  }
}

function wall(timeZone, ms) {
  const options = { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' };
  if (!clocks.has(timeZone)) clocks.set(timeZone, new Intl.DateTimeFormat('en-US', options));
  const parts = clocks.get(timeZone).formatToParts(ms);
  const part = (type) => parts.find((one) => one.type === type).value;
  return { weekday: part('weekday'), hour: Number(part('hour')) };
}

/** As Jira writes instants. */
function stamp(ms) {
  return new Date(ms).toISOString().replace('Z', '+0000');
}

/** A small generator of numbers from 0 to 1 that always gives the same ones. @see https://github.com/bryc/code (public domain) */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
