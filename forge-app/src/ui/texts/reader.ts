/** Languages that the surfaces speak: the same as core's, which a test holds. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Who reads a surface: how dates and lists are written, and in which zone instants are told. */
export interface Reader {
  /** BCP 47, as Jira gives it: `de-DE`, and `en_GB` too. */
  readonly locale: string;
  /** IANA name of a zone. */
  readonly timeZone: string;
}

/** What a bare language means. */
const LOCALE_OF: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-BR',
  ja: 'ja-JP',
};

/** The language a locale is answered in: its own where we speak it, else English. */
export function languageOf(locale: string): Language {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((known) => known === language) ?? 'en';
}

/** The locale that dates, numbers and lists are written in: the reader's own where it is one, else that of the language. */
export function formattingLocale(locale: string): string {
  const language = languageOf(locale);
  const tag = locale.replaceAll('_', '-');
  if (!tag.toLowerCase().startsWith(`${language}-`)) return LOCALE_OF[language];
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? LOCALE_OF[language];
  } catch {
    return LOCALE_OF[language]; // not a language tag
  }
}
