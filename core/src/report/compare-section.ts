import type { Backtest } from '../backtest/backtest';
import type { Reader } from '../text/reader';
import { say } from '../text/say';
import type { Markup } from './markup';
import { numbers, section } from './parts';
import type { Cell } from './table';
import { numberText, shareText } from './words';

/** Two agreements over the same history, rule by rule. A rule that one of them lacks is said to be none there. */
export function compareSection(reader: Reader, one: Backtest, other: Backtest): Markup {
  const none = say(reader, 'report.none');
  const row = (name: string, value: (backtest: Backtest) => string | null): readonly Cell[] => [
    name,
    { number: value(one) ?? none },
    { number: value(other) ?? none },
  ];
  const ids = (key: 'responses' | 'updates' | 'decisions') => [
    ...new Set([...Object.keys(one[key]), ...Object.keys(other[key])]),
  ];
  const named = (id: string, what: string) => `${id}: ${what}`;
  return section(
    say(reader, 'report.compare.heading'),
    [say(reader, 'report.compare.sentence')],
    numbers(reader, 'report.compare.heading', {
      id: 'compare-numbers',
      columns: [
        say(reader, 'report.column.rule'),
        say(reader, 'report.compare.before'),
        say(reader, 'report.compare.after'),
      ],
      rows: [
        ...ids('responses').map((id) =>
          row(named(id, say(reader, 'report.figure.met')), ({ responses: { [id]: it } }) =>
            it === undefined ? null : shareText(reader, it.met, it.asked),
          ),
        ),
        ...ids('updates').map((id) =>
          row(named(id, say(reader, 'report.figure.posted')), ({ updates: { [id]: it } }) =>
            it === undefined ? null : shareText(reader, it.posted, it.due),
          ),
        ),
        ...ids('decisions').map((id) =>
          row(named(id, say(reader, 'report.figure.recorded')), ({ decisions: { [id]: it } }) =>
            it === undefined ? null : shareText(reader, it.recorded, it.closed),
          ),
        ),
        row(say(reader, 'report.nudges.heading'), ({ nudges }) => numberText(reader, nudges.total)),
      ],
    }),
  );
}
