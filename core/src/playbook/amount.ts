import { z } from 'zod';

/**
 * An amount of working time. `minutes` are minutes inside working hours; `days` count the calendar's working dates, at the
 * same wall time, clamped into hours (see `addWorkingDays`).
 */
export type WorkingAmount =
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'days'; readonly days: number };

const AMOUNT = /^(\d{1,5}(?:\.\d{1,2})?) working (minute|hour|day|week)s?$/;
const EXPECTED = 'an amount such as "8 working hours" or "10 working days"';

/**
 * "8 working hours", "30 working minutes", "1.5 working hours", "10 working days", "2 working weeks" (a week is five days).
 * Never zero; days and weeks are whole.
 */
export const WorkingAmount = z.string({ error: EXPECTED }).transform((text, context): WorkingAmount => {
  const match = AMOUNT.exec(text.trim());
  const count = Number(match?.[1]);
  const unit = match?.[2];
  const isWhole = unit === 'minute' || unit === 'hour' || Number.isInteger(count);
  if (match === null || !(count > 0) || !isWhole) {
    context.addIssue({ code: 'custom', message: EXPECTED });
    return z.NEVER;
  }
  if (unit === 'day') return { unit: 'days', days: count };
  if (unit === 'week') return { unit: 'days', days: count * 5 };
  return { unit: 'minutes', minutes: unit === 'hour' ? count * 60 : count };
});

/** The amount as people write it; `WorkingAmount.parse` of it is the same amount. */
export function workingAmountText(amount: WorkingAmount): string {
  if (amount.unit === 'days') return `${amount.days} working day${amount.days === 1 ? '' : 's'}`;
  if (amount.minutes % 60 !== 0) return `${amount.minutes} working minute${amount.minutes === 1 ? '' : 's'}`;
  const hours = amount.minutes / 60;
  return `${hours} working hour${hours === 1 ? '' : 's'}`;
}
