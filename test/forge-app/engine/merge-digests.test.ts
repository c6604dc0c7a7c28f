import { LocalDate, SaidLog } from '@async-norms/core';
import { mergedDigest } from '../../../forge-app/src/engine/merge-digests';
import { aDigest, aNudge } from '../../contract/nudge-channel.contract';
import { at } from '../../support/at';

const caps = { perDigest: 5, perWeek: 10 };
const nudges = (prefix: string, count: number, dueDay: string) =>
  Array.from({ length: count }, (_, i) =>
    aNudge({ key: `${prefix}${i}`, dueAt: at(`2026-03-${dueDay} 10:0${i} +01:00`), issueId: `${prefix}${i}` }),
  );
const planned = (prefix: string, count: number, dueDay: string, more = 0) => ({
  digest: aDigest({ nudges: nudges(prefix, count, dueDay), more }),
  caps,
});

test('no digest is none, one digest is that one', () => {
  expect(mergedDigest([], new SaidLog())).toBeNull();
  const one = planned('a', 2, '03', 4);
  expect(mergedDigest([one], new SaidLog())).toBe(one.digest);
});

test('of two agreements: what is due longest first, five at most, the rest a count', () => {
  const digest = mergedDigest([planned('a', 4, '03', 2), planned('b', 3, '02')], new SaidLog());
  expect(digest?.nudges.map(({ key }) => key)).toEqual(['b0', 'b1', 'b2', 'a0', 'a1']);
  expect(digest?.more).toBe(4);
});

test('the tightest caps hold, those of the week too', () => {
  const strict = { ...planned('b', 3, '02'), caps: { perDigest: 2, perWeek: 10 } };
  expect(mergedDigest([planned('a', 4, '03'), strict], new SaidLog())?.nudges).toHaveLength(2);

  const said = Array.from({ length: 9 }, (_, i) => ({
    key: `s${i}`,
    obligationKey: `s${i}`,
    issueId: 'i9',
    person: 'ada',
    step: 'nudge' as const,
    on: LocalDate.parse('2026-03-02'),
    at: at('2026-03-02 09:30 +01:00'),
    outcome: 'posted' as const,
    messageId: null,
    resolvedAt: null,
  }));
  const digest = mergedDigest([planned('a', 4, '03'), planned('b', 3, '02')], new SaidLog(said));
  expect([digest?.nudges.length, digest?.more]).toEqual([1, 6]);
  const full = mergedDigest(
    [planned('a', 4, '03'), planned('b', 3, '02')],
    new SaidLog([...said, { ...said[0]!, key: 's10' }]),
  );
  expect(full).toBeNull();
});
