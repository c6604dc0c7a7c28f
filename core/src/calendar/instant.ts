/** The milliseconds of an instant. @throws RangeError naming the function that was called, for an invalid `Date`. */
export function msOf(asker: string, at: Date, name = 'an instant'): number {
  const ms = (at as Partial<Date> | null | undefined)?.getTime?.() ?? Number.NaN;
  if (Number.isNaN(ms)) throw new RangeError(`${asker}: expected ${name} as a valid Date, got ${String(at)}`);
  return ms;
}
