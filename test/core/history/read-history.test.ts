import fc from 'fast-check';
import { problemLine } from '../../../core/src/problem';
import { eventLine, fixture, historyOf, lines, read } from '../../support/histories';
import { jiraIssue, WEEK } from '../../support/jira-history';
import { runs } from '../../support/runs';

const FIXTURES = [
  'jira-history/cloud-page.json',
  'jira-history/server-issues.ndjson',
  'jira-history/export-default-format.csv',
  'jira-history/export-american-format.csv',
  'linear-history/export-25-columns.csv',
  'linear-history/export-30-columns.csv',
  'linear-history/export-34-columns.csv',
  'linear-history/issue-pages.ndjson',
];

test.each(FIXTURES)('%s reads the same in whatever pieces it comes, inside of letters too', async (path) => {
  const text = fixture(path);
  const whole = await read(text);
  expect(whole.outcome).toBe('read');
  for (const size of [1, 2, 3, 7, 64]) expect(await read(text, {}, size)).toEqual(whole);
});

test('one page, several pages, an array and one issue a line are one history', async () => {
  const { timelines, facts } = await historyOf(lines(...WEEK));
  const [a, b, c, d] = WEEK;
  const shapes = [
    JSON.stringify({ startAt: 0, total: 4, issues: WEEK }),
    lines({ issues: [a, b], nextPageToken: 'x' }, { issues: [c, d], isLast: true }),
    `${JSON.stringify({ issues: [a, b] }, null, 2)}\n${JSON.stringify({ issues: [c, d] }, null, 2)}`,
    JSON.stringify(WEEK),
    JSON.stringify(WEEK, null, 2),
    JSON.stringify([{ issues: [a, b] }, { issues: [c, d] }]),
    `[\n${WEEK.map((issue) => JSON.stringify(issue)).join(',\n')}\n]`,
    `{"startAt":0,\n"issues":[\n${WEEK.map((issue) => JSON.stringify(issue)).join(',\n')}\n]}`,
    `\uFEFF${lines(...WEEK)}\r\n`,
  ];
  for (const shape of shapes) {
    const history = await historyOf(shape);
    expect(history.timelines).toEqual(timelines);
    expect(history.facts).toEqual(facts);
  }
});

test('a page larger than what is parsed at once is streamed, and reads the same', async () => {
  // Filled with what nobody reads, to well over eight million characters.
  const filled = { ...WEEK[0]!, fields: { ...WEEK[0]!.fields, description: 'x'.repeat(9_000_000) } };
  const text = JSON.stringify({ startAt: 0, issues: [filled, ...WEEK.slice(1)] }, null, 1);
  const [streamed, whole] = [await read(text, {}, 100_000), await read(lines(...WEEK))];
  if (streamed.outcome === 'refused' || whole.outcome === 'refused') throw new Error('refused');
  expect(streamed.history.timelines).toEqual(whole.history.timelines);
});

test('the order in which issues come does not matter', async () => {
  const { timelines, facts } = await historyOf(lines(...WEEK));
  const other = await historyOf(lines(...[...WEEK].reverse()));
  expect(other.timelines).toEqual(timelines);
  expect(other.facts).toEqual(facts);
});

test('an issue that comes twice counts once: the newer copy', async () => {
  const older = jiraIssue({ key: 'ENG-1', created: '2026-03-02T10:00+01:00', reporter: 'ada' });
  const newer = jiraIssue({
    key: 'ENG-1',
    created: '2026-03-02T10:00+01:00',
    resolved: '2026-03-04T10:00+01:00',
    reporter: 'ada',
  });
  for (const copies of [
    [older, newer],
    [newer, older],
    [older, newer, newer],
  ]) {
    const { facts, timelines } = await historyOf(lines(...copies));
    expect(facts).toMatchObject({ issues: 1, duplicates: copies.length - 1 });
    expect(timelines[0]!.events.map(eventLine)).toEqual([
      '2026-03-02 09:00 ada created Bug - [] Done/new unassigned',
      '2026-03-04 09:00 unknown to Done/done',
    ]);
  }
});

test('a comment that comes twice counts once in the timeline', async () => {
  const issue = jiraIssue({
    key: 'ENG-1',
    created: '2026-03-02T10:00+01:00',
    comments: [['ada', '2026-03-02T11:00+01:00']],
  });
  const [comment] = issue.fields.comment.comments;
  const twice = { ...issue, fields: { ...issue.fields, comment: { comments: [comment, comment], total: 2 } } };
  expect((await historyOf(JSON.stringify(twice))).timelines[0]!.events).toHaveLength(2);
});

test('texts are read when they come and are not kept', async () => {
  const issue = jiraIssue({
    key: 'ENG-1',
    created: '2026-03-02T10:00+01:00',
    comments: [['ada', '2026-03-02T11:00+01:00']],
  });
  const [comment] = issue.fields.comment.comments;
  const withText = {
    ...issue,
    fields: { ...issue.fields, summary: 'a secret', comment: { comments: [{ ...comment, body: 'a secret' }] } },
  };
  const history = await historyOf(JSON.stringify(withText));
  expect(history.timelines[0]!.events[1]).toMatchObject({ kind: 'commented', reading: { saysSomething: true } });
  expect(JSON.stringify([history, [...history.people]])).not.toContain('secret');
});

test('who reads the texts is told the speaker, the instant and their zone', async () => {
  const seen: string[] = [];
  const issue = jiraIssue({
    key: 'ENG-1',
    created: '2026-03-02T10:00+01:00',
    comments: [['kei', '2026-03-02T11:00+01:00']],
  });
  const [comment] = issue.fields.comment.comments;
  const withText = { ...issue, fields: { ...issue.fields, comment: { comments: [{ ...comment, body: 'hello' }] } } };
  await historyOf(JSON.stringify(withText), {
    readText: (body, { markup, speaker, at, timeZone }) => {
      seen.push(`${body} ${markup} ${speaker} ${at.toISOString()} ${timeZone}`);
      return null;
    },
  });
  expect(seen).toEqual(['hello jira-wiki kei 2026-03-02T10:00:00.000Z Asia/Tokyo']);
});

test.each`
  what                        | text                                                   | refusal
  ${'nothing'}                | ${''}                                                  | ${/^input: it is empty; expected a history/}
  ${'another table'}          | ${'Name,Age\nAda,36\n'}                                | ${/^line 1: got the columns "Name, Age"; expected a history/}
  ${'prose'}                  | ${'Dear all,\nwe met on Monday.'}                      | ${/expected a history/}
  ${'other JSON'}             | ${'{"hello":"world"}'}                                 | ${/^the document: got .*; expected an issue, or a page of issues$/}
  ${'a broken document'}      | ${'{"issues": [{"key"'}                                | ${/after item 0: .*; expected JSON/}
  ${'an answer with errors'}  | ${'{"errors":[{"message":"no"}]}'}                     | ${/expected an issue, or a page of issues/}
  ${'nothing readable in it'} | ${'{"issues":[{"key":"E-1","fields":{"created":1}}]}'} | ${/^line 1: fields.created: got 1; expected an instant/}
`('$what is refused: what came, and what was expected', async ({ text, refusal }) => {
  const reading = await read(text);
  if (reading.outcome === 'read') throw new Error('it was read');
  expect(problemLine(reading.problems[0]!)).toMatch(refusal);
});

test('a page without issues is a history without issues', async () => {
  const { facts, timelines } = await historyOf('{"issues":[],"isLast":true}');
  expect(timelines).toEqual([]);
  expect(facts).toMatchObject({ issues: 0, from: null, to: null, unreadable: 0 });
});

test('of thousands of unreadable lines all are counted and the first are named', async () => {
  const { facts } = await historyOf(
    [...WEEK.map((issue) => JSON.stringify(issue)), ...Array(1000).fill('{"broken":')].join('\n'),
  );
  expect(facts).toMatchObject({ issues: 4, unreadable: 1000 });
  expect(facts.unreadables).toHaveLength(20);
  expect(facts.unreadables[0]?.path).toBe('line 5');
});

test('an issue of the other tracker in between is left out and named', async () => {
  const { facts } = await historyOf(lines(WEEK[0], { identifier: 'X-1', createdAt: '2026-03-02T10:00:00Z' }));
  expect(facts).toMatchObject({ issues: 1, unreadable: 1, kind: 'jira-rest' });
});

/** A fixture with some of its text torn out, doubled or overwritten. */
const torn = (paths: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...paths),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(40),
          fc.oneof(
            fc.string({ maxLength: 12 }),
            fc.constantFrom('"', '""', '\n', ',', '{', '}', '[', ']', '\\', '\u0000', 'null', '1e999', '__proto__'),
          ),
        ),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map(([path, edits]) => {
      let text = fixture(path);
      for (const [where, length, instead] of edits) {
        const start = where % (text.length + 1);
        text = text.slice(0, start) + instead + text.slice(start + length);
      }
      return text;
    });

/** Values of the shapes that trackers send, with anything in every place. */
const anything = fc.anything({ maxDepth: 3, withDate: false, withBigInt: false });
const jsonish = fc
  .record(
    {
      key: fc.oneof(fc.constant('ENG-1'), anything),
      identifier: anything,
      fields: fc.oneof(
        fc.record(
          {
            created: fc.oneof(fc.constant('2026-03-02T10:00:00.000+0000'), anything),
            status: anything,
            comment: fc.oneof(fc.record({ comments: fc.array(anything) }), anything),
            assignee: anything,
            labels: anything,
          },
          { requiredKeys: [] },
        ),
        anything,
      ),
      changelog: fc.oneof(
        fc.record({
          histories: fc.array(
            fc.oneof(
              fc.record({
                created: fc.constant('2026-03-02T10:00:00.000+0000'),
                items: fc.array(
                  fc.record(
                    {
                      field: fc.constantFrom('status', 'assignee', 'labels', 'Key', 'toString'),
                      from: anything,
                      toString: anything,
                    },
                    { requiredKeys: ['field'] },
                  ),
                ),
              }),
              anything,
            ),
          ),
        }),
        anything,
      ),
      createdAt: anything,
    },
    { requiredKeys: [] },
  )
  .map((value) => JSON.stringify({ issues: [value, value] }) ?? 'null');

async function isReadOrRefusedReadably(text: string): Promise<void> {
  const reading = await read(text);
  const problems = reading.outcome === 'refused' ? reading.problems : reading.history.facts.unreadables;
  if (reading.outcome === 'refused') expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) {
    const line = problemLine(problem);
    expect(line).toMatch(/^[^\n]+: [^\n]+; expected [^\n]+$/);
    expect(line.length).toBeLessThan(400);
  }
  if (reading.outcome === 'refused') return;
  const { timelines, facts } = reading.history;
  expect(facts.issues).toBe(timelines.length);
  for (const { events } of timelines) {
    expect(events[0]?.kind).toBe('created');
    for (const [i, { at }] of events.entries()) {
      expect(Number.isNaN(at.getTime())).toBe(false);
      if (i > 0) expect(events[i - 1]!.at.getTime()).toBeLessThanOrEqual(at.getTime());
    }
  }
}

test.each`
  what             | input
  ${'torn CSV'}    | ${torn(FIXTURES.filter((path) => path.endsWith('csv')))}
  ${'torn JSON'}   | ${torn(FIXTURES.filter((path) => path.endsWith('json')))}
  ${'wild values'} | ${jsonish}
  ${'any text'}    | ${fc.string({ unit: 'binary', maxLength: 300 })}
`('$what: read or refused, never a crash, every refusal readable', async ({ input }) => {
  await fc.assert(fc.asyncProperty(input as fc.Arbitrary<string>, isReadOrRefusedReadably), runs(500));
});

test('a text of nothing but quotes costs linear time', async () => {
  const started = process.hrtime.bigint();
  await read(`ID,Team,Created\n${'"\n'.repeat(50_000)}`);
  await read(`ID,Team,Created\n${'a"b\n'.repeat(20_000)}`);
  await read('['.repeat(50_000));
  await read(`${'{"issues":'.repeat(20_000)}`);
  expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(60);
}, 120_000);
