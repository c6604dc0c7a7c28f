import { BERLIN, eventLine, fixture, historyOf, timelineOf } from '../../support/histories';

test("Jira's CSV in its default format: zone assumed, repeated columns, comments with time and author", async () => {
  const history = await historyOf(fixture('jira-history/export-default-format.csv'), { assumedZone: BERLIN });
  expect(timelineOf(history, 'ENG-1').events.map(eventLine)).toEqual([
    // 10:00 in Berlin
    '2026-03-02 09:00 a-tom created Story High [map,urgent] Shipped/new a-ada',
    '2026-03-02 10:30 a-ada commented',
    // a quarter past midnight in Berlin
    '2026-03-04 23:15 a-tom commented',
    '2026-03-06 15:00 unknown to Shipped/done',
  ]);
  expect(history.facts).toMatchObject({
    kind: 'jira-csv',
    issues: 2,
    comments: 2,
    changes: 0,
    people: 3,
    unreadable: 2,
  });
  expect(history.facts.unreadables).toEqual([
    { path: 'line 5: ENG-2: comment 1', problem: 'got "no date here"', expected: 'a comment as date;author;text' },
    { path: 'line 6: ENG-3: Created', problem: 'got "the other day"', expected: 'a date such as 09/Jan/24 3:54 PM' },
  ]);
  expect(history.facts.cannotTell).toContainEqual({ code: 'zone-assumed', count: null, detail: 'Europe/Berlin' });
  expect(history.facts.cannotTell.map(({ code }) => code)).not.toContain('date-order-assumed');
});

test('rows wait until one date shows that months come first', async () => {
  const history = await historyOf(fixture('jira-history/export-american-format.csv'));
  expect(history.timelines.map(({ events }) => eventLine(events[0]!).slice(0, 16))).toEqual([
    '2026-03-04 09:30',
    '2026-03-06 09:30',
    '2026-03-21 16:14',
  ]);
  expect(history.facts.cannotTell).toContainEqual({ code: 'zone-assumed', count: null, detail: 'UTC' });
  // Reporters by name, comment authors by account id: told apart from people who are named one way.
  expect(history.facts.cannotTell.map(({ code }) => code)).toContain('people-by-two-names');
});

test('where no date shows it, the guess is said', async () => {
  const history = await historyOf('Issue key,Created\nENG-1,3/4/2026 9:30\n');
  expect(eventLine(history.timelines[0]!.events[0]!).slice(0, 16)).toBe('2026-04-03 09:30');
  expect(history.facts.cannotTell).toContainEqual({
    code: 'date-order-assumed',
    count: null,
    detail: 'day before month',
  });
});

test('a time that the clock skips is the instant at which it jumps', async () => {
  const history = await historyOf('Issue key,Created\nENG-1,29/Mar/26 2:30 AM\n', { assumedZone: BERLIN });
  expect(eventLine(history.timelines[0]!.events[0]!).slice(0, 16)).toBe('2026-03-29 01:00');
});
