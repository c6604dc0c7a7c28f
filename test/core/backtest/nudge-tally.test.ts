import { NudgeTally } from '../../../core/src/backtest/nudge-tally';
import { WeekTally } from '../../../core/src/backtest/weeks';
import type { Digest, Nudge } from '../../../core/src/nudge/nudge';
import { agreementOf } from '../../../core/src/playbook/agreement';
import { at } from '../../support/at';
import { aPlaybook, aTracker, aTrackerPerson } from '../../support/playbooks';

const agreement = agreementOf(
  [{ effectiveAt: null, playbook: aPlaybook() }],
  aTracker(aTrackerPerson('ada', { timeZone: 'Asia/Tokyo' }), aTrackerPerson('tom')),
);

function digest(person: string, count: number): Digest {
  const nudges = Array.from({ length: count }, () => ({ step: 'nudge', normId: 'first-response' }) as Nudge);
  return { key: '', person, on: '2026-03-04' as Digest['on'], nudges, more: 0 };
}

test.each`
  who      | when                         | outside
  ${'ada'} | ${'2026-03-04 09:00 +09:00'} | ${0}
  ${'ada'} | ${'2026-03-04 08:59 +09:00'} | ${2}
  ${'ada'} | ${'2026-03-04 17:00 +09:00'} | ${2}
  ${'ada'} | ${'2026-03-07 12:00 +09:00'} | ${2}
  ${'tom'} | ${'2026-03-04 12:00 +01:00'} | ${2}
`('two things said to $who at $when: $outside outside hours (tom has no known hours)', ({ who, when, outside }) => {
  const tally = new NudgeTally(agreement, new WeekTally());
  tally.add(digest(who, 2), at(when));
  expect(tally.result()).toMatchObject({ total: 2, outsideHours: outside });
});

test('per person and working day, over the days on which anything was said', () => {
  const tally = new NudgeTally(agreement, new WeekTally());
  for (const count of [5, 1, 1, 2]) tally.add(digest('ada', count), at('2026-03-04 09:00 +09:00'));
  expect(tally.result()).toMatchObject({
    total: 9,
    perPersonWorkingDay: { p50: 2, p95: 5, max: 5 },
    distribution: { 1: 2, 2: 1, 5: 1 },
  });
});
