import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { withStandIn } from '../privacy/with-stand-in';

const STATE = 'backtest';
const RESULT = 'backtest-result';
const PAGE = 'backtest-page';
const KEPT = { value: 90, unit: 'DAYS' } as const;
/** A stored value takes 240 KiB at most. */
const MOST_BYTES = 230 * 1024;

const Asked = {
  runId: z.string(),
  projectIds: z.array(z.string()),
  projectKeys: z.array(z.string()),
  weeks: z.int(),
  written: z.string(),
  compare: z.boolean(),
  locale: z.string(),
  timeZone: z.string(),
  startedAt: z.coerce.date(),
};

/** A backtest on this site: what was asked, and how far it is. */
export const BacktestRun = z.discriminatedUnion('state', [
  z.object({ state: z.literal('running'), ...Asked, share: z.number(), issues: z.int() }),
  z.object({ state: z.literal('stopped'), ...Asked }),
  z.object({ state: z.literal('failed'), ...Asked, why: z.string() }),
  z.object({ state: z.literal('done'), ...Asked, finishedAt: z.coerce.date(), isCut: z.boolean(), issues: z.int() }),
]);
export type BacktestRun = z.infer<typeof BacktestRun>;

/** What came of the last finished run, as JSON. */
const BacktestOutcome = z.object({
  result: z.unknown(),
  numbers: z.array(z.unknown()),
  sentences: z.array(z.string()),
});
export type BacktestOutcome = z.infer<typeof BacktestOutcome>;

/** The latest run; `null` where there was none. One runs at a time. */
export async function backtestRun(): Promise<BacktestRun | null> {
  return BacktestRun.safeParse(await kvs.get(STATE)).data ?? null;
}

export async function saveBacktestRun(run: BacktestRun): Promise<void> {
  await kvs.set(STATE, JSON.parse(JSON.stringify(run)), { ttl: KEPT });
}

export async function backtestOutcome(): Promise<(BacktestOutcome & { readonly page: string }) | null> {
  const [outcome, page] = await Promise.all([kvs.get(RESULT), kvs.get<string>(PAGE)]);
  const read = BacktestOutcome.safeParse(outcome);
  return read.success ? { ...read.data, page: page ?? '' } : null;
}

export async function saveBacktestOutcome(outcome: BacktestOutcome, page: string): Promise<void> {
  await kvs.set(RESULT, JSON.parse(JSON.stringify(outcome)), { ttl: KEPT });
  // A page too large to be kept is left out: the numbers are all in the outcome.
  await kvs.set(PAGE, Buffer.byteLength(page) <= MOST_BYTES ? page : '', { ttl: KEPT });
}

/** Puts another name in the place of an account id, in the agreement that was tried and in what came of it. */
export async function replaceInBacktest(accountId: string, standIn: string): Promise<number> {
  let changed = 0;
  for (const key of [STATE, RESULT, PAGE]) {
    const value = (await kvs.get(key)) ?? null;
    const without = withStandIn(value, accountId, standIn);
    if (without === null || JSON.stringify(without) === JSON.stringify(value)) continue;
    await kvs.set(key, without, { ttl: KEPT });
    changed += 1;
  }
  return changed;
}
