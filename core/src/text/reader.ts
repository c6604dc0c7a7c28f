import { LANGUAGES, type Language } from './language';

/** Who a text is for: how dates and lists are written, and in which zone instants are told. */
export interface Reader {
  /** BCP 47: `de`, `en-US`, `pt-BR`. A language we don't speak is answered in English, with the dates of `en`. */
  readonly locale: string;
  /** IANA name of the zone that the reader lives in. */
  readonly timeZone: string;
}

/** What a bare language means. `en` gets day before month and a 24-hour clock; `en-US` gets its own ways by asking for them. */
const LOCALE_OF: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-BR',
  ja: 'ja-JP',
};

/** The language that a locale is answered in: its own where we speak it, else English. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((known) => known === language) ?? 'en';
}

/** The locale that dates, numbers and lists are written in: the reader's own where it says more than the language. */
export function formattingLocale(locale: string): string {
  const language = languageOf(locale);
  const isKnown =
    locale.toLowerCase().startsWith(`${language}-`) && Intl.DateTimeFormat.supportedLocalesOf(safe(locale)).length > 0;
  return isKnown ? locale : LOCALE_OF[language];
}

function safe(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales(locale);
  } catch {
    return []; // not a language tag: the caller gets the language's own locale
  }
}
