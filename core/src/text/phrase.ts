import { CATALOGUES } from './catalogues';
import { messageFormatIn } from './message-format';
import type { MessageKey } from './messages';
import { formattingLocale, languageOf, type Reader } from './reader';

/** A message with values that are already words or numbers. For what `say` builds on; others call `say`, whose values are typed. */
export function phrase(
  reader: Reader,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const locale = formattingLocale(reader.locale);
  const id = `${locale} ${key}`;
  const format = parsed.get(id) ?? messageFormatIn(CATALOGUES[languageOf(locale)][key], locale);
  parsed.set(id, format);
  return format(values);
}

/** Messages are parsed when they are first said in a locale, and kept. */
const parsed = new Map<string, ReturnType<typeof messageFormatIn>>();
