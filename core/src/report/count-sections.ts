import type { DecisionResult } from '../backtest/decision-tally';
import type { UpdateResult } from '../backtest/update-tally';
import type { Reader } from '../text/reader';
import { say } from '../text/say';
import { type BarRow, bars } from './bars';
import { legend } from './chart';
import type { Markup } from './markup';
import { figure, numbers, section } from './parts';
import { numberCell, shareOf, shareText } from './words';

/** How many of the updates that were due were given. */
export function updatesSection(reader: Reader, results: Readonly<Record<string, UpdateResult>>): Markup | null {
  const rows = Object.entries(results);
  if (rows.length === 0) return null;
  const heading = say(reader, 'report.updates.heading');
  const due = sum(rows, 'due');
  const posted = sum(rows, 'posted');
  if (due === 0) return section(heading, [say(reader, 'report.updates.none')]);
  return section(
    heading,
    [say(reader, 'report.updates.sentence', { due, posted, share: shareOf(posted, due) })],
    partsFigure(
      reader,
      { id: 'updates', title: heading, description: say(reader, 'report.updates.desc', { norms: rows.length }) },
      [
        { text: say(reader, 'report.part.posted'), className: 'bar' },
        { text: say(reader, 'report.part.skipped'), className: 'rest' },
      ],
      rows.map(([label, it]) => ({
        label,
        note: shareText(reader, it.posted, it.due),
        values: [it.posted, it.skipped],
      })),
    ),
    numbers(reader, 'report.updates.heading', {
      id: 'updates-numbers',
      columns: [
        say(reader, 'report.column.rule'),
        say(reader, 'report.column.due'),
        say(reader, 'report.column.posted'),
        say(reader, 'report.column.skipped'),
        say(reader, 'report.column.share'),
      ],
      rows: rows.map(([id, it]) => [
        id,
        numberCell(reader, it.due),
        numberCell(reader, it.posted),
        numberCell(reader, it.skipped),
        { number: shareText(reader, it.posted, it.due) },
      ]),
    }),
  );
}

/** How issues were closed: with the decision in writing, with a reason for none, or with neither. */
export function decisionsSection(reader: Reader, results: Readonly<Record<string, DecisionResult>>): Markup | null {
  const rows = Object.entries(results);
  if (rows.length === 0) return null;
  const heading = say(reader, 'report.decisions.heading');
  const closed = sum(rows, 'closed');
  if (closed === 0) return section(heading, [say(reader, 'report.decisions.none')]);
  const counts = {
    closed,
    recorded: sum(rows, 'recorded'),
    exempt: sum(rows, 'exempt'),
    held: sum(rows, 'wouldBlock'),
  };
  return section(
    heading,
    [say(reader, 'report.decisions.sentence', counts)],
    partsFigure(
      reader,
      { id: 'decisions', title: heading, description: say(reader, 'report.decisions.desc', { norms: rows.length }) },
      [
        { text: say(reader, 'report.part.recorded'), className: 'bar' },
        { text: say(reader, 'report.part.exempt'), className: 'range' },
        { text: say(reader, 'report.part.held'), className: 'rest' },
      ],
      rows.map(([label, it]) => ({
        label,
        note: shareText(reader, it.recorded, it.closed),
        values: [it.recorded, it.exempt, it.wouldBlock],
      })),
    ),
    numbers(reader, 'report.decisions.heading', {
      id: 'decisions-numbers',
      columns: [
        say(reader, 'report.column.rule'),
        say(reader, 'report.column.closed'),
        say(reader, 'report.column.recorded'),
        say(reader, 'report.column.exempt'),
        say(reader, 'report.column.held'),
      ],
      rows: rows.map(([id, it]) => [
        id,
        numberCell(reader, it.closed),
        numberCell(reader, it.recorded),
        numberCell(reader, it.exempt),
        numberCell(reader, it.wouldBlock),
      ]),
    }),
  );
}

/** Bars in their frame under what their colours mean. */
export function partsFigure(
  reader: Reader,
  frame: { readonly id: string; readonly title: string; readonly description: string },
  parts: readonly { readonly text: string; readonly className: string }[],
  rows: readonly BarRow[],
): Markup {
  const classNames = parts.map(({ className }) => className);
  return figure(legend(say(reader, 'report.legend'), parts), bars(frame, rows, classNames));
}

function sum<Key extends string>(
  rows: readonly (readonly [string, Readonly<Record<Key, number>>])[],
  key: Key,
): number {
  return rows.reduce((total, [, it]) => total + it[key], 0);
}
