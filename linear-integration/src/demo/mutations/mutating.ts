import type { Asked } from '../asked';
import { refusal } from '../refusal';

/** An id of the caller's own making has to look like this. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Refuses a token that has none of these scopes. */
export function needScope({ viewer }: Asked, ...scopes: readonly string[]): void {
  if (!scopes.some((scope) => viewer.scopes.includes(scope)))
    throw refusal('forbidden', `Invalid scope: expected one of ${scopes.join(', ')}`);
}

/**
 * The caller's own id for something new. One that is taken is refused: that is how doing a thing twice is doing it once.
 * Linear does not say in which words; whoever depends on it asks for the id afterwards.
 */
export function ownId({ workspace }: Asked, type: string, id: unknown): { id?: string } {
  if (typeof id !== 'string') return {};
  if (!UUID.test(id)) throw refusal('input', 'Argument Validation Error: id must be a UUID');
  if (workspace.store.get(type, id) !== null) throw refusal('input', `conflict on insert of ${type}`);
  return { id };
}

/** The fields of an input that were given, without those that are not stored as such. */
export function given(input: Readonly<Record<string, unknown>>, ...leaveOut: readonly string[]) {
  return Object.fromEntries(
    Object.entries(input).filter(([name, value]) => value !== undefined && !leaveOut.includes(name)),
  );
}

/** The input of a mutation. */
export function inputOf(args: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return args.input as Readonly<Record<string, unknown>>;
}

/** What every payload carries. */
export const done = { success: true, lastSyncId: 1 } as const;
