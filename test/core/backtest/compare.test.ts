import { compareBacktests } from '../../../core/src/backtest/compare';
import { historyOf, lines } from '../../support/histories';
import { WEEK } from '../../support/jira-history';
import { aPlaybook } from '../../support/playbooks';

test('two playbooks side by side, number by number', async () => {
  const first = aPlaybook({
    responses: [{ id: 'first-response', ask: 'new-issue', within: '8 working hours', clock: 'team' }],
  });
  const second = aPlaybook({
    responses: [{ id: 'first-response', ask: 'new-issue', within: '2 working days', clock: 'team' }],
    decisions: [{ id: 'why-closed', of: { types: ['Story'] } }],
  });
  const shares: number[] = [];
  const { numbers } = compareBacktests(
    await historyOf(lines(...WEEK)),
    { first, second },
    { onProgress: (share) => shares.push(share) },
  );
  expect(numbers.map((one) => `${one.part} ${one.norm} ${one.measure}: ${one.first} ${one.second}`)).toEqual([
    'responses first-response asked: 4 4',
    'responses first-response answered: 3 3',
    'responses first-response met: 2 3',
    'responses first-response workingMinutes.p25: 30 30',
    'responses first-response workingMinutes.p50: 390 390',
    'responses first-response workingMinutes.p75: 900 900',
    'responses first-response workingMinutes.p90: 900 900',
    'decisions why-closed closed: null 1',
    'decisions why-closed recorded: null 0',
    'decisions why-closed exempt: null 0',
    'decisions why-closed wouldBlock: null 1',
    'nudges null total: 2 1',
    'nudges null perPersonWorkingDay.p50: 1 1',
    'nudges null perPersonWorkingDay.p95: 1 1',
    'nudges null perPersonWorkingDay.max: 1 1',
  ]);
  expect(shares).toEqual([0.5, 1]);
});
