import { workingMinutesBetween } from '@async-norms/core';
import { calendarOf, type WhoseHours } from '../input/whose-hours';
import type { Outcome } from '../outcome';
import type { Terminal } from '../terminal/terminal';
import { when, workingMinutes } from '../terminal/words';

interface Options extends WhoseHours {
  readonly start: Date;
  readonly end: Date;
  readonly json?: boolean;
}

/** Prints how much working time lies between two instants; negative where they are reversed. */
export async function calendarBetween(options: Options, terminal: Terminal): Promise<Outcome> {
  const calendar = await calendarOf(options);
  const { start, end } = options;
  const { timeZone } = calendar;
  const minutes = workingMinutesBetween(calendar, start, end);
  if (options.json) {
    terminal.print(JSON.stringify({ start, end, timeZone, workingMinutes: minutes }));
  } else {
    terminal.print(`${workingMinutes(minutes)} of working time`);
    terminal.say(`from ${when(start, timeZone)}\n  to ${when(end, timeZone)}`);
  }
  return 'done';
}
