import type { CannotTell } from '../history/cannot-tell';
import type { UnjudgedNorm } from '../history/judgeable';
import type { Playbook } from '../playbook/schema';
import { numberFormat } from '../text/intl';
import { formattingLocale, type Reader } from '../text/reader';
import { say } from '../text/say';
import type { Cell } from './table';

/** For whom a report is written, and the agreement that it is about. */
export interface ReportOptions {
  /** BCP 47. */
  readonly locale: string;
  /** IANA zone in which instants are told; the team's, if it is left out. */
  readonly timeZone?: string;
  readonly playbook: Playbook;
}

export function readerOf({ locale, timeZone, playbook }: ReportOptions): Reader {
  return { locale, timeZone: timeZone ?? playbook.workingTime.default.timeZone };
}

export function numberText({ locale }: Reader, value: number): string {
  return numberFormat(formattingLocale(locale)).format(value);
}

export function numberCell(reader: Reader, value: number): Cell {
  return { number: numberText(reader, value) };
}

/** A share of a whole in whole percent; words instead, for a share of nothing. */
export function shareText(reader: Reader, part: number, whole: number): string {
  if (whole === 0) return say(reader, 'report.none');
  return numberFormat(formattingLocale(reader.locale), { style: 'percent' }).format(shareOf(part, whole));
}

/** Never all or nothing unless it is: 1999 of 2000 is 99 percent. */
export function shareOf(part: number, whole: number): number {
  if (whole === 0 || part === 0) return 0;
  if (part === whole) return 1;
  return Math.min(0.99, Math.max(0.01, Math.round((100 * part) / whole) / 100));
}

/** What a history leaves open, as sentences. */
export function cannotTellTexts(
  reader: Reader,
  cannotTell: readonly CannotTell[],
  notJudged: readonly UnjudgedNorm[],
): readonly string[] {
  const because = (code: CannotTell['code']): string =>
    cannotTellText(reader, cannotTell.find((it) => it.code === code) ?? { code, count: null, detail: null });
  return [
    ...notJudged.map((it) => say(reader, 'report.notJudged', { norm: it.norm, because: because(it.because) })),
    ...cannotTell.map((it) => cannotTellText(reader, it)),
  ];
}

function cannotTellText(reader: Reader, { code, count, detail }: CannotTell): string {
  const values = { all: count === null ? 'yes' : 'no', count: count ?? 0, detail: detail ?? '' } as const;
  // Each of these messages takes some of the values; the first one stands for the type of all.
  return say(reader, `cannotTell.${code}` as 'cannotTell.no-comments', values);
}
