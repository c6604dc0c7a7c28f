import { eventLine, fixture, historyOf, timelineOf } from '../../support/histories';

test('Jira Cloud: a page with changelog, ADF, an app and a deleted account', async () => {
  const history = await historyOf(fixture('jira-history/cloud-page.json'));
  expect(timelineOf(history, 'ENG-1').events.map(eventLine)).toEqual([
    // As it was at creation: the oldest change of each field says what stood there before.
    '2026-03-02 09:00 a-tom created Story Low [map] Waiting room/new unassigned',
    '2026-03-02 09:30 a-tom assigned a-ada',
    '2026-03-02 10:00 a-tom commented question of a-ada',
    '2026-03-02 11:00 bot app-1 commented',
    '2026-03-02 12:00 unknown commented',
    '2026-03-03 09:00 a-ada to Polishing/started',
    '2026-03-04 09:00 a-ada edited priority High',
    '2026-03-04 09:00 a-ada edited', // summary and description, once; rank is silent
    '2026-03-04 09:00 a-ada labelled [map,urgent]',
    '2026-03-06 15:00 a-ada to Shipped to all/done',
  ]);
  expect(history.facts).toMatchObject({
    kind: 'jira-rest',
    issues: 2,
    comments: 3,
    changes: 9,
    people: 4,
    unreadable: 3,
  });
  expect(history.facts.unreadables.map(({ path }) => path)).toEqual([
    'the document: issue 2: ENG-2: comment 1',
    'the document: issue 3: ENG-3: fields.created',
    'the document: issue 4: key',
  ]);
  expect(history.facts.cannotTell).toEqual([
    { code: 'comments-cut', count: 1, detail: null },
    { code: 'deactivation-dates', count: 1, detail: null },
    { code: 'no-decision-records', count: null, detail: null },
    { code: 'status-category-unknown', count: 1, detail: 'Polishing' },
  ]);
  expect(history.people.get('app-1')).toMatchObject({ isBot: true });
  expect(history.people.get('a-kei')).toMatchObject({ isActive: false, timeZone: 'Asia/Tokyo' });
});

test('Jira Server: issues one a line, keys and names, wiki markup, a moved issue, a broken line', async () => {
  const history = await historyOf(fixture('jira-history/server-issues.ndjson'));
  expect(timelineOf(history, 'OLD-7').events.map(eventLine)).toEqual([
    '2026-03-02 09:00 JIRAUSER10100 created Task - [] Open/new JIRAUSER10100',
    '2026-03-02 09:30 JIRAUSER10100 assigned tom',
    // Kei comes later in the file than the mention.
    '2026-03-02 10:00 JIRAUSER10100 commented question of kei',
    '2026-03-03 09:30 tom moved to OPS-1',
    '2026-03-03 09:30 tom to In Progress/started',
    '2026-03-03 10:00 tom commented',
  ]);
  expect(timelineOf(history, 'OPS-2').events.map(eventLine)).toEqual([
    // No changelog: the resolution date alone closes it, and the assignee is the one of the export.
    '2026-03-02 09:00 unknown created Task - [] Closed/new kei',
    '2026-03-03 09:00 unknown to Closed/done',
  ]);
  // A comment older than its issue is left out, and said.
  expect(timelineOf(history, 'OPS-4').events).toHaveLength(1);
  expect(history.facts).toMatchObject({ issues: 3, comments: 3, changes: 3, unreadable: 1 });
  expect(history.facts.unreadables).toEqual([{ path: 'line 3', problem: 'it is no JSON', expected: 'JSON' }]);
  expect(history.facts.cannotTell.map(({ code, count }) => `${code} ${count}`)).toEqual([
    'comments-before-creation 1',
    'no-assignee-changes 2',
    'no-comment-text 1',
    'no-comments 1',
    'no-decision-records null',
    'no-status-changes 2',
  ]);
});

test.each`
  what                                            | status                                                         | resolved                          | events
  ${'done, never resolved: open as far as known'} | ${{ name: 'Closed', statusCategory: { key: 'done' } }}         | ${null}                           | ${['created Task - [] Closed/new unassigned']}
  ${'started at export: started all along'}       | ${{ name: 'Doing', statusCategory: { key: 'indeterminate' } }} | ${null}                           | ${['created Task - [] Doing/started unassigned']}
  ${'resolved, then reopened without trace'}      | ${{ name: 'Open', statusCategory: { key: 'new' } }}            | ${'2026-03-03T09:00:00.000+0000'} | ${['created Task - [] Open/new unassigned', 'to Resolved/done']}
`('without a changelog: $what', async ({ status, resolved, events }) => {
  const issue = {
    key: 'E-1',
    fields: { issuetype: { name: 'Task' }, status, created: '2026-03-02T09:00:00.000+0000', resolutiondate: resolved },
  };
  const [timeline] = (await historyOf(JSON.stringify(issue))).timelines;
  expect(timeline!.events.map(eventLine).map((line) => line.replace(/^\S+ \S+ unknown /, ''))).toEqual(events);
});

test('a changelog that names nobody says so, and guesses nobody', async () => {
  const items = [{ field: 'assignee', fromString: null, toString: null }];
  const fields = {
    created: '2026-03-02T09:00:00.000+0000',
    assignee: { accountId: 'ada' },
    comment: { comments: [], total: 0 },
  };
  const changelog = { total: 5, histories: [{ id: '1', created: '2026-03-03T09:00:00.000+0000', items }] };
  const history = await historyOf(JSON.stringify({ key: 'E-1', fields, changelog }));
  expect(history.timelines[0]!.events.map(eventLine)).toEqual(['2026-03-02 09:00 unknown created - - [] -/new ada']);
  expect(history.facts.cannotTell.map(({ code }) => code)).toEqual([
    'assignee-changes-unnamed',
    'changelog-cut',
    'no-decision-records',
  ]);
});

test('a change without a target is read as such, whatever an object inherits', async () => {
  const items = [{ field: 'labels', fromString: 'old' }];
  const changelog = { histories: [{ id: '1', created: '2026-03-03T09:00:00.000+0000', items }] };
  const history = await historyOf(
    JSON.stringify({ key: 'E-1', fields: { created: '2026-03-02T09:00:00.000+0000', labels: [] }, changelog }),
  );
  expect(history.timelines[0]!.events.map(eventLine)).toEqual([
    '2026-03-02 09:00 unknown created - - [old] -/new unassigned',
    '2026-03-03 09:00 unknown labelled []',
  ]);
});
