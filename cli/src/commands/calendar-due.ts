import { addWorkingDays, addWorkingMinutes, WorkingAmount, workingAmountText } from '@async-norms/core';
import { calendarOf, type WhoseHours } from '../input/whose-hours';
import { type Outcome, Refusal } from '../outcome';
import type { Terminal } from '../terminal/terminal';
import { when } from '../terminal/words';

interface Options extends WhoseHours {
  readonly start: Date;
  readonly within: string;
  readonly json?: boolean;
}

/** Prints the instant by which an amount of working time has passed. */
export async function calendarDue(options: Options, terminal: Terminal): Promise<Outcome> {
  const amount = amountOf(options.within);
  const calendar = await calendarOf(options);
  const dueAt =
    amount.unit === 'minutes'
      ? addWorkingMinutes(calendar, options.start, amount.minutes)
      : addWorkingDays(calendar, options.start, amount.days);
  const { timeZone } = calendar;
  if (options.json) {
    terminal.print(JSON.stringify({ start: options.start, within: workingAmountText(amount), timeZone, dueAt }));
  } else if (dueAt === null) {
    terminal.print(`Never: there is less working time than that within ten years.`);
  } else {
    terminal.print(when(dueAt, timeZone));
    terminal.say(`${workingAmountText(amount)} after ${when(options.start, timeZone)}`);
  }
  return 'done';
}

function amountOf(text: string): WorkingAmount {
  const read = WorkingAmount.safeParse(text);
  if (read.success) return read.data;
  throw new Refusal(`--within: got ${JSON.stringify(text)}; expected ${read.error.issues[0]?.message}`);
}
