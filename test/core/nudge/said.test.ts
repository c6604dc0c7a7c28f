import type { LocalDate } from '../../../core/src/calendar/local-time';
import { mondayOf } from '../../../core/src/nudge/caps';
import { SaidLog, type SaidNudge } from '../../../core/src/nudge/said';
import { at } from '../../support/at';

function said(key: string, parts: Partial<SaidNudge> = {}): SaidNudge {
  const on = '2026-03-04' as LocalDate;
  const about = { obligationKey: 'i1/answer/e1#0', issueId: 'i1', person: 'ada', step: 'nudge' } as const;
  return {
    key,
    ...about,
    on,
    at: at('2026-03-04 09:30 +01:00'),
    outcome: 'posted',
    messageId: null,
    resolvedAt: null,
    ...parts,
  };
}
const date = (text: string) => text as LocalDate;

test('what was said about an obligation, to anyone, is found by its key', () => {
  const log = new SaidLog([said('a'), said('b', { person: 'raj' }), said('c', { obligationKey: 'i1/other/e1#0' })]);
  expect(log.about('i1/answer/e1#0').map(({ key }) => key)).toEqual(['a', 'b']);
  expect(log.about('i2/answer/e1#0')).toEqual([]);
});

test('only what was posted and not resolved stands', () => {
  const log = new SaidLog([
    said('a'),
    said('b', { outcome: 'unknown' }),
    said('c', { outcome: 'refused' }),
    said('d', { resolvedAt: at('2026-03-05 09:30 +01:00') }),
    said('e'),
  ]);
  expect(log.standingOn('i1').map(({ key }) => key)).toEqual(['a', 'e']);
  log.resolve('a', 'i1');
  log.resolve('nobody knows it', 'i1');
  expect(log.standingOn('i1').map(({ key }) => key)).toEqual(['e']);
  expect(log.about('i1/answer/e1#0')).toHaveLength(5);
});

test('a week counts from Monday to Sunday, whatever became of the messages', () => {
  const log = new SaidLog([
    said('a', { on: date('2026-03-01') }),
    said('b', { on: date('2026-03-02') }),
    said('c', { on: date('2026-03-08'), outcome: 'unknown' }),
    said('d', { on: date('2026-03-09') }),
    said('e', { on: date('2026-03-04'), person: 'raj' }),
  ]);
  expect(log.countInWeek('ada', date('2026-03-02'))).toBe(2);
  expect(log.hasDigest('ada', date('2026-03-08'))).toBe(true);
  expect(log.hasDigest('ada', date('2026-03-04'))).toBe(false);
});

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026-03-08', '2026-03-02'],
  ['2027-01-01', '2026-12-28'],
])('the week of %s begins on %s', (on, monday) => {
  expect(mondayOf(date(on))).toBe(monday);
});
