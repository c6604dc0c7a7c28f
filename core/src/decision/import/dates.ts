import { LocalDate } from '../../calendar/local-time';

const MONTHS = [
  'january|januar|janvier|enero|janeiro|jan|janv|ene',
  'february|februar|février|febrero|fevereiro|feb|févr|fev',
  'march|märz|mars|marzo|março|mar|mär',
  'april|avril|abril|apr|avr|abr',
  'may|mai|mayo|maio',
  'june|juni|juin|junio|junho|jun',
  'july|juli|juillet|julio|julho|jul|juil',
  'august|août|agosto|aug|ago',
  'september|septembre|septiembre|setembro|sep|sept|set',
  'october|oktober|octobre|octubre|outubro|oct|okt|out',
  'november|novembre|noviembre|novembro|nov',
  'december|dezember|décembre|diciembre|dezembro|dec|dez|déc|dic',
];
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1])));

/**
 * The calendar date that a text names first, or null if it names none that can be told for sure.
 *
 * Knows ISO dates, `2020/09/24`, `24.09.2020`, `24 September 2020`, `September 24, 2020` in five languages, and
 * `2020年9月24日`. `03/04/2020` is the third of April here and the fourth of March there, so it is no date, unless one of
 * the two can't be a month.
 */
export function readDate(text: string): LocalDate | null {
  const near = text.slice(0, 200).toLowerCase();
  const iso = /(?<!\d)(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(near);
  if (iso !== null) return dateOf(iso[1]!, iso[3]!, iso[4]!);
  const dotted = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(near);
  if (dotted !== null) return dateOf(dotted[3]!, dotted[2]!, dotted[1]!);
  const slashed = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/.exec(near);
  if (slashed !== null) return slashedDate(slashed[1]!, slashed[2]!, slashed[3]!);
  const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?\s(?:de\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?(\d{4})(?!\d)/u.exec(
    near,
  );
  if (dayFirst !== null) return namedDate(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = /(?<!\p{L})(\p{L}{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u.exec(near);
  return monthFirst === null ? null : namedDate(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
}

/**
 * The date in a path, or null: `20200924-title.md`, `2020-09-24-title.md`, `2020-09-24/title.md`, `2020/09/24/title.md`.
 */
export function dateInPath(path: string): LocalDate | null {
  const end = path.slice(-300);
  const match = /(?<!\d)(\d{4})([-/_]?)(\d{2})\2(\d{2})(?!\d)/.exec(end);
  return match === null || Number(match[1]) < 1970 ? null : dateOf(match[1]!, match[3]!, match[4]!);
}

function slashedDate(first: string, second: string, year: string): LocalDate | null {
  if (Number(first) > 12) return dateOf(year, second, first);
  if (Number(second) > 12 || first === second) return dateOf(year, first, second);
  return null;
}

function namedDate(year: string, month: string, day: string): LocalDate | null {
  const number = MONTH_NUMBERS.get(month);
  return number === undefined ? null : dateOf(year, String(number), day);
}

function dateOf(year: string, month: string, day: string): LocalDate | null {
  const read = LocalDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return read.success ? read.data : null;
}
