import { Queue } from '@forge/events';
import { z } from 'zod';

/** Work that takes longer than a page may wait, one at a time. */
export const LongJob = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('backtest'), runId: z.string() }),
  /** Takes a person out of everything that is kept. */
  z.object({ kind: z.literal('erase'), accountId: z.string() }),
]);
export type LongJob = z.infer<typeof LongJob>;

/** Hands work to the queue. */
export async function pushLongJob(job: LongJob, delayInSeconds = 0): Promise<void> {
  const queue = new Queue({ key: 'backtest' });
  await queue.push({ body: job, delayInSeconds, concurrency: { key: 'long', limit: 1 } });
}
