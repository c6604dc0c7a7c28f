import type { DateWords } from './languages/language';

/** What a date phrase says, before anybody knows when it was said. Numbers in the text, in order, fill what is missing. */
export type DateMeaning =
  | { readonly kind: 'days-ahead'; readonly days: number }
  | { readonly kind: 'tonight' }
  /** 0 for Monday; the coming one, or the one in the week after this. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly ofNextWeek: boolean }
  | { readonly kind: 'week-end'; readonly weeksAhead: number }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'month-end'; readonly monthsAhead: number }
  /** `amount` is `null` where the text has it in digits. */
  | { readonly kind: 'amount'; readonly unit: 'hour' | 'day' | 'week'; readonly amount: number | null }
  | { readonly kind: 'month-and-day'; readonly month: number }
  | { readonly kind: 'day-of-month' }
  | {
      readonly kind: 'numeric';
      readonly order: 'day-month' | 'month-day' | 'year-month-day' | 'day-month-year';
    }
  | { readonly kind: 'part'; readonly part: 'morning' | 'noon' | 'afternoon' | 'evening' }
  | { readonly kind: 'time'; readonly afterNoon: boolean }
  | { readonly kind: 'no-date' };

interface DatePhrase {
  readonly meaning: DateMeaning;
  readonly phrase: string;
}

/** Every date phrase of a language, its patterns filled in: a few hundred. `#` stands for a number in the text. */
export function datePhrasesOf(words: DateWords): DatePhrase[] {
  const phrases: DatePhrase[] = [];
  const add = (meaning: DateMeaning, list: readonly string[]): void => {
    for (const phrase of list) phrases.push({ meaning, phrase });
  };
  add({ kind: 'days-ahead', days: 0 }, words.today);
  add({ kind: 'tonight' }, words.tonight);
  add({ kind: 'days-ahead', days: 1 }, words.tomorrow);
  add({ kind: 'days-ahead', days: 2 }, words.dayAfterTomorrow);
  add({ kind: 'week-end', weeksAhead: 0 }, words.endOfThisWeek);
  add({ kind: 'week-end', weeksAhead: 1 }, words.nextWeek);
  add({ kind: 'weekend' }, words.weekend);
  add({ kind: 'month-end', monthsAhead: 0 }, words.endOfThisMonth);
  add({ kind: 'month-end', monthsAhead: 1 }, words.nextMonth);
  add({ kind: 'no-date' }, words.notADate);
  for (const [weekday, names] of words.weekdays.entries()) {
    const fill = (patterns: readonly string[]): string[] => fillIn(patterns, '{weekday}', names);
    add({ kind: 'weekday', weekday, ofNextWeek: false }, fill(words.weekday));
    add({ kind: 'weekday', weekday, ofNextWeek: true }, fill(words.weekdayOfNextWeek));
  }
  for (const [month, names] of words.months.entries()) {
    add({ kind: 'month-and-day', month: month + 1 }, fillIn(words.monthAndDay, '{month}', names));
  }
  for (const unit of ['hour', 'day', 'week'] as const) {
    const patterns = fillIn(words.amount, '{unit}', words.units[unit]);
    add({ kind: 'amount', unit, amount: null }, fillIn(patterns, '{n}', ['#']));
    for (const [name, amount] of Object.entries(words.numbers)) {
      add({ kind: 'amount', unit, amount }, fillIn(patterns, '{n}', [name]));
    }
  }
  add({ kind: 'day-of-month' }, words.dayOfMonth);
  add({ kind: 'numeric', order: 'year-month-day' }, ['#-#-#', '#年#月#日', '#/#/#', '#.#.#']);
  add({ kind: 'numeric', order: 'month-day' }, ['#月#日']);
  if (words.numericOrder !== null) add({ kind: 'numeric', order: words.numericOrder }, words.numericDates);
  if (words.numericOrder === 'day-month') {
    add({ kind: 'numeric', order: 'day-month-year' }, ['#.#.#', '#-#-#', '#/#/#']);
  }
  for (const part of ['morning', 'noon', 'afternoon', 'evening'] as const) add({ kind: 'part', part }, words[part]);
  add({ kind: 'time', afterNoon: false }, words.time);
  add({ kind: 'time', afterNoon: true }, words.timeAfterNoon);
  return phrases;
}

function fillIn(patterns: readonly string[], slot: string, values: readonly string[]): string[] {
  return patterns.flatMap((pattern) => values.map((value) => pattern.replace(slot, value)));
}
