import type { ResponseResult } from '../backtest/response-tally';
import { usualDayMinutes } from '../playbook/norm-effect';
import type { Playbook } from '../playbook/schema';
import { numberFormat } from '../text/intl';
import { formattingLocale, type Reader } from '../text/reader';
import { say } from '../text/say';
import { bars } from './bars';
import { legend } from './chart';
import { type Markup, tag } from './markup';
import { figure, numbers, section } from './parts';
import { type RangeRow, ranges } from './ranges';
import { numberCell, shareOf, shareText } from './words';

type Results = Readonly<Record<string, ResponseResult>>;

/** How much of what was asked was answered in time. */
export function answersSection(reader: Reader, results: Results): Markup | null {
  const rows = Object.entries(results);
  if (rows.length === 0) return null;
  const heading = say(reader, 'report.responses.heading');
  const total = (key: 'asked' | 'answered' | 'met') => rows.reduce((sum, [, it]) => sum + it[key], 0);
  const [asked, answered, met] = [total('asked'), total('answered'), total('met')];
  if (asked === 0) return section(heading, [say(reader, 'report.responses.none')]);
  const frame = {
    id: 'answers',
    title: heading,
    description: say(reader, 'report.responses.desc', { norms: rows.length }),
  };
  const names = [
    say(reader, 'report.part.met'),
    say(reader, 'report.part.later'),
    say(reader, 'report.part.unanswered'),
  ];
  const colours = ['bar', 'range', 'rest'];
  return section(
    heading,
    [say(reader, 'report.responses.sentence', { asked, answered, met, share: shareOf(met, asked) })],
    figure(
      legend(
        say(reader, 'report.legend'),
        names.map((text, i) => ({ text, className: colours[i]! })),
      ),
      bars(
        frame,
        rows.map(([label, it]) => ({
          label,
          note: shareText(reader, it.met, it.asked),
          values: [it.met, it.answered - it.met, it.asked - it.answered],
        })),
        colours,
      ),
    ),
    numbers(reader, 'report.responses.heading', {
      id: 'answers-numbers',
      columns: [
        say(reader, 'report.column.rule'),
        say(reader, 'report.column.asked'),
        say(reader, 'report.column.answered'),
        say(reader, 'report.column.met'),
        say(reader, 'report.column.share'),
      ],
      rows: rows.map(([id, it]) => [
        id,
        numberCell(reader, it.asked),
        numberCell(reader, it.answered),
        numberCell(reader, it.met),
        { number: shareText(reader, it.met, it.asked) },
      ]),
    }),
  );
}

/** How long answers took, beside what was agreed. */
export function timesSection(reader: Reader, results: Results, playbook: Playbook): Markup | null {
  const rows = Object.entries(results).flatMap(([id, it]) => rangeRow(id, it, playbook));
  const only = rows[0];
  if (only === undefined) return null;
  const heading = say(reader, 'report.times.heading');
  const inWords = rows.map((row) => say(reader, 'report.times.row', { norm: row.label, ...row }));
  const hours = numberFormat(formattingLocale(reader.locale), { maximumFractionDigits: 2 });
  return section(
    heading,
    rows.length === 1 ? [say(reader, 'report.times.sentence', { half: only.p50, nine: only.p90 })] : inWords,
    figure(
      ranges(
        {
          id: 'times',
          title: heading,
          description: [say(reader, 'report.times.desc', { norms: rows.length }), ...inWords].join(' '),
        },
        rows,
        { name: say(reader, 'report.times.axis'), number: (value) => hours.format(value) },
      ),
    ),
    tag('p', { class: 'note' }, say(reader, 'report.times.how')),
    numbers(reader, 'report.times.heading', {
      id: 'times-numbers',
      columns: [
        say(reader, 'report.column.rule'),
        say(reader, 'report.column.p25'),
        say(reader, 'report.column.p50'),
        say(reader, 'report.column.p75'),
        say(reader, 'report.column.p90'),
        say(reader, 'report.column.limit'),
      ],
      rows: rows.map(({ label, p25, p50, p75, p90, limit }) => [
        label,
        ...[p25, p50, p75, p90, limit].map((minutes) => ({
          number: minutes === null ? say(reader, 'report.none') : say(reader, 'duration', { minutes }),
        })),
      ]),
    }),
  );
}

/** A range for a norm whose asks were answered; none for one without answers. */
function rangeRow(id: string, { workingMinutes }: ResponseResult, playbook: Playbook): readonly RangeRow[] {
  const { p25, p50, p75, p90 } = workingMinutes;
  if (p25 === null || p50 === null || p75 === null || p90 === null) return [];
  const within = playbook.responses.find((norm) => norm.id === id)?.within;
  const limit =
    within === undefined ? null : within.unit === 'days' ? within.days * usualDayMinutes(playbook) : within.minutes;
  return [{ label: id, p25, p50, p75, p90, limit }];
}
