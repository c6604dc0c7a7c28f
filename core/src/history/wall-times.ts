import { msOfIsoInstant, msOfWall } from './instants';

/** Which of two numbers comes first in a date such as 03/04/2026. */
export type DateOrder = 'day-first' | 'month-first';

/** A date and time as an export writes it in its user's own format, before anyone says in which zone. */
export type WallTime =
  /** Milliseconds as a UTC clock would show the same wall time. */
  | { readonly state: 'wall'; readonly wallMs: number }
  /** Written with its offset: an instant. */
  | { readonly state: 'instant'; readonly atMs: number }
  /** 03/04/2026: both readings exist. */
  | {
      readonly state: 'ambiguous';
      readonly dayFirstMs: number;
      readonly monthFirstMs: number;
      readonly guess: DateOrder;
    }
  | { readonly state: 'unreadable' };

/** Languages whose names of months are known. */
const MONTH_LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'sv', 'pl'];
const MONTHS = monthNames();

const TIME = String.raw`(?:,?\s+(?:um |at |à )?(午前|午後)?\s*(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?\s*([AaPp]\.?\s?[Mm]\.?)?)?`;
const NUMERIC = new RegExp(String.raw`^(\d{1,4})[/.\-](\d{1,2})[/.\-](\d{1,4})${TIME}$`);
const NAMED_DAY_FIRST = new RegExp(String.raw`^(\d{1,2})\.?[/\- ](\p{L}{3,12})\.?[/\- ,]+(\d{2,4})${TIME}$`, 'u');
const NAMED_MONTH_FIRST = new RegExp(String.raw`^(\p{L}{3,12})\.? (\d{1,2}),? (\d{4})${TIME}$`, 'u');

/**
 * Reads a date as Jira's CSV export writes it: in the format of the exporting user's profile, without a zone.
 *
 * `09/Jan/24 3:54 PM` (Jira's default), `6/21/2025 16:14`, `09.01.2024 15:54`, `2024-01-09 15:54`, `2024/01/09 午後3:54`; ISO
 * instants keep their offset. Two-digit years are 1970 to 2069.
 *
 * @see https://support.atlassian.com/jira-cloud-administration/docs/configure-the-look-and-feel-of-jira-cloud/ (date formats, November 2026)
 */
export function readWallTime(text: string): WallTime {
  const trimmed = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  if (trimmed.length > 60) return { state: 'unreadable' };
  const atMs = msOfIsoInstant(trimmed);
  if (!Number.isNaN(atMs)) return { state: 'instant', atMs };
  const named = NAMED_DAY_FIRST.exec(trimmed) ?? monthFirst(NAMED_MONTH_FIRST.exec(trimmed));
  if (named !== null) {
    const month = MONTHS.get(monthKey(named[2]!)) ?? Number.NaN;
    return wallOrNothing(wall(named[3]!, month, Number(named[1]), named));
  }
  const match = NUMERIC.exec(trimmed.replace('T', ' '));
  if (match === null) return { state: 'unreadable' };
  if (match[1]!.length > 2) return wallOrNothing(wall(match[1]!, Number(match[2]), Number(match[3]), match));
  const dayFirstMs = wall(match[3]!, Number(match[2]), Number(match[1]), match);
  const monthFirstMs = wall(match[3]!, Number(match[1]), Number(match[2]), match);
  if (Number.isNaN(dayFirstMs)) return wallOrNothing(monthFirstMs);
  if (Number.isNaN(monthFirstMs)) return wallOrNothing(dayFirstMs);
  if (dayFirstMs === monthFirstMs) return { state: 'wall', wallMs: dayFirstMs };
  // Where nothing in the file decides: dates with slashes and AM or PM are American, the others are not.
  const guess = trimmed.includes('/') && match[8] !== undefined ? 'month-first' : 'day-first';
  return { state: 'ambiguous', dayFirstMs, monthFirstMs, guess };
}

/** The order that a date proves: 21/06/2025 has its day first. `null` where it proves none. */
export function provenOrder(text: string): DateOrder | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?!\d)/.exec(text);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && first <= 31 && second <= 12) return 'day-first';
  return second > 12 && second <= 31 && first <= 12 ? 'month-first' : null;
}

function wallOrNothing(wallMs: number): WallTime {
  return Number.isNaN(wallMs) ? { state: 'unreadable' } : { state: 'wall', wallMs };
}

function monthFirst(match: RegExpExecArray | null): RegExpExecArray | null {
  if (match !== null) [match[1], match[2]] = [match[2]!, match[1]!];
  return match;
}

/** `parts` 4 to 8 are the time of day; a date alone is its midnight. */
function wall(yearText: string, month: number, day: number, parts: RegExpExecArray): number {
  const [before, hourText, minute, second, after] = parts.slice(4, 9);
  const half =
    before === '午後' || /^p/i.test(after ?? '') ? 12 : before === '午前' || /^a/i.test(after ?? '') ? 0 : null;
  const hour = Number(hourText ?? 0);
  if (half !== null && (hour < 1 || hour > 12) && !(before !== undefined && hour === 0)) return Number.NaN;
  const year = Number(yearText);
  const fullYear = yearText.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
  return msOfWall(
    fullYear,
    month,
    day,
    half === null ? hour : (hour % 12) + half,
    Number(minute ?? 0),
    Number(second ?? 0),
  );
}

function monthNames(): Map<string, number> {
  const names = new Map<string, number>([
    ['mrz', 3],
    ['sept', 9],
  ]);
  for (const locale of MONTH_LOCALES) {
    for (const length of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(locale, { month: length, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 15));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        if (!names.has(monthKey(name))) names.set(monthKey(name), month);
      }
    }
  }
  return names;
}

function monthKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}
