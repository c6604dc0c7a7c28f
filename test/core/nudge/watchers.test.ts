import fc from 'fast-check';
import { isWorkingTime } from '../../../core/src/calendar/working-time';
import { watcherWindow } from '../../../core/src/nudge/watchers';
import { aTeam, PEOPLE } from '../../support/arbitraries';
import { at } from '../../support/at';
import { runs } from '../../support/runs';

const team = aTeam();

test.each`
  watchers                 | now                          | carried
  ${[]}                    | ${'2026-03-03 02:00 +00:00'} | ${'comment 03-03T02:00'}
  ${['fay']}               | ${'2026-03-03 10:00 +00:00'} | ${'comment 03-03T10:00'}
  ${['fay']}               | ${'2026-03-03 18:00 +00:00'} | ${'comment 03-04T09:00'}
  ${['fay', 'tom']}        | ${'2026-03-03 10:00 +00:00'} | ${'comment 03-03T14:00'}
  ${['fay', 'tom', 'una']} | ${'2026-03-03 10:00 +00:00'} | ${'comment 03-03T14:00'}
  ${['raj', 'tom']}        | ${'2026-03-03 10:00 +00:00'} | ${'digest'}
  ${['raj']}               | ${'2026-03-08 10:00 +00:00'} | ${'digest'}
  ${['una']}               | ${'2026-03-03 10:00 +00:00'} | ${'board'}
`('a comment that $watchers would hear of, at $now: $carried', ({ watchers, now, carried }) => {
  const window = watcherWindow(watchers, team, at(now));
  expect(window.carriedBy === 'comment' ? `comment ${window.at.toISOString().slice(5, 16)}` : window.carriedBy).toBe(
    carried,
  );
});

test('a comment is written inside the hours of everyone whose hours are known', () => {
  let comments = 0;
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 4 }),
      fc.date({ min: new Date('2026-03-01T00:00Z'), max: new Date('2026-11-30T00:00Z'), noInvalidDate: true }),
      (watchers, now) => {
        const window = watcherWindow(watchers, team, now);
        if (window.carriedBy !== 'comment') return;
        comments++;
        expect(window.at >= now).toBe(true);
        for (const person of watchers) {
          const hours = team.hoursOf(person);
          if (hours !== null) expect(isWorkingTime(hours, window.at)).toBe(true);
        }
      },
    ),
    runs(300),
  );
  expect(comments).toBeGreaterThan(100);
});
