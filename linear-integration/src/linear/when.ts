import {
  type Agreement,
  addWorkingDays,
  LANGUAGE_CODES,
  type LanguageCode,
  LocalDate,
  localDateAt,
  peopleFrom,
  readComment,
  TimeZone,
  timeZoneAt,
} from '@async-norms/core';

/** What a person said of time: an instant, a day that is over where they are, or nothing that we understand. */
export type SaidTime =
  | { readonly kind: 'at'; readonly at: Date }
  | { readonly kind: 'past-day'; readonly on: LocalDate }
  | { readonly kind: 'not-understood' };

const NOT_UNDERSTOOD: SaidTime = { kind: 'not-understood' };
const HOUR_MS = 60 * 60 * 1000;

/** Words before a date that make it one of the speaker's own, a language each. */
const BY: Readonly<Record<LanguageCode, string>> = {
  en: 'I will have it by',
  de: 'Ich mache es bis',
  fr: 'Je le ferai d’ici',
  es: 'Lo haré para el',
  pt: 'Farei até',
  ja: '',
};

/**
 * A date in a person's own words ("thursday", "morgen", "2026-03-12"), in their zone. Read by core as it reads promises, in any
 * of its languages.
 */
export function dateSaid(words: string, person: string, agreement: Agreement, now: Date): SaidTime {
  const timeZone = timeZoneAt(agreement.clockOf(person), now);
  const plain = words.trim().replace(/[.!]+$/, '');
  if (plain === '') return NOT_UNDERSTOOD;
  for (const language of LANGUAGE_CODES)
    for (const text of [`${plain}.`, `${BY[language]} ${plain}.`]) {
      const { reading } = readComment(text, {
        markup: 'plain',
        speaker: person,
        people: peopleFrom([]),
        at: now,
        timeZone: TimeZone.parse(timeZone),
        language,
      });
      if (reading.promisedUntil !== null) return { kind: 'at', at: reading.promisedUntil };
    }
  const on = LocalDate.safeParse(plain).data;
  if (on === undefined) return NOT_UNDERSTOOD;
  return on < localDateAt(TimeZone.parse(timeZone), now)
    ? { kind: 'past-day', on }
    : { kind: 'at', at: new Date(`${on}T12:00:00Z`) };
}

const HOURS = /^(?:h|hours?|std|stunden?|heures?|horas?|時間)$/i;
const DAYS = /^(?:d|days?|t|tage?n?|j|jours?|d[ií]as?|日)$/i;
const WEEKS = /^(?:w|weeks?|wochen?|sem|semaines?|semanas?|週間?)$/i;
const OFF = /^(?:0|off|end|aus|ende|fin|non|no|オフ)$/i;

/**
 * How long somebody wants to hear nothing: `3d` (working days of theirs), `2h`, `1w`, a date, or `off` for no longer.
 */
export function pauseSaid(words: string, person: string, agreement: Agreement, now: Date): SaidTime {
  const plain = words.trim();
  if (OFF.test(plain)) return { kind: 'at', at: now };
  const amount = /^(\d{1,3})\s*([\p{L}]+)$/u.exec(plain);
  if (amount === null) return dateSaid(plain, person, agreement, now);
  const count = Number(amount[1]);
  const unit = amount[2]!;
  if (HOURS.test(unit)) return { kind: 'at', at: new Date(now.getTime() + count * HOUR_MS) };
  if (WEEKS.test(unit)) return { kind: 'at', at: new Date(now.getTime() + count * 7 * 24 * HOUR_MS) };
  if (!DAYS.test(unit)) return dateSaid(plain, person, agreement, now);
  const at = addWorkingDays(agreement.clockOf(person), now, count);
  return at === null ? NOT_UNDERSTOOD : { kind: 'at', at };
}
