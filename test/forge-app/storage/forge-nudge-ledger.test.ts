import { LocalDate, type NudgeLedger } from '@async-norms/core';
import { forgeNudgeLedger } from '../../../forge-app/src/storage/forge-nudge-ledger';
import { nudgeLedgerContract } from '../../contract/nudge-ledger.contract';
import { at } from '../../support/at';
import { forgeDouble } from '../../support/forge/forge-double';
import type { ForgeSite } from '../../support/forge/forge-site';

const now = () => at('2026-03-04 09:30 +01:00');

function insideOf(site: ForgeSite): NudgeLedger {
  const ledger = forgeNudgeLedger();
  return {
    claim: (claim) => site.inside(() => ledger.claim(claim)),
    release: (key) => site.inside(() => ledger.release(key)),
    settle: (key, settlement) => site.inside(() => ledger.settle(key, settlement)),
  };
}

nudgeLedgerContract('the ledger in Forge storage', async () => {
  const forge = forgeDouble({ app: () => ({}), now });
  const site = forge.install();
  return {
    ledger: insideOf(site),
    reopen: async () => insideOf(site),
    close: async () => forge.close(),
  };
});

describe('what was said', () => {
  const forge = () => forgeDouble({ app: () => ({}), now });
  let double: ReturnType<typeof forge>;
  beforeEach(() => {
    double = forge();
  });
  afterEach(() => double.close());

  test.each`
    asked                       | issues    | people     | since           | keys
    ${'about an issue'}         | ${['i1']} | ${[]}      | ${'2026-03-01'} | ${['i1/a/nudge/ada', 'i1/a/reminder/ada']}
    ${'about another'}          | ${['i3']} | ${[]}      | ${'2026-03-01'} | ${[]}
    ${'to a person'}            | ${[]}     | ${['tom']} | ${'2026-03-01'} | ${['i2/a/nudge/tom']}
    ${'to a person since then'} | ${[]}     | ${['ada']} | ${'2026-03-04'} | ${['i1/a/reminder/ada']}
    ${'both, each once'}        | ${['i1']} | ${['ada']} | ${'2026-03-01'} | ${['i1/a/nudge/ada', 'i1/a/reminder/ada']}
  `('$asked', async ({ issues, people, since, keys }) => {
    const site = double.install();
    const said = await site.inside(async () => {
      const ledger = forgeNudgeLedger();
      const claim = (issueId: string, person: string, step: 'nudge' | 'reminder', on: string) =>
        ledger.claim({
          key: `${issueId}/a/${step}/${person}`,
          of: 'nudge',
          person,
          on: LocalDate.parse(on),
          at: at(`${on} 09:30 +01:00`),
          nudge: { obligationKey: `${issueId}/a`, issueId, step },
        });
      await claim('i1', 'ada', 'nudge', '2026-03-02');
      await claim('i2', 'tom', 'nudge', '2026-03-02');
      await claim('i1', 'ada', 'reminder', '2026-03-04');
      await ledger.claim({
        key: 'digest/ada/2026-03-04',
        of: 'digest',
        person: 'ada',
        on: LocalDate.parse('2026-03-04'),
        at: now(),
        nudge: null,
      });
      return ledger.said(issues, people, LocalDate.parse(since));
    });
    expect(said.map(({ key }) => key)).toEqual(keys);
    for (const { outcome } of said) expect(outcome).toBe('unknown');
  });

  test('a settlement is kept with its message, and a resolution beside it', async () => {
    const site = double.install();
    const [nudge] = await site.inside(async () => {
      const ledger = forgeNudgeLedger();
      await ledger.claim({
        key: 'k',
        of: 'nudge',
        person: 'ada',
        on: LocalDate.parse('2026-03-04'),
        at: now(),
        nudge: { obligationKey: 'i1/a', issueId: 'i1', step: 'nudge' },
      });
      await ledger.settle('k', { outcome: 'posted', messageId: 'mail', at: now() });
      await ledger.settle('k', { outcome: 'resolved', at: at('2026-03-05 09:00 +01:00') });
      return ledger.said(['i1'], [], LocalDate.parse('2026-03-01'));
    });
    expect(nudge).toMatchObject({
      outcome: 'posted',
      messageId: 'mail',
      at: now(),
      resolvedAt: at('2026-03-05 09:00 +01:00'),
    });
  });

  test('what was said about an issue is forgotten with it, and nothing else', async () => {
    const site = double.install();
    const left = await site.inside(async () => {
      const ledger = forgeNudgeLedger();
      for (let i = 0; i < 30; i++)
        await ledger.claim({
          key: `k${i}`,
          of: 'nudge',
          person: 'ada',
          on: LocalDate.parse('2026-03-04'),
          at: now(),
          nudge: { obligationKey: `o${i}`, issueId: i < 28 ? 'i1' : 'i2', step: 'nudge' },
        });
      // A batch leaves out some of its keys at first.
      const refused = new Set<string>();
      site.storage.leavesOut = (key) => refused.size !== refused.add(key).size && refused.size % 3 === 0;
      await ledger.forget('i1');
      return ledger.said(['i1', 'i2'], ['ada'], LocalDate.parse('2026-03-01'));
    });
    expect(left.map(({ key }) => key)).toEqual(['k28', 'k29']);
  });
});
