import fc from 'fast-check';
import { type ReplayedIssue, replayedIssue } from '../../../core/src/backtest/replayed-issue';
import { WaitingList, waitingOf } from '../../../core/src/backtest/waiting-list';
import type { Obligation, ObligationKind } from '../../../core/src/norm/obligation';
import { runs } from '../../support/runs';

function anIssue(...owed: readonly (readonly [key: string, kind: ObligationKind])[]): ReplayedIssue {
  const issue = replayedIssue('i', []);
  issue.obligations = owed.map(([key, kind]) => ({ key, kind }) as Obligation);
  return issue;
}

const put = (list: WaitingList, issue: ReplayedIssue, key: string, dueMs: number, isFacilitator = false) =>
  list.put(waitingOf(issue, issue.obligations.find((one) => one.key === key)!, new Date(dueMs), isFacilitator));
const keys = (list: WaitingList, count: number) => list.take(count).map(({ obligation }) => obligation.key);

test('answers first, then what is due longest, then by key; what the facilitator is asked comes last', () => {
  const issue = anIssue(['u', 'update'], ['b', 'response'], ['a', 'response'], ['late', 'response'], ['f', 'response']);
  const list = new WaitingList();
  put(list, issue, 'f', 1, true);
  put(list, issue, 'u', 1);
  put(list, issue, 'late', 3);
  put(list, issue, 'b', 2);
  put(list, issue, 'a', 2);
  expect(keys(list, 2)).toEqual(['a', 'b']);
  expect(keys(list, 9)).toEqual(['late', 'u', 'f']);
  expect(list.isEmpty).toBe(true);
});

test('something put twice waits once; with another due instant the newer one stands', () => {
  const issue = anIssue(['a', 'response'], ['b', 'response']);
  const list = new WaitingList();
  put(list, issue, 'a', 1);
  put(list, issue, 'a', 1);
  put(list, issue, 'b', 2);
  put(list, issue, 'a', 3);
  expect(keys(list, 9)).toEqual(['b', 'a']);
});

test('what is no longer owed does not come up', () => {
  const issue = anIssue(['a', 'response'], ['b', 'response']);
  const list = new WaitingList();
  put(list, issue, 'a', 1);
  put(list, issue, 'b', 2);
  issue.obligations = issue.obligations.slice(1);
  expect(keys(list, 1)).toEqual(['b']);
});

test('comes out in order, whatever order it went in', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (dues) => {
      const issue = anIssue(...dues.map((_, i): [string, ObligationKind] => [`${i}`.padStart(3, '0'), 'update']));
      const list = new WaitingList();
      dues.forEach((due, i) => {
        put(list, issue, `${i}`.padStart(3, '0'), due);
      });
      const expected = dues
        .map((due, i) => ({ due, key: `${i}`.padStart(3, '0') }))
        .sort((a, b) => a.due - b.due || (a.key < b.key ? -1 : 1));
      expect(keys(list, dues.length)).toEqual(expected.map(({ key }) => key));
    }),
    runs(100),
  );
});
