import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { asyncNorms, onlyJson } from '../../support/command-line';
import { BERLIN_PLAYBOOK, WEEK } from '../../support/jira-history';

const LINES = `${WEEK.map((issue) => JSON.stringify(issue)).join('\n')}\n`;
/** A row is one field short, as Linear's own export is; dates are JavaScript's. */
const LINEAR = `ID,Team,Title,Description,Status,Estimate,Priority,Project ID,Project,Creator,Assignee,Labels,Cycle Number,Cycle Name,Cycle Start,Cycle End,Created,Updated,Started,Triaged,Completed,Canceled,Archived,Due Date,Parent issue
ENG-1,Engineering,A thing,,Done,,High,,,ada@example.com,tom@example.com,,,,,,2026-03-02T09:00:00.000Z,2026-03-04T09:00:00.000Z,2026-03-03T09:00:00.000Z,,2026-03-04T09:00:00.000Z,,,,
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-backtest-'));
  writeFileSync(join(folder, 'week.ndjson'), LINES);
  writeFileSync(join(folder, 'week.gz'), gzipSync(LINES));
  writeFileSync(join(folder, 'linear.csv'), LINEAR);
  writeFileSync(join(folder, 'playbook.yaml'), BERLIN_PLAYBOOK);
  writeFileSync(join(folder, 'slower.yaml'), BERLIN_PLAYBOOK.replace('8 working hours', '16 working hours'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const backtest = (file: string, ...args: readonly string[]) =>
  asyncNorms(['backtest', file, '--playbook', 'playbook.yaml', ...args], { cwd: folder });

const Count = z.int().nonnegative();
const Minutes = z.number().nonnegative().nullable();
/** The contract's `backtest --json`; more keys are welcome. */
const BacktestJson = z.looseObject({
  history: z.looseObject({
    issues: Count,
    comments: Count,
    changes: Count,
    people: Count,
    from: z.iso.datetime(),
    to: z.iso.datetime(),
    unreadable: Count,
  }),
  responses: z.record(
    z.string(),
    z.looseObject({
      asked: Count,
      answered: Count,
      met: Count,
      workingMinutes: z.looseObject({ p25: Minutes, p50: Minutes, p75: Minutes, p90: Minutes }),
    }),
  ),
  updates: z.record(z.string(), z.looseObject({ due: Count, posted: Count, skipped: Count })),
  decisions: z.record(z.string(), z.looseObject({ closed: Count, recorded: Count, exempt: Count, wouldBlock: Count })),
  nudges: z.looseObject({
    total: Count,
    perPersonWorkingDay: z.looseObject({ p50: Count.nullable(), p95: Count.nullable(), max: Count.nullable() }),
    outsideHours: z.literal(0),
  }),
});

const ANSWERS = {
  asked: 4,
  answered: 3,
  met: 2,
  workingMinutes: { p25: 30, p50: 390, p75: 900, p90: 900 }, // 30, 390 and 900, by sorted[floor(p · n)]
};

test.each(['week.ndjson', 'week.gz'])('%s: the numbers, as the contract has them', async (file) => {
  const ran = await backtest(file, '--json');
  expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
  const result = BacktestJson.parse(onlyJson(ran));
  expect(result.responses['first-response']).toMatchObject(ANSWERS);
  expect(result.decisions['why-closed']).toEqual({ closed: 1, recorded: 0, exempt: 0, wouldBlock: 1 });
  expect(result.history).toMatchObject({ issues: 4, comments: 3, people: 3, unreadable: 0 });
});

test('the text says the same with charts', async () => {
  const { stdout } = await backtest('week.ndjson');
  expect(stdout).toMatch(/^Harbour, Mon 2 Mar 2026 to Fri 6 Mar 2026, Europe\/Berlin\n4 issues, 3 comments/);
  expect(stdout).toMatch(/first-response +4 +3 +2 +50 % +████████ +6 h 30 min +15 h/);
  expect(stdout).toMatch(/why-closed +1 +0 +0 +1/);
  expect(stdout).toMatch(/0 of them outside hours|Nothing: nobody/);
});

test('--from and --to cut the time that is judged', async () => {
  const ran = await backtest(
    'week.ndjson',
    '--from',
    '2026-03-03T00:00+01:00',
    '--to',
    '2026-03-04T00:00+01:00',
    '--json',
  );
  const { responses } = BacktestJson.parse(onlyJson(ran));
  expect(responses['first-response']).toMatchObject({ asked: 1, answered: 0, met: 0 });
});

test('--compare puts another playbook beside it', async () => {
  const [text, json] = await Promise.all([
    backtest('week.ndjson', '--compare', 'slower.yaml'),
    backtest('week.ndjson', '--compare', 'slower.yaml', '--json'),
  ]);
  expect(text.stdout).toMatch(/Beside the other playbook/);
  expect(text.stdout).toMatch(/first-response, in time +50 % +75 %/);
  const result = z.looseObject({ compared: BacktestJson }).parse(onlyJson(json));
  expect(BacktestJson.parse(result).responses['first-response']).toMatchObject({ met: 2 });
  expect(result.compared.responses['first-response']).toMatchObject({ met: 3 });
});

test('--html writes one whole page beside what is printed', async () => {
  const ran = await backtest('week.ndjson', '--html', 'report.html', '--compare', 'slower.yaml', '--json');
  expect(ran.code).toBe(0);
  expect(ran.stderr).toBe('async-norms: page written to report.html\n');
  BacktestJson.parse(onlyJson(ran));
  const page = readFileSync(join(folder, 'report.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>.*<\/html>\s*$/is);
  expect(page).toContain('Harbour');
  expect(page).not.toMatch(/(src|href)="https?:/); // nothing is loaded from elsewhere
});

test('a page that can not be written is refused, and leaves nothing behind', async () => {
  const { code, stderr } = await backtest('week.ndjson', '--html', 'no/such/folder.html');
  expect(code).toBe(2);
  expect(stderr).toMatch(/no\/such\/folder\.html: is not there/);
});

test('what a kind of history can not tell is said and not guessed', async () => {
  const { code, stdout } = await backtest('linear.csv');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\(Linear CSV\)/);
  expect(stdout).toMatch(/Not judged\n\nfirst-response: /);
  expect(stdout).toMatch(/without comments/);
});

test('findings end with 1 only when asked for', async () => {
  const runs = await Promise.all([backtest('week.ndjson'), backtest('week.ndjson', '--fail-on-findings')]);
  expect(runs.map(({ code }) => code)).toEqual([0, 1]);
});

test('an end before its start is refused', async () => {
  const ran = await backtest('week.ndjson', '--from', '2026-03-04T00:00Z', '--to', '2026-03-04T00:00Z');
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(/--to: is not after --from; expected a later instant/);
});

test('the same input gives the same output, byte for byte', async () => {
  const [first, second] = await Promise.all([backtest('week.ndjson', '--json'), backtest('week.gz', '--json')]);
  expect(first.stdout).toBe(second.stdout);
});
