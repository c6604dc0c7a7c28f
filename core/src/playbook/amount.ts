import { z } from 'zod';

/**
 * An amount of working time. `minutes` are minutes inside working hours; `days` count the calendar's working dates, at the
 * same wall time, clamped into hours (see `addWorkingDays`).
 */
export type WorkingAmount =
  | { readonly unit: 'minutes'; readonly minutes: number }
  | { readonly unit: 'days'; readonly days: number };

const AMOUNT = /^(\d{1,5}(?:\.\d{1,2})?) +working +(minute|hour|day|week)s?$/;
const EXPECTED = 'an amount such as "8 working hours" or "10 working days"';

/** The form that an amount has once it was read; accepted again, so that a playbook kept as JSON can be read back. */
const ReadAmount = z.union([
  z.strictObject({
    unit: z.literal('minutes'),
    minutes: z
      .number()
      .positive()
      .max(99_999 * 60),
  }),
  z.strictObject({
    unit: z.literal('days'),
    days: z
      .int()
      .positive()
      .max(99_999 * 5),
  }),
]);

/**
 * "8 working hours", "30 working minutes", "1.5 working hours", "10 working days", "2 working weeks" (a week is five days).
 * Never zero; days and weeks are whole. "a" and "one" are not read: an amount is a number.
 */
export const WorkingAmount = z.unknown().transform((value, context): WorkingAmount => {
  const amount = typeof value === 'string' ? amountOfText(value) : (ReadAmount.safeParse(value).data ?? null);
  if (amount !== null) return amount;
  context.addIssue({ code: 'custom', message: EXPECTED });
  return z.NEVER;
});

function amountOfText(text: string): WorkingAmount | null {
  const match = AMOUNT.exec(text.trim());
  const count = Number(match?.[1]);
  const unit = match?.[2];
  if (match === null || !(count > 0)) return null;
  // Two decimals of an hour are tenths of a minute at the finest; rounding takes out what binary fractions add.
  const minutes = Math.round((unit === 'hour' ? count * 60 : count) * 100) / 100;
  if (unit === 'minute' || unit === 'hour') return { unit: 'minutes', minutes };
  if (!Number.isInteger(count)) return null;
  return { unit: 'days', days: unit === 'week' ? count * 5 : count };
}

/** Whether a value is an amount as it is read, not as people write it. Nothing else in a playbook has a `unit`. */
export function isReadAmount(value: unknown): value is WorkingAmount {
  return typeof value === 'object' && value !== null && 'unit' in value && ReadAmount.safeParse(value).success;
}

/** The amount as people write it; `WorkingAmount.parse` of it is the same amount. */
export function workingAmountText(amount: WorkingAmount): string {
  if (amount.unit === 'days') return `${amount.days} working day${amount.days === 1 ? '' : 's'}`;
  if (amount.minutes % 60 !== 0) return `${amount.minutes} working minute${amount.minutes === 1 ? '' : 's'}`;
  const hours = amount.minutes / 60;
  return `${hours} working hour${hours === 1 ? '' : 's'}`;
}
