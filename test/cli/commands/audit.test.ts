import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import { asyncNorms, onlyJson } from '../../support/command-line';
import { BERLIN_PLAYBOOK, WEEK } from '../../support/jira-history';

const LINES = `${WEEK.map((issue) => JSON.stringify(issue)).join('\n')}\n`;
const PAGE = JSON.stringify({ startAt: 0, maxResults: 50, total: WEEK.length, issues: WEEK }, null, 2);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-audit-'));
  writeFileSync(join(folder, 'week.ndjson'), LINES);
  writeFileSync(join(folder, 'week.bin'), gzipSync(LINES));
  writeFileSync(join(folder, 'page.json'), PAGE);
  writeFileSync(join(folder, 'broken.ndjson'), LINES.replace('\n', '\n{"key": broken\n'));
  writeFileSync(join(folder, 'empty.json'), '{"issues": [], "total": 0}');
  writeFileSync(join(folder, 'letter.txt'), 'Dear team,\nthis is not a history.\n');
  writeFileSync(join(folder, 'cut.gz'), gzipSync(LINES).subarray(0, 300));
  const silent = WEEK.map(({ fields: { comment, ...fields }, ...issue }) => JSON.stringify({ ...issue, fields }));
  writeFileSync(join(folder, 'silent.ndjson'), silent.join('\n'));
  const [promised] = structuredClone(WEEK);
  Object.assign(promised!.fields.comment.comments[0]!, { body: 'I will have it done by Thursday.' });
  writeFileSync(join(folder, 'promise.ndjson'), JSON.stringify(promised));
  writeFileSync(join(folder, 'playbook.yaml'), BERLIN_PLAYBOOK);
  writeFileSync(
    join(folder, 'misspelt.yaml'),
    BERLIN_PLAYBOOK.replace('team:', 'taem:').replace('8 working hours', 'soon'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const audit = (file: string, ...args: readonly string[]) =>
  asyncNorms(['audit', file, '--playbook', 'playbook.yaml', ...args], { cwd: folder });
const MONDAY = ['--at', '2026-03-09T00:00+01:00'];

const Instant = z.iso.datetime();
/** The contract's `audit --json`; more keys are welcome. */
const AuditJson = z.looseObject({
  at: Instant,
  open: z.int(),
  responses: z.record(z.string(), z.looseObject({ open: z.int(), overdue: z.int() })),
  updates: z.record(z.string(), z.looseObject({ applies: z.int(), overdue: z.int() })),
  decisions: z.record(z.string(), z.looseObject({ missing: z.int() })),
  items: z.array(
    z.looseObject({
      key: z.string(),
      norm: z.string(),
      since: Instant,
      dueAt: Instant.nullable(),
      clears: z.array(z.unknown()).min(1),
    }),
  ),
});

const EXPECTED = {
  at: '2026-03-08T23:00:00.000Z',
  open: 3,
  responses: { 'first-response': { open: 1, overdue: 1 } },
  updates: { 'moving-work': { applies: 3, overdue: 0 } },
  decisions: { 'why-closed': { missing: 1 } },
};

test.each(['week.ndjson', 'week.bin', 'page.json'])(
  '%s gives the same answer, as the contract has it',
  async (file) => {
    const ran = await audit(file, ...MONDAY, '--json');
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    const found = AuditJson.parse(onlyJson(ran));
    expect(found).toMatchObject(EXPECTED);
    expect(found.items.find(({ norm }) => norm === 'first-response')).toMatchObject({
      key: 'ENG-3',
      since: '2026-03-04T11:00:00.000Z',
      dueAt: '2026-03-05T11:00:00.000Z',
    });
  },
);

test('standard input is read, packed or not', async () => {
  const args = ['audit', '-', '--playbook', 'playbook.yaml', ...MONDAY, '--json'];
  const runs = await Promise.all([LINES, gzipSync(LINES)].map((input) => asyncNorms(args, { cwd: folder, input })));
  for (const ran of runs) expect(onlyJson(ran)).toMatchObject(EXPECTED);
});

test('the playbook may come from standard input instead', async () => {
  const args = ['audit', 'week.ndjson', '--playbook', '-', ...MONDAY, '--json'];
  expect(onlyJson(await asyncNorms(args, { cwd: folder, input: BERLIN_PLAYBOOK }))).toMatchObject(EXPECTED);
});

test('the text has the counts by norm, what is due longest and what the history can not tell', async () => {
  const { stdout } = await audit('week.ndjson', ...MONDAY);
  expect(stdout).toMatch(/^Harbour, Mon 9 Mar 2026 00:00 Europe\/Berlin \(\+01:00\)\n3 issues open/);
  expect(stdout).toMatch(/4 issues, 3 comments, 0 changes, 3 people \(Jira REST\)/);
  expect(stdout).toMatch(/first-response +1 +1 +100 % +█+/);
  expect(stdout).toMatch(/moving-work +3 +0 +0 %/);
  expect(stdout).toMatch(/ENG-3 +first-response +Wed 4 Mar 2026 +Thu 5 Mar 2026 +comment/);
  expect(stdout).toMatch(/What this history can not tell:/);
});

test('a history without comments says in words which norms it can not judge', async () => {
  const { stdout } = await audit('silent.ndjson', ...MONDAY);
  expect(stdout).toMatch(
    /Not judged\n\nfirst-response: The issues come without comments, so nothing that only a comment/,
  );
});

test('a promise that is past its day has a line', async () => {
  const { stdout } = await audit('promise.ndjson', ...MONDAY);
  expect(stdout).toMatch(/Promises\n\n1 promise open, 1 past the date that was named/);
});

test('--html writes one whole page', async () => {
  const { code, stdout } = await audit('week.ndjson', ...MONDAY, '--html', 'audit.html');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Harbour, /);
  expect(readFileSync(join(folder, 'audit.html'), 'utf8')).toMatch(/^<!doctype html>.*ENG-3.*<\/html>\s*$/is);
});

test('without --at it is the end of the history', async () => {
  expect(onlyJson(await audit('week.ndjson', '--json'))).toMatchObject({ at: '2026-03-06T15:00:00.000Z' });
});

test('findings end with 1 only when asked for', async () => {
  const early = ['--at', '2026-03-02T09:15+01:00'];
  const runs = await Promise.all([
    audit('week.ndjson', ...MONDAY),
    audit('week.ndjson', ...MONDAY, '--fail-on-findings'),
    audit('week.ndjson', ...early, '--fail-on-findings'),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([0, 1, 0]);
});

test('a broken line is counted and named, and the rest is read', async () => {
  const [json, text] = await Promise.all([
    audit('broken.ndjson', ...MONDAY, '--json'),
    audit('broken.ndjson', ...MONDAY),
  ]);
  expect(onlyJson(json)).toMatchObject({ ...EXPECTED, history: { issues: 4, unreadable: 1 } });
  expect(json.stderr).toMatch(/broken\.ndjson: 1 place left out, such as line 2/);
  expect(text.stdout).toMatch(/1 place could not be read and was left out:\n +line 2/);
});

test.each`
  what                          | file             | args                               | says
  ${'a history that is none'}   | ${'letter.txt'}  | ${[]}                              | ${/letter\.txt: .*expected a history: Jira REST/}
  ${'a file that is not there'} | ${'gone.json'}   | ${[]}                              | ${/gone\.json: is not there; expected a file/}
  ${'a folder'}                 | ${'.'}           | ${[]}                              | ${/is a folder; expected a file/}
  ${'a cut-off packed file'}    | ${'cut.gz'}      | ${[]}                              | ${/cut\.gz: is a broken or cut-off gzip file/}
  ${'a history without an end'} | ${'empty.json'}  | ${[]}                              | ${/holds no issues, so it has no end; expected issues, or --at/}
  ${'a misspelt playbook'}      | ${'week.ndjson'} | ${['--playbook', 'misspelt.yaml']} | ${/misspelt\.yaml: taem \(line 2, column 1\): unknown key "taem"; expected team/}
  ${'all its problems at once'} | ${'week.ndjson'} | ${['--playbook', 'misspelt.yaml']} | ${/responses\.0\.within \(line 7, column \d+\): got "soon"; expected an amount/}
`('$what is refused', async ({ file, args, says }) => {
  const { code, stdout, stderr } = await audit(file, ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
});
