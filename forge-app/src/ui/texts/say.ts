import { IntlMessageFormat } from 'intl-messageformat';
import type { ArgumentKind, ArgumentKinds, ArgumentTypes, ValuesFor } from './argument';
import { dayText, instantText } from './dates';
import { formattingLocale, type Language, languageOf, type Reader } from './reader';

/** The messages of a subject, with what each takes. */
export type Messages = Readonly<Record<string, ArgumentKinds>>;
/** They in one language: an ICU message for each. */
export type Texts<Kinds extends Messages> = { readonly [Key in keyof Kinds]: string };

/** The texts of one part of the app, in all languages. A language that lacks one does not compile. */
export interface Subject<Kinds extends Messages> {
  readonly messages: Kinds;
  readonly languages: Readonly<Record<Language, Texts<Kinds>>>;
}

/** A message without placeholders takes no values. */
type Rest<Kinds extends ArgumentKinds> =
  Record<never, never> extends ValuesFor<Kinds> ? [] : [values: ValuesFor<Kinds>];

export type Say<Kinds extends Messages> = <Key extends keyof Kinds & string>(
  key: Key,
  ...rest: Rest<Kinds[Key]>
) => string;

/** Speaks of a subject to a reader. */
export function sayer<Kinds extends Messages>(subject: Subject<Kinds>, reader: Reader): Say<Kinds> {
  return (key, ...[values]) => {
    const given = (values ?? {}) as Readonly<Record<string, unknown>>;
    const kinds: ArgumentKinds = subject.messages[key] ?? {};
    const shown = Object.entries(kinds).map(([name, kind]) => [name, shownAs(reader, kind, given[name])]);
    return formatOf(subject.languages[languageOf(reader.locale)][key], reader).format(
      Object.fromEntries(shown),
    ) as string;
  };
}

const SAYERS: {
  readonly [Kind in keyof ArgumentTypes]: (reader: Reader, value: ArgumentTypes[Kind]) => string | number;
} = {
  text: (_reader, value) => value,
  number: (_reader, value) => value,
  percent: ({ locale }, value) => new Intl.NumberFormat(formattingLocale(locale), { style: 'percent' }).format(value),
  instant: instantText,
  day: dayText,
  allOf: ({ locale }, value) => new Intl.ListFormat(formattingLocale(locale), { type: 'conjunction' }).format(value),
  oneOf: ({ locale }, value) => new Intl.ListFormat(formattingLocale(locale), { type: 'disjunction' }).format(value),
};

/** Codes have their hyphens replaced, which ICU does not allow in the names of a `select`. */
function shownAs(reader: Reader, kind: ArgumentKind, value: unknown): string | number {
  if (typeof kind !== 'string') return String(value).replaceAll('-', '_');
  return (SAYERS[kind] as (reader: Reader, value: unknown) => string | number)(reader, value);
}

const parsed = new Map<string, IntlMessageFormat>();

/** Messages are parsed when they are first said, and kept: they are no site's. `<` is no tag: names may hold it. */
function formatOf(message: string, { locale }: Reader): IntlMessageFormat {
  const id = `${locale} ${message}`;
  const known = parsed.get(id);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(message, formattingLocale(locale), undefined, { ignoreTag: true });
  parsed.set(id, format);
  return format;
}
