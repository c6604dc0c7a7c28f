import { msOfLinearDate } from '../../../core/src/history/linear-csv';
import { eventLine, fixture, historyOf } from '../../support/histories';

async function linesOf(name: string): Promise<string[]> {
  const history = await historyOf(fixture(`linear-history/${name}`));
  expect(history.facts.kind).toBe('linear-csv');
  expect(history.facts.cannotTell.map(({ code }) => code)).toEqual([
    'no-assignee-changes',
    'no-bot-marks',
    'no-comments',
    'no-decision-records',
    'no-issue-types',
    'no-status-changes',
    'no-time-zones',
  ]);
  return history.timelines.flatMap(({ events }) => events.map(eventLine));
}

test('25 columns', async () => {
  expect(await linesOf('export-25-columns.csv')).toEqual([
    '2026-03-02 09:00 ada@example.com created - High [map,urgent] -/new tom@example.com',
    '2026-03-03 09:00 unknown to Started/started',
    '2026-03-06 09:00 unknown to Done/done',
    '2026-03-02 10:00 ada@example.com created - Low [] -/new unassigned',
    '2026-03-05 09:00 unknown to Canceled/done', // archived later, which changes nothing
    '2026-03-02 11:00 ada@example.com created - Low [] Backlog/new unassigned',
    '2026-03-05 09:00 unknown removed', // archived without an end: out of sight
  ]);
});

test('30 columns: rows one field short, dates as JavaScript prints them, a formula guard', async () => {
  expect(await linesOf('export-30-columns.csv')).toEqual([
    '2024-05-14 08:53 ada@example.com created - High [] Todo/new +ops@example.com',
    '2024-05-14 08:53 ada@example.com created - High [Improvement] -/new unassigned',
    '2024-05-23 16:06 unknown to Done/done',
  ]);
  const { facts } = await historyOf(fixture('linear-history/export-30-columns.csv'));
  expect(facts.unreadables).toEqual([
    { path: 'line 6: IN-3: created', problem: 'got "some day"', expected: 'a date such as 2026-03-04T09:00:00.000Z' },
  ]);
});

test('34 columns: the UUID is the issue', async () => {
  expect(await linesOf('export-34-columns.csv')).toEqual([
    '2026-03-02 09:00 ada@example.com created - Urgent [] -/new tom@example.com',
    '2026-03-03 09:00 unknown to In Progress/started',
  ]);
  const { timelines } = await historyOf(fixture('linear-history/export-34-columns.csv'));
  expect(timelines[0]!.issueId).toBe('0b6f3a52-8f2e-4c79-9c2e-3c1a1a1a1a1a');
});

test.each`
  text                                                  | instant
  ${'Tue May 14 2024 08:53:33 GMT+0000 (GMT)'}          | ${'2024-05-14T08:53:33.000Z'}
  ${'Tue May 14 2024 08:53:33 GMT-0330 (Newfoundland)'} | ${'2024-05-14T12:23:33.000Z'}
  ${'2024-05-14T08:53:33.000Z'}                         | ${'2024-05-14T08:53:33.000Z'}
  ${'Tue Mai 14 2024 08:53:33 GMT+0000'}                | ${null}
  ${'14 May 2024'}                                      | ${null}
`('$text is $instant', ({ text, instant }) => {
  const ms = msOfLinearDate(text);
  expect(Number.isNaN(ms) ? null : new Date(ms).toISOString()).toBe(instant);
});
