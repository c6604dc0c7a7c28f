import { categoryOfJiraKey, categoryOfLinearType, StatusCategories } from '../../../core/src/history/status-categories';

test('a status stands where an issue of the history that has it stands: by id, then by name', () => {
  const statuses = new StatusCategories();
  statuses.learn({ id: '7', name: 'Tasting' }, 'started');
  statuses.learn({ id: '8', name: 'Done' }, 'started'); // this team means something else by it
  expect(statuses.categoryOf({ id: '7', name: 'renamed since' })).toBe('started');
  expect(statuses.categoryOf({ name: ' tasting ' })).toBe('started');
  expect(statuses.categoryOf({ name: 'DONE' })).toBe('started');
  expect([...statuses.unknownNames]).toEqual([]);
});

test.each`
  name              | category
  ${'Closed'}       | ${'done'}
  ${"Won't do"}     | ${'done'}
  ${'Erledigt'}     | ${'done'}
  ${'Terminée'}     | ${'done'}
  ${'完了'}         | ${'done'}
  ${'To Do'}        | ${'new'}
  ${'Backlog'}      | ${'new'}
  ${'Por hacer'}    | ${'new'}
  ${'In Review'}    | ${'started'}
  ${'Em andamento'} | ${'started'}
`('without one, "$name" is $category as nearly everywhere', ({ name, category }) => {
  const statuses = new StatusCategories();
  expect(statuses.categoryOf({ name })).toBe(category);
  expect(statuses.unknownNames.size).toBe(0);
});

test('a name that nobody knows is taken as started, and said', () => {
  const statuses = new StatusCategories();
  expect(statuses.categoryOf({ name: 'Polishing' })).toBe('started');
  expect([...statuses.unknownNames]).toEqual(['Polishing']);
});

test("the trackers' own words", () => {
  expect(['new', 'indeterminate', 'done', 'constructor', null].map(categoryOfJiraKey)).toEqual([
    'new',
    'started',
    'done',
    null,
    null,
  ]);
  expect(
    ['triage', 'backlog', 'unstarted', 'started', 'completed', 'canceled', 'toString'].map(categoryOfLinearType),
  ).toEqual(['new', 'new', 'new', 'started', 'done', 'done', null]);
});
