import { engineHere } from '../engine/engine';
import { pushLooks } from '../engine/queues';
import { sweep } from '../engine/sweep';
import { logLine } from '../log';

/** Every five minutes: what is due goes to the queue. With nothing due it costs one query, and Jira is not asked. */
export async function dueSweep(_event: unknown, context?: { readonly invocationId?: string }): Promise<void> {
  const engine = engineHere();
  const holder = context?.invocationId ?? engine.now.toISOString();
  const { outcome, due, jobs } = await sweep(engine, pushLooks, holder);
  if (outcome !== 'nothing-due') logLine('sweep', { outcome, due, jobs });
}
