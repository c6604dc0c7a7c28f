/**
 * Stretches as one flat list, `[start, end, start, end, …]`, sorted, apart from each other, each half-open: small, and quick
 * to walk where thousands of dates are laid out.
 */
export type Stretches = readonly number[];

/** Everything in any of `stretches`, which may overlap and come in any order; empty and reversed ones are nothing. */
export function union(stretches: readonly number[]): Stretches {
  const pairs: [number, number][] = [];
  for (let i = 0; i < stretches.length; i += 2) {
    if (stretches[i]! < stretches[i + 1]!) pairs.push([stretches[i]!, stretches[i + 1]!]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  const merged: number[] = [];
  for (const [start, end] of pairs) {
    const last = merged.length - 1;
    if (last >= 0 && start <= merged[last]!) merged[last] = Math.max(merged[last]!, end);
    else merged.push(start, end);
  }
  return merged;
}

/** What of `stretches` is in none of `holes`. */
export function without(stretches: Stretches, holes: Stretches): Stretches {
  if (holes.length === 0) return stretches;
  const left: number[] = [];
  for (let i = 0; i < stretches.length; i += 2) {
    let start = stretches[i]!;
    const end = stretches[i + 1]!;
    for (let h = 0; h < holes.length; h += 2) {
      if (holes[h + 1]! <= start || holes[h]! >= end) continue;
      if (holes[h]! > start) left.push(start, holes[h]!);
      start = holes[h + 1]!;
    }
    if (start < end) left.push(start, end);
  }
  return left;
}

/** What of `stretches` lies in `[from, until)`, moved by `by`. */
export function clipped(stretches: Stretches, from: number, until: number, by = 0): Stretches {
  const inside: number[] = [];
  for (let i = 0; i < stretches.length; i += 2) {
    const start = Math.max(stretches[i]!, from);
    const end = Math.min(stretches[i + 1]!, until);
    if (start < end) inside.push(start + by, end + by);
  }
  return inside;
}

/** Whether `value` lies in one of `stretches`. */
export function covers(stretches: Stretches, value: number): boolean {
  for (let i = 0; i < stretches.length; i += 2) {
    if (value >= stretches[i]! && value < stretches[i + 1]!) return true;
  }
  return false;
}
