import type { NudgeResult } from '../backtest/nudge-tally';
import type { Reader } from '../text/reader';
import { say } from '../text/say';
import { columns } from './columns';
import { type Markup, tag } from './markup';
import { figure, numbers, section } from './parts';
import { numberCell, numberText } from './words';

/** How many reminders somebody would have had on a working day, as a distribution over all days and people. */
export function remindersSection(
  reader: Reader,
  { total, perPersonWorkingDay, outsideHours, distribution }: NudgeResult,
): Markup {
  const heading = say(reader, 'report.nudges.heading');
  const { p50, p95, max } = perPersonWorkingDay;
  if (total === 0 || p50 === null || p95 === null || max === null) {
    return section(heading, [say(reader, 'report.nudges.none')]);
  }
  const counts = Array.from({ length: max }, (_, index) => distribution[index + 1] ?? 0);
  const days = counts.reduce((sum, count) => sum + count, 0);
  const title = say(reader, 'report.nudges.chart');
  const frame = { id: 'reminders', title, description: say(reader, 'report.nudges.desc', { max, days }) };
  const items = counts.map((count, index) => ({ whole: count, part: count, label: numberText(reader, index + 1) }));
  return section(
    heading,
    [
      say(reader, 'report.nudges.sentence', { total, p50, p95, max }),
      say(reader, 'report.nudges.outside', { count: outsideHours }),
    ],
    figure(
      tag('p', { class: 'note' }, title),
      columns(frame, items, (value) => numberText(reader, value)),
      tag('p', { class: 'note axis' }, say(reader, 'report.nudges.axis')),
    ),
    numbers(reader, 'report.nudges.heading', {
      id: 'reminders-numbers',
      columns: [say(reader, 'report.column.perDay'), say(reader, 'report.column.days')],
      rows: counts.map((count, index) => [numberCell(reader, index + 1), numberCell(reader, count)]),
    }),
  );
}
