import { IntlMessageFormat } from 'intl-messageformat';

/** An ICU message, parsed for a locale. `<` is no tag: names may hold it. */
export function messageFormatIn(
  message: string,
  locale: string,
): (values: Readonly<Record<string, string | number>>) => string {
  const format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  return (values) => format.format(values) as string;
}
