import type { Backtest, Playbook } from '@async-norms/core';
import { bar } from '../terminal/chart';
import { printable } from '../terminal/printable';
import { type Column, table } from '../terminal/table';
import type { Terminal } from '../terminal/terminal';
import { count, counted, dateOf, share, workingMinutes } from '../terminal/words';
import { historyLine, openQuestions, unjudgedText } from './history-heading';
import { countOverTime, shareOverTime } from './over-time';

const BAR = 16;
const right = (title: string): Column => ({ title, align: 'right' });

/** A backtest as a page for the terminal: answers, updates, decisions, what would have been said, and what to look at. */
export function backtestText(result: Backtest, playbook: Playbook, terminal: Terminal): string {
  const { style } = terminal;
  const { timeZone } = playbook.workingTime.default;
  const { from, to } = result.window;
  const stretch =
    from === null || to === null
      ? 'nothing happened'
      : `${dateOf(from, timeZone)} to ${dateOf(to, timeZone)}, ${timeZone}`;
  const sections: readonly (readonly [string, string])[] = [
    ['Answers, in working time', answers(result, terminal)],
    ['Updates', updates(result, terminal)],
    ['Decisions', decisions(result, terminal)],
    ['What would have been said', said(result, terminal)],
    ['Worth a talk', callOuts(result, terminal)],
    ['Not judged', unjudgedText(result.notJudged)],
  ];
  return [
    style.bold(`${printable(playbook.team)}, ${stretch}`),
    historyLine(result.history),
    ...sections.filter(([, body]) => body !== '').map(([title, body]) => `\n${style.bold(title)}\n\n${body}`),
    '',
    ...openQuestions(result.history, result.cannotTell, terminal),
  ].join('\n');
}

function answers({ responses, weeks }: Backtest, terminal: Terminal): string {
  const rows = Object.entries(responses).map(([norm, { asked, answered, met, workingMinutes: taken }]) => [
    norm,
    count(asked),
    count(answered),
    count(met),
    share(met, asked),
    bar(met, asked, BAR, terminal.glyphs),
    taken.p50 === null ? '' : workingMinutes(taken.p50),
    taken.p90 === null ? '' : workingMinutes(taken.p90),
  ]);
  if (rows.length === 0) return '';
  const columns = [
    { title: 'norm' },
    right('asked'),
    right('answered'),
    right('in time'),
    right('share'),
    { title: '' },
    right('half within'),
    right('9 of 10 within'),
  ];
  const line = shareOverTime(
    weeks,
    ({ met }) => met,
    ({ asked }) => asked,
    terminal,
  );
  return `${table(columns, rows, terminal)}\n\nin time  ${line}`;
}

function updates({ updates: byNorm, weeks }: Backtest, terminal: Terminal): string {
  const rows = Object.entries(byNorm).map(([norm, { due, posted, skipped }]) => [
    norm,
    count(due),
    count(posted),
    count(skipped),
    share(posted, due),
    bar(posted, due, BAR, terminal.glyphs),
  ]);
  if (rows.length === 0) return '';
  const columns = [{ title: 'norm' }, right('due'), right('posted'), right('skipped'), right('share'), { title: '' }];
  const line = shareOverTime(
    weeks,
    ({ posted }) => posted,
    ({ due }) => due,
    terminal,
  );
  return `${table(columns, rows, terminal)}\n\nposted  ${line}`;
}

function decisions({ decisions: byNorm }: Backtest, terminal: Terminal): string {
  const rows = Object.entries(byNorm).map(([norm, { closed, recorded, exempt, wouldBlock }]) => [
    norm,
    count(closed),
    count(recorded),
    count(exempt),
    count(wouldBlock),
  ]);
  if (rows.length === 0) return '';
  return table(
    [{ title: 'norm' }, right('closed'), right('recorded'), right('exempt'), right('would be held')],
    rows,
    terminal,
  );
}

function said({ nudges, weeks }: Backtest, terminal: Terminal): string {
  const { total, perPersonWorkingDay: perDay, outsideHours, distribution } = nudges;
  if (total === 0) return 'Nothing: nobody with known hours owed anything when they could have been told.';
  const days = Object.entries(distribution);
  const most = Math.max(...days.map(([, n]) => n));
  const rows = days.map(([things, n]) => [things, count(n), bar(n, most, BAR, terminal.glyphs)]);
  return [
    `${counted(total, 'reminder')}, ${count(outsideHours)} of them outside hours. On a day with any, a person gets`,
    `${perDay.p50} (half of such days), ${perDay.p95} (95 of 100) and never more than ${perDay.max}.`,
    '',
    table([right('a day'), right('days'), { title: '' }], rows, terminal),
    '',
    `by week  ${countOverTime(weeks, (week) => week.nudges, terminal)}`,
  ].join('\n');
}

function callOuts({ callOuts: found }: Backtest, { glyphs }: Terminal): string {
  return found
    .map(
      ({ norm, items, fires }) =>
        `${glyphs.bullet} ${norm} would fire on ${share(fires, items)} of what it looks at (${count(fires)} of ${count(items)}): more likely the norm is wrong than everyone.`,
    )
    .join('\n');
}
