import { forgeLeases } from '../../../forge-app/src/storage/leases';
import { at } from '../../support/at';
import { type ForgeDouble, forgeDouble } from '../../support/forge/forge-double';

let forge: ForgeDouble;
beforeEach(() => {
  forge = forgeDouble({ app: () => ({}), now: () => at('2026-03-04 12:00 Z') });
});
afterEach(() => forge.close());

const leases = forgeLeases();
const noon = at('2026-03-04 12:00 Z');

test.each`
  when                                      | by         | minutesLater | taken
  ${'another wants it while it runs'}       | ${'other'} | ${3}         | ${false}
  ${'another wants it as it runs out'}      | ${'other'} | ${4}         | ${true}
  ${'the holder asks again while it runs'}  | ${'one'}   | ${3}         | ${true}
  ${'a crashed holder left it an hour ago'} | ${'other'} | ${60}        | ${true}
`('$when: $taken', async ({ by, minutesLater, taken }) => {
  const site = forge.install();
  const outcome = await site.inside(async () => {
    await leases.take('sweep', 'one', noon, 4);
    return leases.take('sweep', by, new Date(noon.getTime() + minutesLater * 60_000), 4);
  });
  expect(outcome).toBe(taken);
});

test('of many at once, one gets it; and one of many gets what ran out', async () => {
  const site = forge.install();
  const later = at('2026-03-04 13:00 Z');
  const take = (now: Date) => (_: unknown, i: number) => leases.take('sweep', `run-${i}`, now, 4);
  const fresh = await site.inside(() => Promise.all(Array.from({ length: 8 }, take(noon))));
  const after = await site.inside(() => Promise.all(Array.from({ length: 8 }, take(later))));
  expect([fresh, after].map((outcomes) => outcomes.filter(Boolean).length)).toEqual([1, 1]);
});

test('given back, it can be taken; somebody else’s is left alone', async () => {
  const site = forge.install();
  const outcomes = await site.inside(async () => {
    await leases.take('sweep', 'one', noon, 4);
    await leases.giveBack('sweep', 'other');
    const whileHeld = await leases.take('sweep', 'other', noon, 4);
    await leases.giveBack('sweep', 'one');
    return [whileHeld, await leases.take('sweep', 'other', noon, 4)];
  });
  expect(outcomes).toEqual([false, true]);
});
