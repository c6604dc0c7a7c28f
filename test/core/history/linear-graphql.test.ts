import { eventLine, fixture, historyOf, timelineOf } from '../../support/histories';

test("Linear's pages: comments with replies, reactions, apps; history wound back to the creation", async () => {
  const history = await historyOf(fixture('linear-history/issue-pages.ndjson'));
  expect(timelineOf(history, 'ENG-1').events.map(eventLine)).toEqual([
    '2026-03-02 09:00 u-ada created - Medium [map,old] Todo/new unassigned',
    '2026-03-02 09:30 u-ada assigned u-tom',
    // A mention by profile address.
    expect.stringMatching(/^2026-03-02 10:00 u-ada commented .* of u-tom$/),
    '2026-03-03 09:00 u-tom commented',
    '2026-03-03 09:30 u-ada reacted',
    '2026-03-03 10:00 u-tom edited priority High',
    '2026-03-03 10:00 u-tom to Doing/started',
    '2026-03-03 11:00 bot gh commented',
    '2026-03-03 12:00 bot u-bot commented',
    '2026-03-04 09:00 bot automation labelled [map,urgent]', // nobody named: one of Linear's own
    '2026-03-06 09:00 u-tom to Live/done',
  ]);
  const reply = timelineOf(history, 'ENG-1').events.find(({ id }) => id === 'c-2');
  expect(reply).toMatchObject({ kind: 'commented', inReplyToId: 'c-1' });
  expect(timelineOf(history, 'ENG-2').events.map(eventLine)).toEqual([
    '2026-03-03 09:00 unknown created - - [] Dropped/new unassigned',
    '2026-03-04 09:00 unknown to Started/started',
    '2026-03-05 09:00 unknown to Dropped/done',
  ]);
  expect(history.facts).toMatchObject({
    kind: 'linear-graphql',
    issues: 2,
    comments: 4,
    changes: 4,
    people: 3,
    unreadable: 1,
  });
  expect(history.facts.unreadables[0]).toEqual({
    path: 'line 2: issue 2: ENG-3: createdAt',
    problem: 'got "soon"',
    expected: 'an instant such as 2026-03-04T09:00:00.000Z',
  });
});
