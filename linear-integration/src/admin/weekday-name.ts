import { formattingLocale, type Reader, WEEKDAYS } from '@async-norms/core';

/** A weekday by its name in the reader's language. */
export function weekdayName({ locale }: Pick<Reader, 'locale'>, day: string): string {
  const index = (WEEKDAYS as readonly string[]).indexOf(day);
  // 5 January 2026 is a Monday.
  const monday = Date.UTC(2026, 0, 5);
  return new Intl.DateTimeFormat(formattingLocale(locale), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(monday + index * 86_400_000),
  );
}
