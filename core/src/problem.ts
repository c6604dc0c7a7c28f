import type { z } from 'zod';

/** One thing wrong with what a person wrote: where, what came, and what was expected. */
export interface Problem {
  /** Where, as a path of keys and positions: `workingTime.people.ada.weeklyHours.mon.0`. Empty for the whole input. */
  readonly path: string;
  /** What came, in words: `ends before it starts`, `got "9 o'clock"`. */
  readonly problem: string;
  /** What would have been right: `a time of day such as 09:00`. */
  readonly expected: string;
  /** Line in the text it was read from, counted from 1, where the text is known. */
  readonly line?: number;
  /** Column in that line, counted from 1. */
  readonly column?: number;
}

/** An input from a person that does not fit its schema. Carries every problem at once, not the first alone. */
export class PlaybookError extends Error {
  override readonly name = 'PlaybookError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.problems = problems;
  }
}

/** A problem as the one line that a refusal is: where, what came, what was expected. */
export function problemLine({ path, problem, expected, line, column }: Problem): string {
  const place = line === undefined ? '' : ` (line ${line}, column ${column ?? 1})`;
  return `${path === '' ? 'input' : path}${place}: ${problem}; expected ${expected}`;
}

/** The path of a zod issue as we write paths: keys and positions joined by dots, a key with a dot or a space in quotes. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (/^[\p{L}\p{N}_@+:~-]{1,80}$/u.test(String(key)) ? String(key) : shown(String(key))))
    .join('.');
}

const SHOWN_CHARACTERS = 60;

/** What a value looks like in a refusal: short, quoted, and never more than a line. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'string':
      return shownText(value);
    case 'object':
      return value === null ? 'nothing' : shownObject(value);
    case 'function':
      return 'a function';
    default:
      return String(value);
  }
}

function shownText(text: string): string {
  const isLong = text.length > SHOWN_CHARACTERS;
  const quoted = JSON.stringify(isLong ? text.slice(0, SHOWN_CHARACTERS) : text);
  // JSON leaves some characters in that end a line or steer a terminal.
  const oneLine = quoted.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return isLong ? `${oneLine.slice(0, -1)}…"` : oneLine;
}

function shownObject(value: object): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (value instanceof Date) return 'a Date';
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const named = keys.slice(0, 3).map((key) => pathText([key.slice(0, 20)]));
  return `an object with ${named.join(', ')}${keys.length > 3 ? ', …' : ''}`;
}

/** A problem whose path is still keys and positions, so that a reader of a text can tell where it stands. */
export interface KeyedProblem {
  readonly keys: readonly PropertyKey[];
  readonly problem: string;
  readonly expected: string;
  /** The key that nobody knows there, where that is the problem. */
  readonly unknownKey?: string;
}

/**
 * Zod's issues as problems. A schema's own message says what was expected; what came is looked up in `input`.
 *
 * Unknown keys become one problem each, at the key itself.
 */
export function problemsOf(error: z.ZodError, input: unknown): Problem[] {
  return keyedProblemsOf(error, input).map(({ keys, problem, expected }) => ({
    path: pathText(keys),
    problem,
    expected,
  }));
}

/** As `problemsOf`, with the path in keys. */
export function keyedProblemsOf(error: z.ZodError, input: unknown): KeyedProblem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, input, []));
}

function problemsOfIssue(issue: z.core.$ZodIssue, input: unknown, base: readonly PropertyKey[]): KeyedProblem[] {
  const keys = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      keys: [...keys, key],
      problem: `unknown key ${shown(key)}`,
      expected: 'one of the keys of this place (see docs/playbook.md)',
      unknownKey: key,
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The branch that got furthest is the one that was meant.
    const furthest = issue.errors
      .filter((branch) => branch.some((inner) => inner.path.length > 0))
      .sort((a, b) => a.length - b.length)[0];
    if (furthest !== undefined) return furthest.flatMap((inner) => problemsOfIssue(inner, input, keys));
  }
  return [{ keys, problem: `got ${shown(valueAt(input, keys))}`, expected: expectedOf(issue) }];
}

/** What was expected: the schema's own words, else what zod's code says, in ours. */
function expectedOf(issue: z.core.$ZodIssue): string {
  if (!/^(Invalid|Too (small|big)|Unrecognized)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return bound(issue.origin, issue.minimum, 'at least');
    case 'too_big':
      return bound(issue.origin, issue.maximum, 'at most');
    case 'invalid_key':
      return 'another key';
    default:
      return 'another value';
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function bound(origin: string, limit: number | bigint, words: 'at least' | 'at most'): string {
  if (origin === 'string') return limit === 1n || limit === 1 ? 'some text' : `a text of ${words} ${limit} characters`;
  if (origin === 'array') return `a list of ${words} ${limit}`;
  return `${words} ${limit}`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
