import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES } from './catalogues';
import type { MessageKey } from './messages';
import { formattingLocale, languageOf, type Reader } from './reader';

/** A message with values that are already words or numbers. For what `say` builds on; others call `say`, whose values are typed. */
export function phrase(
  reader: Reader,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return messageFormat(formattingLocale(reader.locale), key).format(values) as string;
}

const parsed = new Map<string, IntlMessageFormat>();

/** Messages are parsed when they are first said in a locale, and kept. `<` is no tag: names may hold it. */
function messageFormat(locale: string, key: MessageKey): IntlMessageFormat {
  const id = `${locale} ${key}`;
  const known = parsed.get(id);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(CATALOGUES[languageOf(locale)][key], locale, undefined, { ignoreTag: true });
  parsed.set(id, format);
  return format;
}
