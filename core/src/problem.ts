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

/** The path of a zod issue as we write paths: keys and positions joined by dots. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** What a value looks like in a refusal: short, quoted, and never more than a line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/**
 * Zod's issues as problems. A schema's own message says what was expected; what came is looked up in `input`.
 *
 * Unknown keys become one problem each, at the key itself.
 */
export function problemsOf(error: z.ZodError, input: unknown): Problem[] {
  return error.issues.flatMap((issue) => problemsOfIssue(issue, input, []));
}

function problemsOfIssue(issue: z.core.$ZodIssue, input: unknown, base: readonly PropertyKey[]): Problem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: pathText([...path, key]),
      problem: `unknown key ${JSON.stringify(key)}`,
      expected: 'one of the keys of this place (see docs/playbook.md)',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    // The branch that got furthest is the one that was meant.
    const furthest = issue.errors
      .filter((branch) => branch.some((inner) => inner.path.length > 0))
      .sort((a, b) => a.length - b.length)[0];
    if (furthest !== undefined) return furthest.flatMap((inner) => problemsOfIssue(inner, input, path));
  }
  return [{ path: pathText(path), problem: `got ${shown(valueAt(input, path))}`, expected: issue.message }];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
