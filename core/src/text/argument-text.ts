import type { LocalDate, LocalTime } from '../calendar/local-time';
import type { ArgumentKind, ArgumentTypes } from './argument';
import { CODE_LISTS, type CodeList } from './codes';
import { dayText, fullInstantText, instantText, longDayText, shortDayText, stretchText, timeText } from './dates';
import { datedHoursText, hoursText, weeksText } from './hours-text';
import { languageNames, listFormat, numberFormat } from './intl';
import type { MessageKey } from './messages';
import { phrase } from './phrase';
import { formattingLocale, languageOf, type Reader } from './reader';

type Sayers = {
  readonly [Kind in keyof ArgumentTypes]: (reader: Reader, value: ArgumentTypes[Kind]) => string | number;
};

const SAYERS: Sayers = {
  text: (_reader, value) => value,
  number: (_reader, value) => value,
  quoted,
  percent: ({ locale }, value) => numberFormat(formattingLocale(locale), { style: 'percent' }).format(value),
  instant: instantText,
  fullInstant: fullInstantText,
  longDay: longDayText,
  duration: durationText,
  shortDay: shortDayText,
  day: ({ locale }, value: LocalDate) => dayText(locale, value),
  days: (reader, value) =>
    listed(
      reader,
      'conjunction',
      value.map((date) => dayText(reader.locale, date)),
    ),
  stretches: (reader, value) =>
    listed(
      reader,
      'conjunction',
      value.map(({ from, to }) => stretchText(reader.locale, from, to)),
    ),
  time: ({ locale }, value: LocalTime) => timeText(locale, value),
  amount: (reader, value) => amountText(reader, 'amount', value),
  within: (reader, value) => amountText(reader, 'within', value),
  every: (reader, value) => amountText(reader, 'every', value),
  after: (reader, value) => amountText(reader, 'after', value),
  hours: hoursText,
  weeks: weeksText,
  datedHours: datedHoursText,
  language: ({ locale }, value) => languageNames(languageOf(locale)).of(value) ?? value,
  allOf: (reader, value) => listed(reader, 'conjunction', value),
  oneOf: (reader, value) => listed(reader, 'disjunction', value),
  anyOf: (reader, value) =>
    listed(
      reader,
      'disjunction',
      value.map((words) => quoted(reader, words)),
    ),
};

/** A value as its placeholder says it. Codes of a `select` have their hyphens replaced, which ICU does not allow in names. */
export function argumentText(reader: Reader, kind: ArgumentKind, value: unknown): string | number {
  if (typeof kind === 'string') {
    const sayer = SAYERS[kind] as (reader: Reader, value: unknown) => string | number;
    return sayer(reader, value);
  }
  if ('anyOfCodes' in kind) {
    const codes = CODE_LISTS[kind.anyOfCodes].filter((code) => (value as readonly string[]).includes(code));
    return listed(
      reader,
      'disjunction',
      codes.map((code) => phrase(reader, codeKey(kind.anyOfCodes, code))),
    );
  }
  return String(value).replaceAll('-', '_');
}

/** A code of a list has its message under the list's name; `messages/common.ts` has one for each, which a test holds. */
function codeKey(list: CodeList, code: string): MessageKey {
  return `${list}.${code}` as MessageKey;
}

function listed({ locale }: Reader, type: 'conjunction' | 'disjunction', parts: readonly string[]): string {
  return listFormat(formattingLocale(locale), type).format(parts);
}

/** In the language's quotation marks. Marks inside the words are doubled, so that no words can look like two of a list. */
function quoted(reader: Reader, words: string): string {
  const [open, close] = [...phrase(reader, 'quote', { words: '' }).replaceAll(/\s/g, '')];
  const doubled = words.replaceAll(open!, open! + open!);
  return phrase(reader, 'quote', { words: open === close ? doubled : doubled.replaceAll(close!, close! + close!) });
}

/** Whole hours as hours, other minutes as minutes. */
function amountText(
  reader: Reader,
  as: 'amount' | 'within' | 'every' | 'after',
  amount: ArgumentTypes['amount'],
): string {
  if (amount.unit === 'days') return phrase(reader, `${as}.days`, { count: amount.days });
  if (amount.minutes % 60 !== 0) return phrase(reader, `${as}.minutes`, { count: amount.minutes });
  return phrase(reader, `${as}.hours`, { count: amount.minutes / 60 });
}

/** Minutes up to an hour, then hours to one decimal: more than that nobody reads. */
function durationText(reader: Reader, minutes: number): string {
  if (minutes < 60) return phrase(reader, 'amount.minutes', { count: Math.round(minutes) });
  return phrase(reader, 'amount.hours', { count: Math.round(minutes / 6) / 10 });
}
