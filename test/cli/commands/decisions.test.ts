import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseDecisionRecord } from '@async-norms/core';
import { z } from 'zod';
import { asyncNorms, onlyJson } from '../../support/command-line';

const NYGARD = `# 1. Use SQLite

Date: 2024-01-10

## Status

Superseded by [2. Use PostgreSQL](0002-use-postgresql.md)

## Context

We need to store things on one machine.

## Decision

We will use SQLite, because it needs no server.

## Consequences

Backups are a copy of one file.
`;
const MADR = `---
status: accepted
date: 2025-06-01
decision-makers: Ada, Tom
---
# Use PostgreSQL

## Context and Problem Statement

Where do we keep data now that two servers write?

## Considered Options

* PostgreSQL
* SQLite

## Decision Outcome

Chosen option: "PostgreSQL", because two servers write at once.
`;
const THIN = `# Use \u001b[31mtabs

## Decision

Tabs.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-decisions-'));
  mkdirSync(join(folder, 'adr/old'), { recursive: true });
  mkdirSync(join(folder, 'adr/node_modules'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(join(folder, 'adr/0001-use-sqlite.md'), NYGARD);
  writeFileSync(join(folder, 'adr/0002-use-postgresql.md'), MADR);
  writeFileSync(join(folder, 'adr/old/0003-use-tabs.md'), THIN);
  writeFileSync(join(folder, 'adr/README.md'), '# Decisions\n\nHere they are.\n');
  writeFileSync(join(folder, 'adr/notes.txt'), 'not a record');
  writeFileSync(join(folder, 'adr/node_modules/0009-not-ours.md'), MADR);
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => asyncNorms(['decisions', ...args], { cwd: folder });

test('import tells what each file is, in a table and in JSON', async () => {
  const [text, json] = await Promise.all([run('import', 'adr'), run('import', 'adr', '--json')]);
  expect(text.code).toBe(0);
  expect(text.stdout).toMatch(/0001-use-sqlite\.md +record +nygard +superseded +2024-01-10 +Use SQLite/);
  expect(text.stdout).toMatch(/README\.md +page/);
  expect(text.stdout).toMatch(/3 records in 4 files/);
  expect(text.stdout).not.toContain('\u001b');
  const { files } = z
    .strictObject({
      files: z.array(
        z.looseObject({ path: z.string(), kind: z.string(), format: z.string(), record: z.looseObject({}) }),
      ),
    })
    .parse(onlyJson(json));
  expect(files.map(({ path, kind }) => `${path} ${kind}`)).toEqual([
    '0001-use-sqlite.md record',
    '0002-use-postgresql.md record',
    'README.md page',
    'old/0003-use-tabs.md record',
  ]);
});

test('import --into writes our own format, all or nothing', async () => {
  const first = await run('import', 'adr', '--into', 'ours');
  expect(first.code).toBe(0);
  expect(first.stderr).toMatch(/3 records written to ours/);
  const written = parseDecisionRecord(readFileSync(join(folder, 'ours/0002-use-postgresql.md'), 'utf8'));
  expect(written).toMatchObject({ title: 'Use PostgreSQL', status: 'accepted', deciders: ['Ada', 'Tom'] });
  writeFileSync(join(folder, 'ours/0001-use-sqlite.md'), 'changed by hand');
  const second = await run('import', 'adr', '--into', 'ours');
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(/0001-use-sqlite\.md: is there already; expected a new folder, or --force/);
  expect(readFileSync(join(folder, 'ours/0001-use-sqlite.md'), 'utf8')).toBe('changed by hand');
  const forced = await run('import', 'adr', '--into', 'ours', '--force');
  expect(forced.code).toBe(0);
  expect(readFileSync(join(folder, 'ours/0001-use-sqlite.md'), 'utf8')).toContain('Use SQLite');
});

test('check tells what is missing, and fails only when asked to', async () => {
  const [text, failing, json, good] = await Promise.all([
    run('check', 'adr'),
    run('check', 'adr', '--fail-on-findings'),
    run('check', 'adr', '--json'),
    run('check', 'adr/0002-use-postgresql.md', '--fail-on-findings'),
  ]);
  expect([text.code, failing.code, json.code, good.code]).toEqual([0, 1, 0, 0]);
  expect(text.stdout).toMatch(/old\/0003-use-tabs\.md.*missing/s);
  expect(text.stdout).toMatch(/0002-use-postgresql\.md.*link: does not say that it replaces 0001/s);
  const Complaint = z.strictObject({
    part: z.string(),
    level: z.enum(['missing', 'suggested']),
    problem: z.string(),
    clears: z.string(),
  });
  const checked = z
    .strictObject({
      missing: z.number(),
      suggested: z.number(),
      records: z.array(
        z.looseObject({
          path: z.string(),
          complaints: z.array(Complaint),
          discoverability: z.number().min(0).max(100),
        }),
      ),
      links: z.array(z.looseObject({ kind: z.string(), problem: z.string(), expected: z.string() })),
    })
    .parse(onlyJson(json));
  expect(checked.missing).toBe(
    checked.records.flatMap(({ complaints }) => complaints).filter(({ level }) => level === 'missing').length,
  );
  expect(checked.missing).toBeGreaterThan(0);
});

test('search finds by meaning words, forgives a typing mistake and filters', async () => {
  const [typo, none, filtered] = await Promise.all([
    run('search', 'adr', 'postgersql', '--json'),
    run('search', 'adr', 'kubernetes'),
    run('search', 'adr', 'use', '--status', 'superseded', '--json'),
  ]);
  const Hits = z.strictObject({
    hits: z.array(z.looseObject({ path: z.string(), title: z.string(), score: z.number() })),
  });
  expect(Hits.parse(onlyJson(typo)).hits[0]).toMatchObject({ path: '0002-use-postgresql.md' });
  expect(none).toMatchObject({ code: 0, stdout: 'None of 3 records speaks of that.\n' });
  expect(Hits.parse(onlyJson(filtered)).hits.map(({ path }) => path)).toEqual(['0001-use-sqlite.md']);
});

test('graph draws what replaced what in every format', async () => {
  const [text, mermaid, dot, json] = await Promise.all([
    run('graph', 'adr'),
    run('graph', 'adr', '--format', 'mermaid'),
    run('graph', 'adr', '--format', 'dot'),
    run('graph', 'adr', '--json'),
  ]);
  expect(text.stdout).toMatch(/^0002 {2}Use PostgreSQL {2}accepted\n └ 0001 {2}Use SQLite {2}superseded$/m);
  expect(mermaid.stdout).toMatch(/^graph LR\n.*r0 -->\|replaced by\| r1/s);
  expect(dot.stdout).toMatch(/^digraph decisions \{.*"0001" -> "0002".*\}\n$/s);
  expect(onlyJson(json)).toMatchObject({ edges: [{ earlier: '0001', later: '0002' }] });
});

test.each`
  format        | starts
  ${'json'}     | ${/^\[/}
  ${'csv'}      | ${/^key,id,title,status,/}
  ${'markdown'} | ${/^# Decisions/}
`('export as $format', async ({ format, starts }) => {
  const { code, stdout, stderr } = await run('export', 'adr', '--format', format);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(starts);
  expect(stdout).toContain('Use PostgreSQL');
});

test.each`
  what                        | args                                          | says
  ${'a folder of no records'} | ${['check', 'empty']}                         | ${/empty: holds no Markdown files \(\.md\); expected decision records/}
  ${'nothing there'}          | ${['check', 'nowhere']}                       | ${/nowhere: is not there; expected a file/}
  ${'an unknown status'}      | ${['search', 'adr', 'x', '--status', 'done']} | ${/Allowed choices are draft, proposed/}
  ${'a limit that is none'}   | ${['search', 'adr', 'x', '--limit', '0']}     | ${/whole number of 1 or more/}
`('$what is refused', async ({ args, says }) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
});

test('a file that is no text is named and the others are read', async () => {
  const mixed = join(folder, 'mixed');
  mkdirSync(mixed);
  writeFileSync(join(mixed, '0001-good.md'), MADR);
  writeFileSync(join(mixed, '0002-bad.md'), Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  const { code, stderr, stdout } = await run('import', 'mixed', '--json');
  expect(code).toBe(0);
  expect(stderr).toMatch(/0002-bad\.md: is no text in UTF-8; expected one; left out/);
  expect(JSON.parse(stdout).files).toHaveLength(1);
});

test('one record may come from standard input, packed or not', async () => {
  const runs = await Promise.all(
    [MADR, gzipSync(MADR)].map((input) => asyncNorms(['decisions', 'import', '-', '--json'], { input })),
  );
  for (const ran of runs)
    expect(onlyJson(ran)).toMatchObject({ files: [{ format: 'madr-4', record: { title: 'Use PostgreSQL' } }] });
});
