import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintPlaybook } from '../../core/src/playbook/lint';
import { WARNING_CODES } from '../../core/src/playbook/lint/warning';
import { parsePlaybook, readPlaybook } from '../../core/src/playbook/parse';
import { PRESETS } from '../../core/src/playbook/presets/presets';
import { Playbook } from '../../core/src/playbook/schema';
import { shapeOf } from '../../core/src/playbook/schema-keys';
import { playbookTemplate } from '../../core/src/playbook/template';
import { problemLine } from '../../core/src/problem';
import { at } from '../support/at';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'examples/playbooks');
const NOW = at('2026-11-22 12:00 +00:00');
const files = readdirSync(FOLDER).sort();

test('the examples that we promise are there', () => {
  expect(files).toEqual([
    ...['level-1.yaml', 'level-2.yaml', 'level-3.yaml', 'level-4.yaml'],
    ...['open-source.json', 'support.yaml', 'three-zones.yaml', 'titanium.yaml'],
  ]);
});

test.each(files)('%s is a playbook, and the linter has nothing to say', (file) => {
  const read = readPlaybook(readFileSync(join(FOLDER, file), 'utf8'));
  expect(read.outcome === 'problems' ? read.problems.map(problemLine) : []).toEqual([]);
  if (read.outcome === 'playbook') expect(lintPlaybook(read.playbook, NOW)).toEqual([]);
});

test.each([1, 2, 3, 4] as const)('the example of level %d is what playbook init writes', (level) => {
  expect(readFileSync(join(FOLDER, `level-${level}.yaml`), 'utf8')).toBe(playbookTemplate(level));
});

test('a template takes the name and the zone of any team', () => {
  const text = playbookTemplate(1, { team: 'Ops: "night" & day # 1', timeZone: 'Asia/Kolkata' });
  expect(parsePlaybook(text)).toMatchObject({
    team: 'Ops: "night" & day # 1',
    workingTime: { default: { timeZone: 'Asia/Kolkata' } },
  });
});

test('what a template has commented out is right too', () => {
  // A comment of keys begins without a space after "# " that a sentence has: key, colon.
  const lines = playbookTemplate(3).split('\n');
  const uncommented = lines
    .filter((line) => line !== '  people: {}')
    .map((line) =>
      /^ {2}# {2,}/.test(line)
        ? line.replace('#', ' ')
        : line.replace(/^( *)# (?=(?: *- \{|\w+:(?: |$)| {2}\w+:))/, '$1'),
    )
    .map((line) => (line.includes('ada@example.org:') ? `  people:\n${line}` : line))
    .filter((line) => !/^(First step|Every key|Smaller and larger steps):/.test(line));
  const playbook = parsePlaybook(uncommented.join('\n'));
  expect(playbook.facilitator.rota).toEqual(['ada@example.org', 'ben@example.org']);
  expect(playbook.workingTime.people['ada@example.org']).toMatchObject({ card: { bestFor: 'releases' } });
  expect(playbook.workingTime.default.holidays).toEqual(['2026-12-25', '2026-12-26']);
  expect(playbook.reviewBy).toBe('2026-12-01');
});

test.each(PRESETS.map(({ name }) => name))('the linter has nothing to say about preset %s', (name) => {
  const week = { mon: ['09:00-17:00'], tue: ['09:00-17:00'], wed: ['09:00-17:00'] };
  const people = {
    ada: { timeZone: 'Europe/Berlin' },
    ben: { timeZone: 'Europe/London' },
    cleo: { weeklyHours: week },
  };
  const workingTime = { default: { timeZone: 'Europe/Berlin' }, people };
  const warnings = lintPlaybook(parsePlaybook({ playbook: 1, team: 'Harbour', extends: name, workingTime }), NOW);
  // A habit about proposals alone brings no norm; that is the whole of it.
  const hasNoNorms = ['apache', 'rust', 'w3c'].includes(name);
  expect(warnings.map(({ code }) => code)).toEqual(hasNoNorms ? ['no-norms'] : []);
});

/** Every key of a playbook, as docs/playbook.md names them: `responses[].within`, `workingTime.people.<person>.leave[].from`. */
function keysOf(schema: Parameters<typeof shapeOf>[0], path: string): string[] {
  const shape = shapeOf(schema);
  switch (shape.kind) {
    case 'object':
      return Object.entries(shape.keys).flatMap(([key, inner]) => {
        const here = path === '' ? key : `${path}.${key}`;
        return [here, ...keysOf(inner, here)];
      });
    case 'record':
      return keysOf(shape.value, `${path}.<${path.endsWith('people') ? 'person' : 'date'}>`);
    case 'list':
      return keysOf(shape.item, `${path}[]`);
    case 'value':
      return [];
  }
}

test('docs/playbook.md has one line for every key, and for no other', () => {
  const lines = readFileSync(join(ROOT, 'docs/playbook.md'), 'utf8').split('\n');
  const documented = lines.flatMap((line) => /^\| `([^`]+)` \|/.exec(line)?.[1] ?? []);
  // The inside of hours is the same wherever hours are, and stands in docs/working-time.md; filters stand once.
  const isInsideOfHours = (key: string) =>
    /^workingTime\..*\.(weeklyHours|alternatingWeeks|dateHours|breaks)\./.test(key);
  const keys = keysOf(Playbook, '').filter((key) => !isInsideOfHours(key));
  const expected = [...new Set(keys.map((key) => key.replace(/^\w+\[\]\.of\./, 'of.')))];
  expect(documented.filter((key) => !isWarning(key)).sort()).toEqual(expected.sort());
});

const isWarning = (code: string) => (WARNING_CODES as readonly string[]).includes(code);

test('docs/playbook.md names every preset and every warning', () => {
  const text = readFileSync(join(ROOT, 'docs/playbook.md'), 'utf8');
  for (const { name, firstStep, sources } of PRESETS) {
    expect(text).toContain(`\`${name}\``);
    expect(text).toContain(firstStep);
    for (const { url } of sources) expect(text).toContain(url);
  }
  for (const code of WARNING_CODES) expect(text).toContain(`| \`${code}\` |`);
});

test('the playbook at the top of docs/playbook.md is one', () => {
  const text = readFileSync(join(ROOT, 'docs/playbook.md'), 'utf8');
  const [, yaml] = /```yaml\n([^`]+)```/.exec(text)!;
  expect(parsePlaybook(yaml)).toMatchObject({ team: 'Harbour', responses: [{ id: 'first-response' }] });
});
