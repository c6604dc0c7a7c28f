import type { Claim, NudgeLedger, Settlement } from '../../core/src/delivery/ports';
import { at } from '../support/at';

/**
 * What every ledger does. An adapter's test calls this with its name and a way to open an empty one.
 *
 * @param open A fresh, empty ledger. Calling `reopen` gives another one over the same storage: another process, or this one
 *   after a crash.
 */
export function nudgeLedgerContract(
  name: string,
  open: () => Promise<{
    readonly ledger: NudgeLedger;
    readonly reopen: () => Promise<NudgeLedger>;
    readonly close?: () => Promise<void>;
  }>,
): void {
  const posted: Settlement = { outcome: 'posted', messageId: 'm1', at: at('2026-03-04 09:31 +01:00') };

  describe(`${name}, as every ledger`, () => {
    let opened: Awaited<ReturnType<typeof open>>;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(async () => {
      await opened.close?.();
    });

    test('a key is claimed once', async () => {
      expect(await opened.ledger.claim(aClaim('a'))).toBe(true);
      expect(await opened.ledger.claim(aClaim('a'))).toBe(false);
      expect(await opened.ledger.claim(aClaim('b'))).toBe(true);
    });

    test('of twenty claims at once, by two processes, one wins', async () => {
      const other = await opened.reopen();
      const claims = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? opened.ledger : other).claim(aClaim('a')));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    });

    test('a released key can be claimed again, by one', async () => {
      await opened.ledger.claim(aClaim('a'));
      await opened.ledger.release('a');
      const claims = Array.from({ length: 5 }, () => opened.ledger.claim(aClaim('a')));
      expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
    });

    test.each([posted, { ...posted, outcome: 'unknown' }, { ...posted, outcome: 'refused' }] as Settlement[])(
      'what was settled as $outcome stays claimed',
      async (settlement) => {
        await opened.ledger.claim(aClaim('a'));
        await opened.ledger.settle('a', settlement);
        expect(await opened.ledger.claim(aClaim('a'))).toBe(false);
      },
    );

    test('a claim outlives the process that made it', async () => {
      await opened.ledger.claim(aClaim('a'));
      expect(await (await opened.reopen()).claim(aClaim('a'))).toBe(false);
    });

    test('releasing and settling what nobody claimed changes nothing', async () => {
      await opened.ledger.release('a');
      await opened.ledger.settle('a', posted);
      expect(await opened.ledger.claim(aClaim('a'))).toBe(true);
    });

    test('settling twice is harmless', async () => {
      await opened.ledger.claim(aClaim('a'));
      await opened.ledger.settle('a', posted);
      await opened.ledger.settle('a', posted);
      await opened.ledger.settle('a', { outcome: 'resolved', at: at('2026-03-05 09:00 +01:00') });
      expect(await opened.ledger.claim(aClaim('a'))).toBe(false);
    });

    test('keys that look alike are different keys', async () => {
      for (const key of ['a', 'A', 'a ', 'a/b', 'ä', 'a%2Fb'])
        expect(await opened.ledger.claim(aClaim(key))).toBe(true);
    });
  });
}

function aClaim(key: string): Claim {
  return {
    key,
    of: 'nudge',
    person: 'ada',
    on: '2026-03-04' as Claim['on'],
    at: at('2026-03-04 09:30 +01:00'),
    nudge: { obligationKey: 'i1/answer/e1#0', issueId: 'i1', step: 'nudge' },
  };
}
