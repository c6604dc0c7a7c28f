import type { WeekCounts } from '../backtest/weeks';
import { addDays, daysBetween } from '../calendar/local-time';
import { dayText } from '../text/dates';
import type { Reader } from '../text/reader';
import { say } from '../text/say';
import { legend } from './chart';
import { columns } from './columns';
import { type Markup, tag } from './markup';
import { figure, numbers, section } from './parts';
import { numberCell, numberText } from './words';

/** More columns than these are too thin to see on a phone. */
const MOST_COLUMNS = 52;

/** What was asked and answered, and how many reminders there were, over time. Years are put together into columns of several weeks. */
export function weeksSection(reader: Reader, weeks: readonly WeekCounts[]): Markup | null {
  const first = weeks[0];
  const last = weeks.at(-1);
  if (first === undefined || last === undefined || weeks.length < 2) return null;
  const count = daysBetween(first.on, last.on) / 7 + 1;
  const weeksEach = Math.ceil(count / MOST_COLUMNS);
  const columnsOfWeeks = put(weeks, weeksEach);
  const spans = { bars: columnsOfWeeks.length, from: first.on, to: last.on };
  const label = (column: WeekCounts) => dayText(reader.locale, column.on);
  const describe = (peak: number) => say(reader, 'report.weeks.desc', { ...spans, peak });
  const number = (value: number) => numberText(reader, value);
  const asked = say(reader, 'report.weeks.asked');
  const nudges = say(reader, 'report.weeks.nudges');
  const peakOf = (key: 'asked' | 'nudges') => Math.max(...columnsOfWeeks.map((column) => column[key]));
  return section(
    say(reader, 'report.weeks.heading'),
    [say(reader, 'report.weeks.sentence', { weeks: weeksEach })],
    peakOf('asked') === 0
      ? null
      : figure(
          tag('h3', {}, asked),
          legend(say(reader, 'report.legend'), [
            { className: 'bar', text: say(reader, 'report.part.met') },
            { className: 'rest', text: say(reader, 'report.column.asked') },
          ]),
          columns(
            { id: 'asked-weeks', title: asked, description: describe(peakOf('asked')) },
            columnsOfWeeks.map((column) => ({ whole: column.asked, part: column.met, label: label(column) })),
            number,
          ),
        ),
    peakOf('nudges') === 0
      ? null
      : figure(
          tag('h3', {}, nudges),
          columns(
            { id: 'nudges-weeks', title: nudges, description: describe(peakOf('nudges')) },
            columnsOfWeeks.map((column) => ({ whole: column.nudges, part: column.nudges, label: label(column) })),
            number,
          ),
        ),
    numbers(reader, 'report.weeks.heading', {
      id: 'weeks-numbers',
      columns: [
        say(reader, 'report.column.from'),
        say(reader, 'report.column.asked'),
        say(reader, 'report.column.met'),
        say(reader, 'report.column.due'),
        say(reader, 'report.column.posted'),
        say(reader, 'report.column.closed'),
        say(reader, 'report.column.recorded'),
        say(reader, 'report.column.nudges'),
      ],
      rows: columnsOfWeeks.map((column) => [label(column), ...COUNTS.map((key) => numberCell(reader, column[key]))]),
    }),
  );
}

const COUNTS = ['asked', 'met', 'due', 'posted', 'closed', 'recorded', 'nudges'] as const;

/** Weeks put together by so many, those in which nothing was counted included. */
function put(weeks: readonly WeekCounts[], weeksEach: number): readonly WeekCounts[] {
  const start = weeks[0]!.on;
  const length = Math.floor(daysBetween(start, weeks.at(-1)!.on) / 7 / weeksEach) + 1;
  const sums = Array.from({ length }, (_, index) => ({
    on: addDays(start, index * weeksEach * 7),
    ...{ asked: 0, met: 0, due: 0, posted: 0, closed: 0, recorded: 0, nudges: 0 },
  }));
  for (const week of weeks) {
    const column = sums[Math.floor(daysBetween(start, week.on) / 7 / weeksEach)]!;
    for (const key of COUNTS) column[key] += week[key];
  }
  return sums;
}
