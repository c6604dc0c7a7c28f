import fc from 'fast-check';
import { SaidSoFar } from '../../../core/src/backtest/said-so-far';
import { addDays, type LocalDate } from '../../../core/src/calendar/local-time';
import { mondayOf } from '../../../core/src/nudge/caps';
import type { Digest, Nudge } from '../../../core/src/nudge/nudge';
import { SaidLog } from '../../../core/src/nudge/said';
import { runs } from '../../support/runs';

const FIRST = '2026-02-25' as LocalDate;

function digest(person: string, on: LocalDate, keys: readonly string[]): Digest {
  const nudges = keys.map(
    (key) => ({ key: `${key}/nudge/${person}`, obligationKey: key, issueId: key.slice(0, 1), step: 'nudge' }) as Nudge,
  );
  return { key: '', person, on, nudges, more: 0 };
}

test('as time goes forward it answers what the log of an adapter answers', () => {
  const day = fc.record({
    person: fc.constantFrom('ada', 'tom'),
    after: fc.integer({ min: 1, max: 4 }),
    keys: fc.uniqueArray(fc.constantFrom('a1', 'a2', 'b1'), { minLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(day, { maxLength: 20 }), (days) => {
      const soFar = new SaidSoFar();
      const log = new SaidLog();
      let on = FIRST;
      for (const { person, after, keys } of days) {
        on = addDays(on, after);
        const at = new Date(`${on}T09:30:00Z`);
        const said = digest(person, on, keys);
        soFar.add(said, at);
        for (const { key, obligationKey, issueId, step } of said.nudges) {
          log.add({
            key,
            obligationKey,
            issueId,
            person,
            step,
            on,
            at,
            outcome: 'posted',
            messageId: null,
            resolvedAt: null,
          });
        }
        for (const who of ['ada', 'tom']) {
          for (const date of [on, addDays(on, 1), addDays(on, 7)]) {
            expect(soFar.countInWeek(who, mondayOf(date))).toBe(log.countInWeek(who, mondayOf(date)));
          }
          expect(soFar.hasDigest(who, addDays(on, 1))).toBe(false);
        }
        expect(soFar.hasDigest(person, on)).toBe(true);
        for (const key of ['a1', 'a2', 'b1']) expect(soFar.about(key)).toEqual(log.about(key));
      }
    }),
    runs(100),
  );
});

test('of an issue that is over it forgets everything, of the others nothing', () => {
  const soFar = new SaidSoFar();
  soFar.add(digest('ada', FIRST, ['a1', 'a2', 'b1']), new Date(0));
  soFar.forget('a');
  expect([soFar.about('a1'), soFar.about('a2'), soFar.about('b1').length, soFar.standingOn()]).toEqual([[], [], 1, []]);
  expect(soFar.hasDigest('ada', FIRST)).toBe(true);
});
