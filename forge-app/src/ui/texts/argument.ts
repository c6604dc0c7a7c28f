import type { Instant } from '../resolver-types/answer';

/** What a placeholder of a message takes. How it is written follows from its kind and the reader, never from the message. */
export interface ArgumentTypes {
  /** Said as it is: a key, a name, a sentence made elsewhere. */
  readonly text: string;
  /** A number, for plurals and for `{n, number}`. */
  readonly number: number;
  /** A share from 0 to 1, in whole percent. */
  readonly percent: number;
  /** An instant, as weekday, day and time in the reader's zone: `Mon 9 Mar, 14:00`. */
  readonly instant: Instant;
  /** A calendar date: `9 Mar 2026`. */
  readonly day: string;
  /** `a, b and c` of finished texts. */
  readonly allOf: readonly string[];
  /** `a, b or c` of finished texts. */
  readonly oneOf: readonly string[];
}

/** A kind by its name, or the codes that a `select` chooses between. */
export type ArgumentKind = keyof ArgumentTypes | readonly string[];
export type ArgumentKinds = Readonly<Record<string, ArgumentKind>>;

type ValueOf<Kind> = Kind extends keyof ArgumentTypes
  ? ArgumentTypes[Kind]
  : Kind extends readonly (infer Code)[]
    ? Code
    : never;

/** The values that a message with these placeholders needs. */
export type ValuesFor<Kinds extends ArgumentKinds> = { readonly [Name in keyof Kinds]: ValueOf<Kinds[Name]> };
