/** `-P10D`, `P2W`, `-PT12H`: an ISO 8601 duration, taken from now. */
const DURATION = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const DAY_MS = 86_400_000;
const UNITS_MS = [365 * DAY_MS, 30 * DAY_MS, 7 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1000];

/** The instant a duration stands for in a filter such as `updatedAt: { lt: "-P10D" }`; `null` if it is not one. */
export function parseDuration(text: string, now: Date): Date | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const ms = UNITS_MS.reduce((sum, unit, i) => sum + Number(match[i + 2] ?? 0) * unit, 0);
  return new Date(now.getTime() + (match[1] === '-' ? -ms : ms));
}
