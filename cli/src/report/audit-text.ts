import type { Audit, AuditItem, History, Playbook } from '@async-norms/core';
import { printable } from '../terminal/printable';
import { table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { count, counted, dateOf, when } from '../terminal/words';
import { historyLine, openQuestions, unjudgedText } from './history-heading';
import { normTable } from './norm-table';

/** So many items fit on a screen; `--json` has all of them. */
const MOST_ITEMS = 15;

/** An audit as a page for the terminal: the counts by norm, then what is due longest. */
export function auditText(audit: Audit, history: History, playbook: Playbook, terminal: Terminal): string {
  const { style } = terminal;
  const { timeZone } = playbook.workingTime.default;
  const tallies = <T>(record: Readonly<Record<string, T>>) => Object.entries(record);
  const overdue = audit.items.filter((item) => item.isOverdue);
  const sections: readonly (readonly [string, string])[] = [
    [
      'Answers',
      normTable(
        { of: 'waiting', part: 'overdue' },
        tallies(audit.responses).map(([norm, { open, overdue: part }]) => ({ norm, of: open, part })),
        terminal,
      ),
    ],
    [
      'Promises',
      audit.promises.open === 0
        ? ''
        : `${counted(audit.promises.open, 'promise')} open, ${count(audit.promises.overdue)} past the date that was named`,
    ],
    [
      'Updates',
      normTable(
        { of: 'applies to', part: 'overdue' },
        tallies(audit.updates).map(([norm, { applies, overdue: part }]) => ({ norm, of: applies, part })),
        terminal,
      ),
    ],
    [
      'Lying still',
      normTable(
        { of: 'applies to', part: 'overdue' },
        tallies(audit.staleness).map(([norm, { applies, overdue: part }]) => ({ norm, of: applies, part })),
        terminal,
      ),
    ],
    ['Decisions', missingTable(audit, terminal)],
    [
      `Due longest${overdue.length > MOST_ITEMS ? `, ${MOST_ITEMS} of ${count(overdue.length)}` : ''}`,
      itemTable(overdue.slice(0, MOST_ITEMS), timeZone, terminal),
    ],
    ['Not judged', unjudgedText(audit.notJudged)],
  ];
  return [
    style.bold(`${printable(playbook.team)}, ${when(audit.at, timeZone)}`),
    `${counted(audit.open, 'issue')} open; the history holds ${historyLine(history.facts)}`,
    ...sections.filter(([, body]) => body !== '').map(([title, body]) => `\n${style.bold(title)}\n\n${body}`),
    '',
    ...openQuestions(history.facts, audit.cannotTell, terminal),
  ].join('\n');
}

function missingTable({ decisions }: Audit, terminal: Terminal): string {
  const rows = Object.entries(decisions).map(([norm, { missing }]) => [norm, count(missing)]);
  return rows.length === 0
    ? ''
    : table([{ title: 'norm' }, { title: 'records missing', align: 'right' }], rows, terminal);
}

function itemTable(items: readonly AuditItem[], timeZone: string, terminal: Terminal): string {
  if (items.length === 0) return '';
  const columns = [
    { title: 'issue' },
    { title: 'norm' },
    { title: 'since' },
    { title: 'due' },
    { title: 'what clears it', mayShrink: true },
  ];
  const rows = items.map(({ key, norm, since, dueAt, clears }) => [
    printable(key),
    norm,
    dateOf(since, timeZone),
    dueAt === null ? 'never' : dateOf(dueAt, timeZone),
    [...new Set(clears.map(({ action }) => action))].join(', '),
  ]);
  return table(columns, rows, terminal);
}
