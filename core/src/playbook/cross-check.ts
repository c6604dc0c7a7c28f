import type { z } from 'zod';

/**
 * For checks of several keys against each other: run even where other keys are wrong, so that every problem is told at once.
 * Such a check may meet any value at all, and reads it with the functions below.
 */
export const EVEN_IF_WRONG = { when: () => true } as const;

/** The text at a key, if there is one. */
export function textAt(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === 'string' ? found : undefined;
}

/** The list at a key; empty, if there is none. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = at(value, key);
  return Array.isArray(found) ? found : [];
}

/** Says of a place that something else was expected there. */
export function expectAt(context: z.RefinementCtx, path: PropertyKey[], expected: string): void {
  context.addIssue({ code: 'custom', path, message: expected });
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
