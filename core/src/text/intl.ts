/** Intl's formatters, made once for each locale and set of options: making one costs a thousand times what using it does. */
const made = new Map<string, unknown>();

function kept<Formatter>(key: string, make: () => Formatter): Formatter {
  const known = made.get(key) as Formatter | undefined;
  if (known !== undefined) return known;
  const formatter = make();
  made.set(key, formatter);
  return formatter;
}

/** A formatter of instants; the zone belongs to `options`. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(`date ${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));
}

/** `a, b and c` for a conjunction, `a, b or c` for a disjunction. */
export function listFormat(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return kept(`list ${locale} ${type}`, () => new Intl.ListFormat(locale, { type, style: 'long' }));
}

export function languageNames(locale: string): Intl.DisplayNames {
  return kept(`languages ${locale}`, () => new Intl.DisplayNames([locale], { type: 'language' }));
}

interface WeekInfo {
  readonly firstDay: number;
}

/** The day that a week starts on where the locale is used: 1 for Monday to 7 for Sunday. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?: () => WeekInfo };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}
