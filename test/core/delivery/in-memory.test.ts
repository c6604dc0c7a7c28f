import type { PostOutcome } from '../../../core/src/delivery/ports';
import { nudgeChannelContract } from '../../contract/nudge-channel.contract';
import { nudgeLedgerContract } from '../../contract/nudge-ledger.contract';
import { at } from '../../support/at';
import { memoryChannel, memoryLedger } from '../../support/in-memory';

nudgeLedgerContract('the ledger in memory', async () => {
  const ledger = memoryLedger();
  return { ledger, reopen: async () => ledger };
});

nudgeChannelContract('the channel in memory', async () => {
  const answers: Record<string, PostOutcome> = {
    'is-busy': { outcome: 'retry-later', afterSeconds: 30 },
    refuses: { outcome: 'refused', reason: 'forbidden' },
    loses: { outcome: 'unknown', reason: 'no answer' },
    accepts: { outcome: 'posted', messageId: 'm1' },
  };
  let next = 'accepts';
  const channel = memoryChannel(
    () => at('2026-03-04 09:30 +01:00'),
    () => answers[next]!,
  );
  return {
    channel,
    told: () => channel.posts.map(({ digest }) => digest.person),
    nextAnswer: (answer) => {
      next = answer;
    },
  };
});
