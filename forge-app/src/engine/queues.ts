import { randomUUID } from 'node:crypto';
import { Queue } from '@forge/events';
import { z } from 'zod';

/** Whom to look at, and at which of their issues; `null` for nobody in particular. */
export const LookJob = z.object({
  looks: z.array(z.object({ person: z.string().nullable(), issueIds: z.array(z.string()) })),
});
export type LookJob = z.infer<typeof LookJob>;

/** Reading in the background, a few pages at a time. `next` is where the former ended. */
export const BackgroundJob = z.discriminatedUnion('kind', [
  /** The open issues of a project that was switched on. */
  z.object({
    kind: z.literal('past'),
    projectId: z.string(),
    next: z.string().nullable(),
    read: z.int(),
    total: z.int().nullable(),
  }),
  /** What changed in a project in the last so many minutes, for events that were lost. */
  z.object({ kind: z.literal('delta'), projectId: z.string(), next: z.string().nullable(), minutes: z.int() }),
  /** Every clock of a project: the agreement or the people have changed. */
  z.object({
    kind: z.literal('look-again'),
    projectId: z.string(),
    /** Only issues that this person has a part in; `null` for all. */
    person: z.string().nullable(),
    state: z.enum(['due', 'quiet']),
    next: z.string().nullable(),
  }),
]);
export type BackgroundJob = z.infer<typeof BackgroundJob>;

/** A run of a job: its turn, counted from 0, in the chain of runs that the job takes. */
export const BackgroundTurn = z.object({ chain: z.string(), turn: z.int(), job: BackgroundJob });
export type BackgroundTurn = z.infer<typeof BackgroundTurn>;

/** @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/ (read November 2026) */
const EVENTS_AT_ONCE = 50;
const MOST_DELAY_SECONDS = 900;

/** Hands looks to the queue. Several run at once: each is of other people. */
export async function pushLooks(jobs: readonly LookJob[]): Promise<void> {
  const queue = new Queue({ key: 'nudge' });
  for (let i = 0; i < jobs.length; i += EVENTS_AT_ONCE) {
    const events = jobs.slice(i, i + EVENTS_AT_ONCE);
    await queue.push(events.map((body) => ({ body, concurrency: { key: 'look', limit: 5 } })));
  }
}

/** Begins background work. */
export async function pushBackground(jobs: readonly BackgroundJob[]): Promise<void> {
  await pushTurns(
    jobs.map((job) => ({ chain: randomUUID(), turn: 0, job })),
    0,
  );
}

/** Hands the next turn of background work to the queue; what waits for longer than 15 minutes comes back to be told so again. */
export async function pushNextTurn(next: BackgroundTurn, afterSeconds: number): Promise<void> {
  await pushTurns([next], Math.min(Math.max(0, Math.ceil(afterSeconds)), MOST_DELAY_SECONDS));
}

/** One at a time runs on a site: it keeps an account of its points. */
async function pushTurns(turns: readonly BackgroundTurn[], delayInSeconds: number): Promise<void> {
  const queue = new Queue({ key: 'backfill' });
  for (let i = 0; i < turns.length; i += EVENTS_AT_ONCE) {
    const events = turns.slice(i, i + EVENTS_AT_ONCE);
    await queue.push(events.map((body) => ({ body, delayInSeconds, concurrency: { key: 'background', limit: 1 } })));
  }
}
