/**
 * An instant written as people write it, with its offset: `at('2026-03-04 16:00 +01:00')`.
 *
 * Seconds and fractions may follow the minutes; `Z` or an ISO text works too. Throws on anything else, so that a typing
 * mistake in a table is not a passing test.
 */
export function at(text: string): Date {
  const iso = text
    .trim()
    .replace(/^(\d{4,6}-\d{2}-\d{2})\s+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:\d{2})$/, '$1T$2$3');
  if (!/(Z|[+-]\d{2}:\d{2})$/.test(iso)) throw new Error(`at: expected an instant with an offset, got ${text}`);
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) throw new Error(`at: not an instant: ${text}`);
  return date;
}
