import type { Glyphs } from './glyphs';

/**
 * A bar as long as its part of `whole`, in eighths of a column where the glyphs have them.
 *
 * Anything above zero shows at least the smallest part, so that a little never looks like nothing.
 */
export function bar(value: number, whole: number, columns: number, { barParts }: Glyphs): string {
  if (!(value > 0) || !(whole > 0)) return '';
  const parts = Math.max(1, Math.round((Math.min(value, whole) / whole) * columns * barParts.length));
  const rest = parts % barParts.length;
  return barParts.at(-1)!.repeat(Math.floor(parts / barParts.length)) + (rest === 0 ? '' : barParts[rest - 1]);
}

/** Values side by side as heights; a space where there is nothing. @param highest The value of a full column: the highest of them, or 1 for shares. */
export function sparkline(
  values: readonly number[],
  { heights }: Glyphs,
  highest: number = Math.max(0, ...values),
): string {
  return values
    .map((value) => (value > 0 ? heights[Math.max(0, Math.ceil((value / highest) * heights.length) - 1)] : ' '))
    .join('');
}
