import * as fc from 'fast-check';
import { formatPlaybook } from '../../../core/src/playbook/format';
import { readPlaybook } from '../../../core/src/playbook/parse';
import type { Playbook } from '../../../core/src/playbook/schema';
import { problemLine } from '../../../core/src/problem';
import { writtenPlaybooks } from '../../support/playbook-arbitraries';
import { runs } from '../../support/runs';

/** Longer than any reading of a text of this size takes, by far: what takes longer hangs. */
const HANG_MS = 2_000;

function readably(input: unknown): void {
  const startedAt = performance.now();
  const read = readPlaybook(input);
  expect(performance.now() - startedAt).toBeLessThan(HANG_MS);
  if (read.outcome === 'playbook') return;
  expect(read.problems.length).toBeGreaterThan(0);
  for (const problem of read.problems) {
    expect(problem.problem).toMatch(/\S/);
    expect(problem.expected).toMatch(/\S/);
    expect(problem.expected).not.toMatch(/Invalid|undefined|received/);
    const line = problemLine(problem);
    // One line, and not a page: nothing that was written can break it or flood it.
    expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
    expect(line.length).toBeLessThan(1_500);
    if (typeof input === 'string' && problem.line !== undefined) {
      const lines = input.split(/\r\n|\n/);
      expect(problem.line).toBeGreaterThanOrEqual(1);
      expect(problem.line).toBeLessThanOrEqual(lines.length + 1);
      expect(problem.column).toBeGreaterThanOrEqual(1);
    }
    expect(pointsSomewhere(problem.path, input)).toBe(true);
  }
}

/** The path is in the value, or one step from it: then its last key is the one that is missing or unknown. */
function pointsSomewhere(path: string, input: unknown): boolean {
  if (path === '' || typeof input === 'string' || /["…]/.test(path)) return true;
  const keys = path.split('.');
  let value: unknown = input;
  for (const [i, key] of keys.entries()) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    if (!isThere) return i === keys.length - 1 || typeof value !== 'object' || value === null || i >= keys.length - 2;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    0,
    -1,
    Number.POSITIVE_INFINITY,
    Number.NaN,
    true,
    [],
    {},
    [[]],
    '9-17',
    '2026-02-30',
    'UTC+1',
    'x'.repeat(1000),
    '__proto__',
    'constructor',
  ),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 3,
  }),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

/** A valid playbook with some of it replaced, renamed, left out or put elsewhere. */
const mutatedValues = fc
  .tuple(
    writtenPlaybooks,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('replace', 'rename', 'drop', 'repeat', 'nest'), junk), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([written, mutations]) => {
    const copy = structuredClone(written);
    for (const [at, how, value] of mutations) mutate(copy, at, how, value);
    return copy;
  });

type Holder = Record<string, unknown>;

function mutate(root: Holder, at: number, how: string, value: unknown): void {
  const places: [Holder, string][] = [];
  const collect = (holder: Holder) => {
    for (const key of Object.keys(holder)) {
      places.push([holder, key]);
      const inner = holder[key];
      if (typeof inner === 'object' && inner !== null && places.length < 5_000) collect(inner as Holder);
    }
  };
  collect(root);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined) return;
  const [holder, key] = place;
  if (how === 'replace') holder[key] = value;
  if (how === 'drop') delete holder[key];
  if (how === 'repeat' && Array.isArray(holder[key])) (holder[key] as unknown[]).push(...(holder[key] as unknown[]));
  if (how === 'nest') holder[key] = { [key]: holder[key] };
  if (how === 'rename') {
    holder[`${key}s`] = holder[key];
    delete holder[key];
  }
}

/** The text of a playbook with some characters changed. */
const mutatedTexts = fc
  .tuple(
    writtenPlaybooks,
    fc.boolean(),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 6 }),
        fc.oneof(
          fc.constantFrom(
            '\t',
            '&a ',
            '*a',
            '!!x ',
            '- ',
            ': ',
            '{',
            '}',
            '[',
            ']',
            '"',
            "'",
            '\n',
            '#',
            '|',
            '>',
            '%',
            '? ',
            '---\n',
            '\u0000',
            '\r',
            '<<: ',
          ),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
  )
  .map(([written, isYaml, edits]) => {
    let text = isYaml ? formatPlaybook(written as Playbook, 'yaml') : JSON.stringify(written, null, 1);
    for (const [at, removed, added] of edits) {
      const position = at % (text.length + 1);
      text = text.slice(0, position) + added + text.slice(position + removed);
    }
    return text;
  });

const pieces = fc
  .array(
    fc.constantFrom(
      'playbook',
      'team',
      'responses',
      ':',
      ' ',
      '\n',
      '  ',
      '-',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '#',
      '?',
      '\t',
      '1',
      'a',
      '~',
      '<<',
      '...',
      '---',
      '\\',
      '\u00e9',
      '\ud800',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

// `RUNS=1000` draws 100,000 of these together.
test('a valid playbook with mistakes is refused readably, or read', () =>
  fc.assert(fc.property(mutatedValues, readably), runs(40)));
test('a text with typing mistakes too', () => fc.assert(fc.property(mutatedTexts, readably), runs(25)));
test('and any value', () => fc.assert(fc.property(junk, readably), runs(15)));
test('and any text', () =>
  fc.assert(fc.property(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 })), readably), runs(20)));
