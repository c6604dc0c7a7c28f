/**
 * Working time side by side with libraries that answer the same questions: what is due after eight hours, and how long it was.
 *
 * Peers read the zone of the host, so all of them, and our calendar, are put in one zone. On every input, all answers are
 * compared before anything is timed. Contenders take turns within each round, and the median round counts, so that a busy
 * moment of the machine hits all alike.
 */
import { addWorkingMinutes, workingCalendar, workingMinutesBetween } from '../core/dist/index.js';

const ZONE = 'Europe/Berlin';
const HOURS = ['09:00', '17:00'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'];
const LONG_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const DAY_MS = 86_400_000;
const ROUNDS = 7;
const ROUND_MS = 40;
const STARTS = 61;

export async function run() {
  const hostZone = process.env.TZ;
  process.env.TZ = ZONE;
  try {
    const contenders = [ours(), await openingHours(), await momentBusinessTime(), await dayjsBusinessTime()];
    const rows = questions().map((question) => row(question, contenders));
    const [, month, , tenYears] = rows.map((one) => one['async-norms ns']);
    return {
      name: 'working time',
      rows,
      tenYearsOverThirtyDays: round(tenYears / month),
      notes: `between over 10 years costs ${round(tenYears / month)} times what 30 days cost (at most 2 is the goal)`,
    };
  } finally {
    if (hostZone === undefined) delete process.env.TZ;
    else process.env.TZ = hostZone;
  }
}

function questions() {
  const starts = Array.from({ length: STARTS }, (_, k) => Date.UTC(2016, 0, 4, 8) + k * 3 * DAY_MS + k * 37 * 60_000);
  const spans = [
    ['between over 30 days', 30],
    ['between over 1 year', 365],
    ['between over 10 years', 3652],
  ];
  return [
    { name: 'add 8 hours', ask: 'add', inputs: starts.map((start) => ({ start: new Date(start) })) },
    ...spans.map(([name, days]) => ({
      name,
      ask: 'between',
      inputs: starts.map((start) => ({ start: new Date(start), end: new Date(start + days * DAY_MS + 3_600_000) })),
    })),
  ];
}

function row({ name, ask, inputs }, contenders) {
  const [first, ...peers] = contenders;
  for (const input of inputs) {
    const expected = first[ask](input);
    for (const peer of peers) {
      const answer = peer[ask](input);
      if (Math.abs(answer - expected) > 1e-6) {
        throw new Error(
          `${name} from ${input.start.toISOString()}: ${first.name} says ${expected}, ${peer.name} says ${answer}`,
        );
      }
    }
  }
  const times = new Map(contenders.map((contender) => [contender, []]));
  for (let k = 0; k < ROUNDS; k++) {
    for (const contender of contenders) times.get(contender).push(nanosecondsPerAnswer(contender[ask], inputs));
  }
  const medians = contenders.map((contender) => times.get(contender).sort((a, b) => a - b)[ROUNDS >> 1]);
  const fastestPeer = Math.min(...medians.slice(1));
  return {
    question: name,
    ...Object.fromEntries(contenders.map((contender, i) => [`${contender.name} ns`, Math.round(medians[i])])),
    'times faster than the fastest peer': round(fastestPeer / medians[0]),
  };
}

let sink = 0;

function nanosecondsPerAnswer(ask, inputs) {
  let answers = 0;
  let atOnce = 1;
  const startedAt = process.hrtime.bigint();
  const until = startedAt + BigInt(ROUND_MS * 1e6);
  let now = startedAt;
  while (now < until) {
    for (let k = 0; k < atOnce; k++) sink += ask(inputs[(answers + k) % inputs.length]);
    answers += atOnce;
    // The quicker the answers, the more of them between two looks at the clock.
    if (atOnce < 4096) atOnce *= 2;
    now = process.hrtime.bigint();
  }
  if (Number.isNaN(sink)) throw new Error('an answer is not a number');
  return Number(now - startedAt) / answers;
}

function ours() {
  const calendar = workingCalendar({
    timeZone: ZONE,
    weeklyHours: Object.fromEntries(WEEKDAYS.map((day) => [day, [HOURS]])),
  });
  return {
    name: 'async-norms',
    add: ({ start }) => addWorkingMinutes(calendar, start, 480).getTime(),
    between: ({ start, end }) => workingMinutesBetween(calendar, start, end),
  };
}

async function openingHours() {
  const { default: OpeningHours } = await import('opening_hours');
  const hours = new OpeningHours('Mo-Fr 09:00-17:00');
  return {
    name: 'opening_hours',
    // It has no sum of its own for this, so its iterator is walked, as its documentation does for opening times.
    add({ start }) {
      const iterator = hours.getIterator(start);
      let left = 8 * 3_600_000;
      let at = start.getTime();
      for (;;) {
        const open = iterator.getState();
        iterator.advance();
        const changesAt = iterator.getDate().getTime();
        if (open && left <= changesAt - at) return at + left;
        if (open) left -= changesAt - at;
        at = changesAt;
      }
    },
    between: ({ start, end }) => hours.getOpenDuration(start, end)[0] / 60_000,
  };
}

async function momentBusinessTime() {
  const { default: moment } = await import('moment');
  await import('moment-business-time');
  const workinghours = Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((day) => [day, day % 6 === 0 ? null : HOURS]));
  moment.updateLocale('en', { workinghours });
  return {
    name: 'moment-business-time',
    add: ({ start }) => moment(start).addWorkingTime(8, 'hours').valueOf(),
    between: ({ start, end }) => moment(end).workingDiff(moment(start), 'minutes', true),
  };
}

async function dayjsBusinessTime() {
  const { default: dayjs } = await import('dayjs');
  const { default: plugin } = await import('dayjs-business-time');
  dayjs.extend(plugin);
  const open = [{ start: '09:00:00', end: '17:00:00' }];
  dayjs.setBusinessTime({ ...Object.fromEntries(LONG_NAMES.map((day) => [day, open])), saturday: null, sunday: null });
  return {
    name: 'dayjs-business-time',
    add: ({ start }) => dayjs(start).addBusinessHours(8).valueOf(),
    between: ({ start, end }) => dayjs(start).businessMinutesDiff(dayjs(end)),
  };
}

function round(value) {
  return Math.round(value * 100) / 100;
}
