import { Hours, WEEKDAYS, type WeeklyHours } from '@async-norms/core';
import type { WeekForm } from '../ui/resolver-types/personal-types';

/** A week as a form shows it: "09:00-12:00, 13:00-17:00" a day, empty for a day off. */
export function weekFormOf(week: WeeklyHours | undefined): WeekForm {
  const days = WEEKDAYS.map((day) => [day, (week?.[day] ?? []).map(([from, to]) => `${from}-${to}`).join(', ')]);
  return Object.fromEntries(days) as WeekForm;
}

/** The week of a form as people write it in a playbook; days off are left out. What is no time of day stays as it is, to be told. */
export function writtenWeek(form: WeekForm): Readonly<Record<string, readonly string[]>> {
  const days = WEEKDAYS.map((day) => [day, stretches(form[day])] as const);
  return Object.fromEntries(days.filter(([, hours]) => hours.length > 0));
}

/** The days of a form that are not hours. */
export function wrongDays(form: WeekForm): readonly (keyof WeekForm)[] {
  return WEEKDAYS.filter((day) => stretches(form[day]).some((text) => !Hours.safeParse(text).success));
}

function stretches(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim().replace(/\s*[-–]\s*/, '-'))
    .filter((part) => part !== '');
}
