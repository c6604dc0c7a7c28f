import type { Agreement } from '../playbook/agreement';
import type { NormsInForce } from '../playbook/norms-in-force';
import { later } from './due';

/** A norm whose clock runs without anyone asking. */
type Running = 'updates' | 'staleness';

/**
 * Since when the clock of a norm may run that would run since `since`: from the instant on from which the norm has held, word
 * for word as it does at `now`. So neither a new norm nor a changed one makes a breach in the past.
 */
export function heldSince<K extends Running>(
  kind: K,
  norm: NormsInForce[K][number],
  {
    since,
    now,
    agreement,
  }: { readonly since: Date; readonly now: Date; readonly agreement: Pick<Agreement, 'normsAt'> },
): Date {
  const isHeld = ({ [kind]: norms }: NormsInForce) =>
    (norms as readonly unknown[]).includes(norm) || norms.some((other) => other.id === norm.id && isSame(other, norm));
  let from = now;
  for (;;) {
    from = stretchStart(from, since, agreement);
    if (from <= since) return since;
    if (!isHeld(agreement.normsAt(new Date(from.getTime() - 1)))) return from;
    from = new Date(from.getTime() - 1);
  }
}

/** The first instant from `since` on since which the same norms are in force as at `at`. */
function stretchStart(at: Date, since: Date, agreement: Pick<Agreement, 'normsAt'>): Date {
  const norms = agreement.normsAt(at);
  if (agreement.normsAt(since) === norms) return since;
  let before = since.getTime();
  let within = at.getTime();
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (agreement.normsAt(new Date(middle)) === norms) within = middle;
    else before = middle;
  }
  return later(since, new Date(within));
}

const texts = new WeakMap<object, string>();

function isSame(a: object, b: object): boolean {
  return textOf(a) === textOf(b);
}

function textOf(norm: object): string {
  const known = texts.get(norm);
  if (known !== undefined) return known;
  const text = JSON.stringify(norm);
  texts.set(norm, text);
  return text;
}
