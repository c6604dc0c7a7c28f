import * as fc from 'fast-check';

const zones = fc.constantFrom(
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'UTC',
  'Asia/Kolkata',
);
const dates = fc.constantFrom('2026-01-05', '2026-03-02', '2026-03-29', '2026-07-13', '2026-10-25', '2027-02-01');
const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30', '59')).map(([hour, minute]) => {
  return `${String(hour).padStart(2, '0')}:${minute}`;
});
const hours = fc.oneof(
  fc.tuple(time, time).map(([from, to]) => `${from}-${to}`),
  fc.tuple(time, fc.oneof(time, fc.constant('24:00'))),
);
const week = fc.dictionary(
  fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'),
  fc.array(hours, { maxLength: 3 }),
);
const optional = { requiredKeys: [] as never[] };

const amounts = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('minute', 'hour', 'day', 'week')).map(([count, unit]) => {
    return `${count} working ${unit}${count === 1 ? '' : 's'}`;
  }),
  fc.integer({ min: 1, max: 9999 }).map((hundredths) => `${hundredths / 100} working hours`),
);
const days = fc.integer({ min: 1, max: 30 }).map((count) => `${count} working days`);
const names = fc.array(fc.constantFrom('Story', 'bug', 'Épique', '課題', 'a "quoted" one', '- x', '# y', ': z'), {
  minLength: 1,
  maxLength: 3,
});
const texts = fc.oneof(
  fc.constantFrom('why not', 'yes', 'null', '2026-01-01', '{x}', 'a: b', 'tab\there', 'two\nlines'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const people = fc.constantFrom(
  'ada@harbour.example',
  '712020:8c1f',
  '0557058',
  'Ben Bell',
  'constructor',
  'toString',
  'x'.repeat(200),
);

const filterKeys = { projects: names, types: names, labels: names, withoutLabels: names, priorities: names };
const moving = fc.oneof(
  fc.constantFrom('open', 'started'),
  fc.record({ status: fc.constantFrom('open', 'started'), ...filterKeys }, optional),
);
const inForce = fc.constantFrom(
  {},
  { from: '2026-02-01' },
  { until: '2026-09-01' },
  { from: '2026-02-01', until: '2026-09-01' },
);
const clock = fc.constantFrom('team', 'responder');

const norm = <T>(shape: fc.Arbitrary<T>) => fc.tuple(shape, inForce).map(([keys, period]) => ({ ...keys, ...period }));
const responses = norm(
  fc.record(
    {
      ask: fc.constantFrom('new-issue', 'question', 'review', 'decision', 'blocker', 'hand-off'),
      within: amounts,
      of: fc.oneof(
        fc.constantFrom('open', 'started'),
        fc.record({ status: fc.constant('done'), ...filterKeys }, optional),
      ),
      clock,
      satisfiedBy: fc.uniqueArray(fc.constantFrom('comment', 'reaction', 'status', 'review'), { minLength: 1 }),
    },
    { requiredKeys: ['ask', 'within'] },
  ),
);
const updates = norm(
  fc.record(
    {
      every: amounts,
      of: moving,
      clock,
      counts: fc.uniqueArray(fc.constantFrom('comment', 'work', 'edit'), { minLength: 1 }),
    },
    { requiredKeys: ['every'] },
  ),
);
const staleness = norm(fc.record({ after: amounts, of: moving, clock }, { requiredKeys: ['after'] }));
const decisions = norm(
  fc.record(
    {
      of: fc.record(filterKeys, optional),
      grace: amounts,
      exemptions: fc.uniqueArray(fc.record({ code: fc.constantFrom('a', 'b-2'), meaning: texts }), {
        selector: ({ code }) => code,
      }),
    },
    optional,
  ),
);

/** Gives every norm of a list an id that no other list uses. */
const withIds = <T extends object>(list: string, one: fc.Arbitrary<T>) =>
  fc.array(one, { maxLength: 3 }).map((norms) => norms.map((keys, i) => ({ id: `${list}-${i}`, ...keys })));

const ownWeek = fc.oneof(
  fc.constant({}),
  week.map((weeklyHours) => ({ weeklyHours })),
  fc.tuple(week, week).map((weeks) => ({ alternatingWeeks: { startsOn: '2026-01-05', weeks } })),
);
const ownHours = fc
  .tuple(
    ownWeek,
    fc.record(
      {
        timeZone: zones,
        dateHours: fc.dictionary(dates, fc.array(hours, { maxLength: 2 })),
        breaks: fc.dictionary(dates, fc.array(hours, { maxLength: 2 })),
        holidays: fc.uniqueArray(dates),
      },
      optional,
    ),
  )
  .map(([ofWeek, rest]) => ({ ...ofWeek, ...rest }));
const leave = fc.array(
  fc.constantFrom({ from: '2026-07-06', to: '2026-07-17' }, { from: '2026-03-04', to: '2026-03-04' }),
  { maxLength: 2 },
);
const changes = fc
  .tuple(fc.uniqueArray(dates, { maxLength: 3 }), ownHours)
  .map(([froms, own]) => [...froms].sort().map((from) => ({ from, ...own })));
const entry = fc
  .tuple(
    ownHours,
    fc.record(
      {
        name: texts,
        language: fc.constantFrom('en', 'ja'),
        leave,
        changes,
        standIn: people,
        card: fc.record({ bestFor: texts, preferredForm: fc.constant('comment'), notes: texts }, optional),
      },
      optional,
    ),
  )
  .map(([own, rest]) => ({ ...own, ...rest }));

/** Valid playbooks as people write them, with little left out and names that are hard to write down. */
export const writtenPlaybooks: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    lists: fc.record({
      responses: withIds('response', responses),
      updates: withIds('update', updates),
      staleness: withIds('stale', staleness),
      decisions: withIds('decision', decisions),
    }),
    rest: fc.record(
      {
        language: fc.constantFrom('en', 'de', 'pt'),
        extends: fc.constantFrom('level-1', 'level-4', 'open-source', 'gerrit', 'rust'),
        reviewBy: dates,
        workingTime: fc.record(
          {
            default: fc
              .tuple(ownWeek, zones, leave)
              .map(([ofWeek, timeZone, away]) => ({ timeZone, ...ofWeek, leave: away })),
            people: fc.dictionary(people, entry, { maxKeys: 3 }),
          },
          optional,
        ),
        facilitator: fc.record(
          {
            rota: fc.array(people, { maxLength: 3 }),
            startsOn: fc.constant('2026-01-05'),
            weeksEach: fc.integer({ min: 1, max: 52 }),
          },
          optional,
        ),
        proposals: fc.record({ consentWindow: days }, optional),
        nudges: fc.record(
          {
            digestAt: time,
            perDigest: fc.integer({ min: 1, max: 5 }),
            perWeek: fc.integer({ min: 1, max: 25 }),
            remindAfter: days,
            escalateAfter: days,
          },
          optional,
        ),
        sharing: fc.record(
          {
            inTheOpen: fc.array(fc.record({ what: texts, where: texts }), { maxLength: 2 }),
            notShared: fc.array(texts, { maxLength: 2 }),
          },
          optional,
        ),
        notes: fc.array(texts, { maxLength: 2 }),
        privacy: fc.record({ retentionDays: fc.integer({ min: 7, max: 730 }), worksCouncil: fc.boolean() }, optional),
      },
      optional,
    ),
    team: texts,
    waivers: fc.array(
      fc.record(
        { issue: texts, project: texts, person: people, reason: texts, until: dates },
        { requiredKeys: ['reason', 'until'] },
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ lists, rest, team, waivers }) => {
    const ids = Object.values(lists).flatMap((norms) => norms.map(({ id }) => id));
    const waived = ids.length === 0 ? [] : waivers.map((waiver, i) => ({ norm: ids[i % ids.length], ...waiver }));
    return { playbook: 1, team, ...rest, ...lists, waivers: waived };
  });
