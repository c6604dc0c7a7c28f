import type { ArgumentKinds, ValuesFor } from './argument';
import { argumentText } from './argument-text';
import type { Language } from './language';
import { messageFormatIn } from './message-format';
import { formattingLocale, languageOf, type Reader } from './reader';

/** The messages of a catalogue, by name, with what the placeholders of each take. */
export type Messages = Readonly<Record<string, ArgumentKinds>>;
/** One language of a catalogue: an ICU message for each name. */
export type TextsOf<Subject> = { readonly [Key in keyof Subject]: string };

/** Says a message of one catalogue. A message without placeholders takes no values. */
export type Say<M extends Messages> = <Key extends keyof M & string>(
  reader: Reader,
  key: Key,
  ...values: Record<never, never> extends ValuesFor<M[Key]> ? [] : [values: ValuesFor<M[Key]>]
) => string;

/**
 * A `say` for a catalogue of one's own: an integration's pages, in the make of ours. Dates, amounts and lists come out as
 * `say` writes them.
 *
 * Made once, at the top of a file: it keeps the messages that it has parsed.
 */
export function sayFrom<M extends Messages>(messages: M, catalogues: Readonly<Record<Language, TextsOf<M>>>): Say<M> {
  const parsed = new Map<string, (values: Readonly<Record<string, string | number>>) => string>();
  return (reader, key, ...[values]) => {
    const given = (values ?? {}) as Readonly<Record<string, unknown>>;
    const shown = Object.entries(messages[key]!).map(([name, kind]) => [name, argumentText(reader, kind, given[name])]);
    const locale = formattingLocale(reader.locale);
    const id = `${locale} ${key}`;
    const format = parsed.get(id) ?? messageFormatIn(catalogues[languageOf(locale)][key], locale);
    parsed.set(id, format);
    return format(Object.fromEntries(shown));
  };
}
