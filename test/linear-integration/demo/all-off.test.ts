import { allOffAt } from '../../../linear-integration/src/demo/all-off';
import { EXAMPLE_AT } from '../../../linear-integration/src/start-options';
import { at } from '../../support/at';
import { aDouble, clockAt, stopDoubles } from '../../support/linear-double';

afterEach(stopDoubles);

const seeded = () => aDouble({ clock: clockAt('2026-11-18 10:40 +01:00'), workspace: 'seeded' });

test('the team of the demo is off at weekends, in all its zones, and never on the night of a working day', async () => {
  const demo = await seeded();
  const off = (when: string) => allOffAt(demo, demo.playbook, at(when));
  const monday = { until: at('2026-11-23 08:00 +09:00') }; // Mei, in Tokyo
  expect(off('2026-11-18 10:40 +01:00')).toBeNull();
  expect(allOffAt(demo, demo.playbook, new Date(EXAMPLE_AT))).toBeNull(); // where the terminal sends people
  expect(off('2026-11-18 22:30 +00:00')).toBeNull(); // before Tokyo begins
  expect(off('2026-11-20 21:30 +00:00')).toBeNull(); // Carla, in São Paulo, still works
  expect(off('2026-11-20 22:00 +00:00')).toEqual(monday);
  expect(off('2026-11-21 12:00 +00:00')).toEqual(monday);
  expect(off('2026-11-22 14:59 +00:00')).toEqual(monday);
  expect(off('2026-11-22 15:00 +00:00')).toBeNull(); // eight hours before
});

test('a playbook in which nobody ever works has no end', async () => {
  const demo = await seeded();
  const never = 'playbook: 1\nteam: Nobody\nworkingTime: { default: { timeZone: UTC, weeklyHours: {} } }\n';
  expect(allOffAt(demo, never, at('2026-11-18 10:40 +01:00'))).toEqual({ until: null });
});
