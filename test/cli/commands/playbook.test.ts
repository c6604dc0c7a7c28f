import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePlaybook } from '@async-norms/core';
import { z } from 'zod';
import { asyncNorms, onlyJson } from '../../support/command-line';
import { BERLIN_PLAYBOOK } from '../../support/jira-history';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-playbook-'));
  writeFileSync(join(folder, 'good.yaml'), BERLIN_PLAYBOOK);
  writeFileSync(join(folder, 'same.json'), JSON.stringify(yamlAsJson()));
  writeFileSync(join(folder, 'always-on.yaml'), BERLIN_PLAYBOOK.replace('8 working hours', '15 working minutes'));
  writeFileSync(join(folder, 'bad.yaml'), BERLIN_PLAYBOOK.replace('team:', 'taem:').replace('8 working hours', 'soon'));
  writeFileSync(join(folder, 'broken.yaml'), 'playbook: [1\nteam: x');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The same agreement as `BERLIN_PLAYBOOK`, written in JSON with its keys in another order. */
function yamlAsJson() {
  const nine = ['09:00-17:00'];
  return {
    decisions: [{ before: 'done', of: { types: ['Story'] }, id: 'why-closed' }],
    updates: [{ clock: 'team', counts: ['comment'], every: '10 working days', of: 'open', id: 'moving-work' }],
    responses: [
      { id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team', satisfiedBy: ['comment'] },
    ],
    workingTime: {
      people: { kei: { timeZone: 'Asia/Tokyo' }, ada: { name: 'Ada', timeZone: 'Europe/Berlin' } },
      default: { weeklyHours: { fri: nine, thu: nine, wed: nine, tue: nine, mon: nine }, timeZone: 'Europe/Berlin' },
    },
    team: 'Harbour',
    playbook: 1,
  };
}

const playbook = (...args: readonly string[]) => asyncNorms(['playbook', ...args], { cwd: folder });

test('init prints a playbook that reads back, for every preset', async () => {
  const { stdout: list } = await playbook('init', '--list');
  const presets = list
    .split('\n')
    .slice(2)
    .map((line) => line.split(' ')[0]!)
    .filter(Boolean);
  expect(presets).toEqual(expect.arrayContaining(['level-1', 'open-source', 'gitlab', 'apache']));
  const runs = await Promise.all(
    presets.map((preset) => playbook('init', '--preset', preset, '--team', 'Harbour #1', '--zone', 'Asia/Tokyo')),
  );
  for (const [i, { code, stdout }] of runs.entries()) {
    expect(code).toBe(0);
    expect(stdout).toContain(`extends: ${presets[i]}`);
    expect(parsePlaybook(stdout)).toMatchObject({
      team: 'Harbour #1',
      workingTime: { default: { timeZone: 'Asia/Tokyo' } },
    });
  }
});

test('init writes a file once, and over it only by force', async () => {
  const first = await playbook('init', 'new.yaml', '--team', 'Harbour');
  expect(first).toMatchObject({ code: 0, stdout: '' });
  const written = readFileSync(join(folder, 'new.yaml'), 'utf8');
  const second = await playbook('init', 'new.yaml', '--team', 'Other');
  expect(second.code).toBe(2);
  expect(second.stderr).toMatch(/new\.yaml: is there already; expected a new file, or --force/);
  expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toBe(written);
  const third = await playbook('init', 'new.yaml', '--team', 'Other', '--force');
  expect(third.code).toBe(0);
  expect(readFileSync(join(folder, 'new.yaml'), 'utf8')).toContain('Other');
});

test.each`
  what                  | args                                          | says
  ${'no such preset'}   | ${['init', '--preset', 'level-9']}            | ${/none called "level-9"; expected one of level-1, level-2/}
  ${'no such zone'}     | ${['init', 'x', '--zone', 'Mars']}            | ${/--team and --zone: .*got "Mars"; expected an IANA time zone/}
  ${'no such folder'}   | ${['init', 'no/where.yaml']}                  | ${/no\/where\.yaml: is not there/}
  ${'no such file'}     | ${['check', 'gone.yaml']}                     | ${/gone\.yaml: is not there; expected a file/}
  ${'broken YAML'}      | ${['hash', 'broken.yaml']}                    | ${/broken\.yaml: .*line [12]/}
  ${'no such format'}   | ${['render', 'good.yaml', '--format', 'pdf']} | ${/Allowed choices are markdown, html/}
  ${'no such language'} | ${['render', 'good.yaml', '--locale', 'tlh']} | ${/Allowed choices are en, de, fr/}
`('$what is refused', async ({ args, says }) => {
  const { code, stdout, stderr } = await playbook(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(says);
  expect(existsSync(join(folder, 'x'))).toBe(false);
});

const AT = ['--at', '2026-03-09T00:00Z'];
const Warning = z.strictObject({
  code: z.string(),
  path: z.string(),
  what: z.string(),
  why: z.string(),
  whatToDo: z.string(),
});

test('check has nothing to say of a sound playbook', async () => {
  const [text, json] = await Promise.all([
    playbook('check', 'good.yaml', ...AT),
    playbook('check', 'good.yaml', ...AT, '--json', '--fail-on-findings'),
  ]);
  expect(text.stdout).toMatch(/good\.yaml: 3 norms, 2 people in the roster, no warnings\n$/);
  expect(json.code).toBe(0);
  expect(onlyJson(json)).toMatchObject({ problems: [], warnings: [] });
});

test('check warns of an always-on norm, and fails only when asked to', async () => {
  const [text, json] = await Promise.all([
    playbook('check', 'always-on.yaml', ...AT),
    playbook('check', 'always-on.yaml', ...AT, '--json', '--fail-on-findings'),
  ]);
  expect(text.code).toBe(0);
  expect(text.stdout).toMatch(/^warning responses\.0\.within: .*15 working minutes/);
  expect(json.code).toBe(1);
  const { warnings } = z.looseObject({ warnings: z.array(Warning) }).parse(onlyJson(json));
  expect(warnings.map(({ code }) => code)).toContain('always-on-response');
});

test('check tells every problem at once, with its place, and as JSON too', async () => {
  const { code, stdout, stderr } = await playbook('check', 'bad.yaml', '--json');
  expect(code).toBe(2);
  expect(stderr.trim().split('\n').length).toBeGreaterThanOrEqual(3);
  const { problems } = JSON.parse(stdout);
  expect(problems).toContainEqual(expect.objectContaining({ path: 'taem', line: 2, column: 1 }));
  expect(problems).toContainEqual(expect.objectContaining({ path: 'responses.0.within', line: 7 }));
});

test('check reads standard input', async () => {
  const { code, stdout } = await asyncNorms(['playbook', 'check', '-', ...AT], { input: BERLIN_PLAYBOOK });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^standard input: 3 norms/);
});

test('render writes sentences in the format and language asked for', async () => {
  const [markdown, html, german] = await Promise.all([
    playbook('render', 'good.yaml'),
    playbook('render', 'good.yaml', '--format', 'html'),
    playbook('render', 'good.yaml', '--locale', 'de'),
  ]);
  expect(markdown.stdout).toMatch(/^# How Harbour works together\n/);
  expect(markdown.stdout).toContain('`responses.first-response`');
  expect(html.stdout).toMatch(/^<!doctype html>/i);
  expect(german.stdout).toMatch(/8 Arbeitsstunden/);
});

test('diff says what changes and for whom', async () => {
  const [text, same, json] = await Promise.all([
    playbook('diff', 'good.yaml', 'always-on.yaml'),
    playbook('diff', 'good.yaml', 'same.json', '--fail-on-findings'),
    playbook('diff', 'good.yaml', 'always-on.yaml', '--json', '--fail-on-findings'),
  ]);
  expect(text.stdout).toMatch(/responses\.first-response, asks more\n +within: 8 working hours → 15 working minutes/);
  expect(same).toMatchObject({ code: 0, stdout: 'They say the same.\n' });
  expect(json.code).toBe(1);
  expect(onlyJson(json)).toMatchObject({
    norms: [{ change: 'changed', id: 'first-response', effect: 'stricter' }],
    hours: [],
    settings: [],
  });
});

test('hash is the same for the same agreement, however it is written', async () => {
  const [yaml, json, other] = await Promise.all(
    ['good.yaml', 'same.json', 'always-on.yaml'].map((file) => playbook('hash', file)),
  );
  expect(yaml!.stdout).toMatch(/^[0-9a-f]{64}\n$/);
  expect(json!.stdout).toBe(yaml!.stdout);
  expect(other!.stdout).not.toBe(yaml!.stdout);
});
