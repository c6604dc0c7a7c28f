import { bestHandOff, commonWorkingIntervals, type HandOff, type WorkingInterval } from '@async-norms/core';
import { type NamedHours, type NamedHoursOptions, namedHours } from '../input/named-hours';
import { type Outcome, Refusal } from '../outcome';
import { bar } from '../terminal/chart';
import { printable } from '../terminal/printable';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { counted, dayOf, timeOf, workingMinutes } from '../terminal/words';

interface Options extends NamedHoursOptions {
  readonly from: Date;
  readonly to?: Date;
  readonly json?: boolean;
}

interface Pair {
  readonly giver: NamedHours;
  readonly taker: NamedHours;
  readonly handOff: HandOff | null;
}

const WEEK_MS = 7 * 86_400_000;
const MINUTE_MS = 60_000;
/** More pairs than this are a wall of numbers: then each giver's best taker is shown. */
const MOST_PAIRS = 12;

/** Prints when several people work at once, and how work passes best from each to the others. */
export async function calendarOverlap(
  people: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<Outcome> {
  const named = await namedHours(people, options);
  const { from, to = new Date(from.getTime() + WEEK_MS) } = options;
  if (to <= from) throw new Refusal(`--to: is not after --from; expected a later instant than ${from.toISOString()}`);
  const calendars = named.map(({ calendar }) => calendar);
  const windows = commonWorkingIntervals(calendars, from, to);
  const pairs = named.flatMap((giver) =>
    named
      .filter((taker) => taker !== giver)
      .map((taker) => ({ giver, taker, handOff: bestHandOff(giver.calendar, taker.calendar, from, to) })),
  );
  if (options.json) {
    terminal.print(JSON.stringify(asJson(named, from, to, windows, pairs)));
    return 'done';
  }
  const minutes = windows.reduce((sum, window) => sum + minutesOf(window), 0);
  terminal.print(
    windows.length === 0
      ? `There is no time when all ${named.length} work.`
      : `All ${named.length} work at once in ${counted(windows.length, 'window')}, ${workingMinutes(minutes)} together:\n\n${windowTable(named, windows, terminal)}`,
  );
  terminal.print(`\n${terminal.style.bold('Handing over')}\n\n${pairTable(pairs, terminal)}`);
  return 'done';
}

function minutesOf({ start, end }: WorkingInterval): number {
  return (end.getTime() - start.getTime()) / MINUTE_MS;
}

function windowTable(named: readonly NamedHours[], windows: readonly WorkingInterval[], terminal: Terminal): string {
  const longest = Math.max(...windows.map(minutesOf));
  const columns = [
    ...named.map(({ name, calendar }) => ({ title: `${printable(name)}, ${calendar.timeZone}`, mayShrink: true })),
    { title: 'length', align: 'right' as const },
    { title: '' },
  ];
  const rows = windows.map((window) => [
    ...named.map(({ calendar: { timeZone } }) => stretch(window, timeZone)),
    workingMinutes(minutesOf(window)),
    bar(minutesOf(window), longest, 12, terminal.glyphs),
  ]);
  return table(columns, rows, terminal);
}

function stretch({ start, end }: WorkingInterval, timeZone: string): string {
  return `${dayOf(start, timeZone)} ${timeOf(start, timeZone)}-${timeOf(end, timeZone)}`;
}

function pairTable(pairs: readonly Pair[], terminal: Terminal): string {
  const shown = pairs.length <= MOST_PAIRS ? pairs : bestOfEach(pairs);
  const { arrow } = terminal.glyphs;
  const columns = [
    { title: `from ${arrow} to`, mayShrink: true },
    { title: 'best' },
    { title: "on the giver's clock" },
    { title: "on the taker's" },
  ];
  const rows = shown.map(({ giver, taker, handOff }) => [
    `${printable(giver.name)} ${arrow} ${printable(taker.name)}`,
    ...handOffCells(handOff, giver.calendar.timeZone, taker.calendar.timeZone),
  ]);
  return table(columns, rows, terminal);
}

function handOffCells(handOff: HandOff | null, giverZone: string, takerZone: string): readonly string[] {
  if (handOff === null) return ['never', '', ''];
  if (handOff.how === 'together') {
    return [
      `together, ${workingMinutes(minutesOf(handOff.interval))}`,
      stretch(handOff.interval, giverZone),
      stretch(handOff.interval, takerZone),
    ];
  }
  const { leavesAt, picksUpAt, waitMinutes } = handOff;
  return [
    `in writing, ${workingMinutes(waitMinutes)} between`,
    `leaves ${dayOf(leavesAt, giverZone)} ${timeOf(leavesAt, giverZone)}`,
    `picks up ${dayOf(picksUpAt, takerZone)} ${timeOf(picksUpAt, takerZone)}`,
  ];
}

/** For each giver the taker who comes soonest: the longest time together, else the shortest wait. */
function bestOfEach(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<NamedHours, Pair>();
  for (const pair of pairs) {
    const known = best.get(pair.giver);
    if (known === undefined || worth(pair) > worth(known)) best.set(pair.giver, pair);
  }
  return [...best.values()];
}

function worth({ handOff }: Pair): number {
  if (handOff === null) return Number.NEGATIVE_INFINITY;
  return handOff.how === 'together' ? minutesOf(handOff.interval) : -handOff.waitMinutes;
}

function asJson(
  named: readonly NamedHours[],
  from: Date,
  to: Date,
  windows: readonly WorkingInterval[],
  pairs: readonly Pair[],
): unknown {
  return {
    from,
    to,
    people: named.map(({ name, calendar }) => ({ name, timeZone: calendar.timeZone })),
    windows: windows.map((window) => ({ ...window, minutes: minutesOf(window) })),
    handOffs: pairs.map(({ giver, taker, handOff }) => ({ from: giver.name, to: taker.name, ...handOff })),
  };
}
