import { leasesOf } from '../../../linear-integration/src/store/leases';
import { at } from '../../support/at';
import { onBothDatabases } from '../../support/databases';

const now = at('2026-03-04 10:00 +01:00');
const later = at('2026-03-04 10:01 +01:00');
const MINUTE_MS = 60_000;

onBothDatabases(({ open }) => {
  test('one holder has it until it ends, and may take it again', async () => {
    const database = await open();
    const [ours, theirs] = [leasesOf(database, 'p1'), leasesOf(database, 'p2')];
    expect(await ours.take('sweep', now, MINUTE_MS)).toBe(true);
    expect(await theirs.take('sweep', now, MINUTE_MS)).toBe(false);
    expect(await ours.take('sweep', now, MINUTE_MS)).toBe(true);
    expect(await theirs.take('another', now, MINUTE_MS)).toBe(true);
    expect(await theirs.take('sweep', later, MINUTE_MS)).toBe(true);
    expect(await ours.take('sweep', later, MINUTE_MS)).toBe(false);
  });

  test('what is given back is free at once; nobody gives back what is another’s', async () => {
    const database = await open();
    const [ours, theirs] = [leasesOf(database, 'p1'), leasesOf(database, 'p2')];
    await ours.take('sweep', now, MINUTE_MS);
    await theirs.release('sweep');
    await theirs.releaseAll();
    expect(await theirs.take('sweep', now, MINUTE_MS)).toBe(false);
    await ours.releaseAll();
    expect(await theirs.take('sweep', now, MINUTE_MS)).toBe(true);
  });

  test('of twenty at once one has it', async () => {
    const database = await open();
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, i) => leasesOf(database, `p${i}`).take('sweep', now, MINUTE_MS)),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
  });
});
