import fc from 'fast-check';
import { Playbook } from '../../core/src/playbook/schema';

/** Words that people write, hard ones among them: markup, quotation marks of our languages, other scripts. */
const words = fc.oneof(
  fc.constantFrom(
    'Story',
    'Bug',
    'a, b',
    'x” or “y',
    '<b>x</b>',
    '`code`',
    '| a |',
    '# x',
    "l'équipe",
    '「引用」',
    'e & f',
    'C:\\x',
  ),
  fc
    .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    .filter((text) => text.trim() === text && !/\s{2}/.test(text)),
);
const names = fc.uniqueArray(words, { minLength: 1, maxLength: 3 });
const dates = fc
  .date({ min: new Date('2025-01-01T00:00Z'), max: new Date('2029-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const amounts = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('minutes', 'hours', 'days', 'weeks'))
    .map(([n, unit]) => `${n} working ${unit}`),
  fc.integer({ min: 1, max: 999 }).map((n) => `${n / 100} working hours`),
);
const wholeDays = fc.integer({ min: 1, max: 30 }).map((n) => `${n} working days`);
const minutesOfDay = fc.integer({ min: 0, max: 95 }).map((n) => n * 15);
const clockText = (n: number) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
const hours = fc.array(
  fc.tuple(minutesOfDay, minutesOfDay).map(([a, b]) => `${clockText(a)}-${clockText(b)}`),
  { minLength: 1, maxLength: 2 },
);
const week = fc.dictionary(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), hours, { maxKeys: 7 });
const dated = fc.dictionary(dates, hours, { maxKeys: 2 });
const zones = fc.constantFrom('Europe/Berlin', 'America/Sao_Paulo', 'Asia/Tokyo', 'UTC', 'Pacific/Chatham');
const weeks = fc.oneof(
  fc.record({ weeklyHours: week }),
  fc.record({
    alternatingWeeks: fc.record({
      startsOn: fc.constantFrom('2026-01-05', '2026-03-02'),
      weeks: fc.array(week, { minLength: 2, maxLength: 3 }),
    }),
  }),
);
const days = fc.record(
  { dateHours: dated, breaks: dated, holidays: fc.uniqueArray(dates, { maxLength: 3 }) },
  { requiredKeys: [] },
);
const merged = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((values) => Object.assign({}, ...values));
const leave = fc.array(
  fc.tuple(dates, dates).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
  { maxLength: 2 },
);
const ownHours = merged(fc.oneof(weeks, fc.constant({})), days, fc.record({ timeZone: zones }, { requiredKeys: [] }));

const language = fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'ja');
const person = (others: readonly string[]) =>
  merged(
    ownHours,
    fc.record(
      {
        language,
        leave,
        standIn: fc.constantFrom(...others),
        card: fc.record(
          {
            bestFor: words,
            preferredForm: fc.constantFrom('comment', 'document', 'recording-with-text', 'call-when-stuck'),
            notes: words,
          },
          { requiredKeys: [] },
        ),
        changes: fc.array(merged(fc.record({ from: dates }), ownHours), { maxLength: 2 }).map((changes) => {
          const sorted = [...changes].sort((a, b) => (a.from < b.from ? -1 : 1));
          return sorted.filter((change, i) => i === 0 || sorted[i - 1].from < change.from);
        }),
      },
      { requiredKeys: [] },
    ),
  );

const filterKeys = { projects: names, types: names, labels: names, withoutLabels: names, priorities: names };
const inForce = fc
  .tuple(optional(dates), optional(dates))
  .map(([from, until]) => (from !== undefined && until !== undefined && from >= until ? { from } : { from, until }))
  .map((value) => JSON.parse(JSON.stringify(value)) as object);
const clock = fc.constantFrom('team', 'responder');
const subsets = (...codes: string[]) => fc.subarray(codes, { minLength: 1 });
const movingOf = fc.record({ status: fc.constantFrom('open', 'started'), ...filterKeys }, { requiredKeys: [] });

const responses = merged(
  fc.record({
    ask: fc.constantFrom('new-issue', 'question', 'review', 'decision', 'blocker', 'hand-off'),
    of: fc.record({ status: fc.constantFrom('open', 'started', 'done'), ...filterKeys }, { requiredKeys: [] }),
    within: amounts,
    clock,
    satisfiedBy: subsets('comment', 'reaction', 'status', 'assignment', 'review', 'decision', 'update'),
  }),
  inForce,
);
const updates = merged(
  fc.record({
    of: movingOf,
    every: amounts,
    counts: subsets('comment', 'update', 'status', 'work', 'edit', 'decision'),
    clock,
  }),
  inForce,
);
const staleness = merged(fc.record({ of: movingOf, after: amounts, clock }), inForce);
const exemptions = fc
  .uniqueArray(fc.constantFrom('no-decision', 'duplicate', 'own'), { maxLength: 3 })
  .chain((codes) => fc.tuple(...codes.map((code) => words.map((meaning) => ({ code, meaning })))));
const decisions = merged(
  fc.record({ of: fc.record(filterKeys, { requiredKeys: [] }), grace: amounts, exemptions }, { requiredKeys: ['of'] }),
  inForce,
);

const PEOPLE = ['ada', 'raj@example.org', '557058:f58131cb'];
const listOf = (prefix: string, norm: fc.Arbitrary<object>) =>
  fc.array(norm, { maxLength: 2 }).map((norms) => norms.map((it, i) => ({ id: `${prefix}-${i}`, ...it })));

/** Playbooks as people could write them: every key, odd words, all kinds of hours. */
export const playbooks: fc.Arbitrary<Playbook> = fc
  .record({
    playbook: fc.constant(1),
    team: words,
    language,
    extends: optional(fc.constantFrom('first-step', 'open-source')),
    without: fc.uniqueArray(fc.constantFrom('first-response', 'moving-work'), { maxLength: 2 }),
    reviewBy: optional(dates),
    workingTime: fc.record({
      default: merged(weeks, days, fc.record({ timeZone: zones, leave })),
      people: fc
        .tuple(fc.subarray(PEOPLE), person(PEOPLE), person(PEOPLE), person(PEOPLE))
        .map(([keys, ...entries]) => Object.fromEntries(keys.map((key, i) => [key, entries[i]]))),
    }),
    facilitator: fc.record({
      rota: fc.subarray(PEOPLE),
      startsOn: fc.constantFrom('2024-01-01', '2026-03-02'),
      weeksEach: fc.integer({ min: 1, max: 52 }),
    }),
    responses: listOf('response', responses),
    updates: listOf('update', updates),
    staleness: listOf('stale', staleness),
    decisions: fc
      .array(decisions, { minLength: 1, maxLength: 2 })
      .map((norms) => norms.map((it, i) => ({ id: `why-${i}`, ...it }))),
    proposals: fc.record({ consentWindow: wholeDays }),
    nudges: fc.record({
      digestAt: minutesOfDay.map(clockText),
      perDigest: fc.integer({ min: 1, max: 5 }),
      perWeek: fc.integer({ min: 1, max: 25 }),
      remindAfter: wholeDays,
      escalateAfter: wholeDays,
    }),
    waivers: fc.array(
      fc.record(
        {
          norm: fc.constant('why-0'),
          issue: words,
          project: words,
          person: fc.constantFrom(...PEOPLE),
          reason: words,
          until: dates,
        },
        { requiredKeys: ['norm', 'reason', 'until'] },
      ),
      { maxLength: 2 },
    ),
    sharing: fc.record({
      inTheOpen: fc.array(fc.record({ what: words, where: words }), { maxLength: 2 }),
      notShared: fc.array(words, { maxLength: 2 }),
    }),
    notes: fc.array(words, { maxLength: 2 }),
    privacy: fc.record({ retentionDays: fc.integer({ min: 7, max: 730 }), worksCouncil: fc.boolean() }),
  })
  .map((value) => Playbook.parse(JSON.parse(JSON.stringify(value))));
