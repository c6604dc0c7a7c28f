import { changeId, changeIdsIn, isSameEvent } from '../../../forge-app/src/jira/change-id';
import { at } from '../../support/at';

const item = { field: 'status', from: '1', fromString: 'To Do', to: '2', toString: 'In Progress' };
const noon = at('2026-03-04 12:00 Z');

test.each`
  what                               | other                               | at                             | same
  ${'the same, two seconds apart'}   | ${item}                             | ${'2026-03-04 12:00:02 Z'}     | ${true}
  ${'the same, more than two apart'} | ${item}                             | ${'2026-03-04 12:00:02.001 Z'} | ${false}
  ${'names left out'}                | ${{ ...item, fromString: null }}    | ${'2026-03-04 12:00 Z'}        | ${true}
  ${'written in other letters'}      | ${{ ...item, field: 'Status' }}     | ${'2026-03-04 12:00 Z'}        | ${true}
  ${'the other way round'}           | ${{ ...item, from: '2', to: '1' }}  | ${'2026-03-04 12:00 Z'}        | ${false}
  ${'another field'}                 | ${{ ...item, field: 'resolution' }} | ${'2026-03-04 12:00 Z'}        | ${false}
`('$what: same $same', ({ other, at: when, same }) => {
  expect(isSameEvent(changeId(item, noon), changeId(other, at(when)))).toBe(same);
});

test('labels, which Jira gives no ids, are told apart by what they are', () => {
  const labels = (from: string, to: string) => ({ field: 'labels', from: '', fromString: from, to: '', toString: to });
  expect(isSameEvent(changeId(labels('a', 'b'), noon), changeId(labels('b', 'a'), noon))).toBe(false);
});

test('what a field said is not in the id', () => {
  const id = changeId(
    { field: 'summary', from: null, fromString: 'secret plan', to: null, toString: 'open plan' },
    noon,
  );
  expect(id).toMatch(/^change\/1772625600000\/[0-9a-f]{12}$/);
});

test('other ids are the same when they are equal, and ids are found wherever they stand', () => {
  expect(isSameEvent('20001', '20001')).toBe(true);
  expect(isSameEvent('20001', '20002')).toBe(false);
  const id = changeId(item, noon);
  expect(changeIdsIn({ asks: [{ id: `${id}#0`, eventId: id }], last: { status: { eventId: id } } })).toEqual([id]);
});
