/** The languages whose words we know. */
export const LANGUAGE_CODES = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
