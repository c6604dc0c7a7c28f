import type { Agreement } from '../playbook/agreement';
import type { NormsInForce } from '../playbook/norms-in-force';

type Norm<K extends keyof NormsInForce> = NormsInForce[K][number];

/**
 * The norm of that id as it held at `since`, and since when its clock may run: at `since`, or, where it came into force later,
 * from then on, in its present form. So neither a new norm nor a changed one makes a breach in the past.
 *
 * @param current The norm in force at `now`.
 */
export function heldSince<K extends keyof NormsInForce>(
  kind: K,
  current: Norm<K>,
  {
    since,
    now,
    agreement,
  }: { readonly since: Date; readonly now: Date; readonly agreement: Pick<Agreement, 'normsAt'> },
): { readonly norm: Norm<K>; readonly sinceAt: Date } {
  const heldAt = (ms: number): Norm<K> | undefined => {
    const norms = agreement.normsAt(new Date(ms))[kind] as readonly Norm<K>[];
    return norms.includes(current) ? current : norms.find(({ id }) => id === current.id);
  };
  const held = heldAt(since.getTime());
  if (held !== undefined) return { norm: held, sinceAt: since };
  let without = since.getTime();
  let withIt = now.getTime();
  while (withIt - without > 1) {
    const middle = Math.floor((without + withIt) / 2);
    if (heldAt(middle) === undefined) without = middle;
    else withIt = middle;
  }
  return { norm: heldAt(withIt)!, sinceAt: new Date(withIt) };
}
