import type { LocalDate, LocalTime } from '../calendar/local-time';
import type { AlternatingWeeks, Hours as HoursOfDay, WeeklyHours } from '../calendar/working-calendar-input';
import type { CodeList } from './codes';
import type { Language } from './language';

/** An amount of working time, as `playbook/amount` reads it. */
type WorkingAmount =
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'days'; readonly days: number };

/** Hours as a person sets them: a week, or weeks that take turns, and the zone; what is absent comes from elsewhere. */
export interface Hours {
  readonly timeZone?: string | undefined;
  readonly weeklyHours?: WeeklyHours | undefined;
  readonly alternatingWeeks?: AlternatingWeeks | undefined;
}

/** Hours of single dates. */
export type DatedHours = Readonly<Record<string, readonly HoursOfDay[]>>;

/**
 * What a placeholder of a message takes, and how it is said in the reader's locale and zone. The messages of a language only
 * say where it goes.
 */
export interface ArgumentTypes {
  /** Said as it is: a key, a name, a text made by another message. */
  readonly text: string;
  /** Words that somebody else wrote, put into the quotation marks of the language. */
  readonly quoted: string;
  /** A number: for plurals, and for `{n, number}`. */
  readonly number: number;
  /** A share from 0 to 1, in whole percent. */
  readonly percent: number;
  /** An instant, as weekday, day and time in the reader's zone: `Mon 9 Mar, 14:00`. */
  readonly instant: Date;
  /** An instant with its year: `9 March 2026 at 14:00`. */
  readonly fullInstant: Date;
  /** The date of an instant in the reader's zone, with its year: `9 March 2026`. */
  readonly longDay: Date;
  /** Working minutes as people say them: `45 working minutes`, `12.5 working hours`. */
  readonly duration: number;
  /** The date of an instant in the reader's zone, without its time: `Mon 9 Mar`. */
  readonly shortDay: Date;
  /** A calendar date: `9 March 2026`. */
  readonly day: LocalDate;
  /** Calendar dates: `24 December 2026 and 25 December 2026`. */
  readonly days: readonly LocalDate[];
  /** Days from one date to another, both included. */
  readonly stretches: readonly { readonly from: LocalDate; readonly to: LocalDate }[];
  /** A wall time: `09:30`. */
  readonly time: LocalTime;
  /** `8 working hours` */
  readonly amount: WorkingAmount;
  /** `within 8 working hours` */
  readonly within: WorkingAmount;
  /** `every 10 working days` */
  readonly every: WorkingAmount;
  /** `after 10 working days` */
  readonly after: WorkingAmount;
  /** Hours of a week, and the zone where it is known: `Mon–Fri 09:00–17:00, Europe/Berlin`. */
  readonly hours: Hours;
  /** The hours of a week, or of weeks in turn, alone. */
  readonly weeks: Hours;
  /** Hours on single dates. */
  readonly datedHours: DatedHours;
  /** A language by its name in the reader's language. */
  readonly language: Language;
  /** `a, b and c` of finished texts. */
  readonly allOf: readonly string[];
  /** `a, b or c` of finished texts. */
  readonly oneOf: readonly string[];
  /** `“a”, “b” or “c”` of words that somebody else wrote. */
  readonly anyOf: readonly string[];
}

/** A kind by its name, the codes that a `select` chooses between, or a list whose codes have a message each (`satisfier.comment`). */
export type ArgumentKind = keyof ArgumentTypes | readonly string[] | { readonly anyOfCodes: CodeList };

/** The placeholders of one message. */
export type ArgumentKinds = Readonly<Record<string, ArgumentKind>>;

type ValueOf<K> = K extends keyof ArgumentTypes
  ? ArgumentTypes[K]
  : K extends readonly (infer Code)[]
    ? Code
    : readonly string[];

/** The values that a message with these placeholders needs. */
export type ValuesFor<Kinds extends ArgumentKinds> = { readonly [Name in keyof Kinds]: ValueOf<Kinds[Name]> };
