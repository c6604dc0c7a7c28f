import { sql } from 'kysely';
import type { Database } from './database';
import { claiming } from './dialect-differences';

/** A webhook as it came, checked and signed. */
export interface AcceptedEvent {
  readonly workspaceId: string;
  /** SHA-256 of the raw body in hex. */
  readonly bodyHash: string;
  /** What has to be worked on in order, usually the id. */
  readonly lane: string;
  readonly body: string;
}

/** An event that was taken from the inbox to be worked on. */
export interface ClaimedEvent extends AcceptedEvent {
  readonly seq: number;
  readonly receivedAt: Date;
  /** How often working on it has failed so far. */
  readonly failures: number;
}

/** Accepted events, in order for each lane, until they are done. Nothing that `put` acknowledged is ever lost. */
export interface Inbox {
  /** `accepted`: stored, and the commit is on the disk. `repeat`: known by its body. */
  put(event: AcceptedEvent, now: Date): Promise<'accepted' | 'repeat'>;
  /** At most one event a lane, the oldest first; held for `leaseMs`, then free again if not done. */
  claim(now: Date, limit: number, leaseMs: number): Promise<readonly ClaimedEvent[]>;
  /** Holds events longer that are still worked on. */
  hold(events: readonly ClaimedEvent[], until: Date): Promise<void>;
  /** Lets go of all that is held: for the one process of an embedded database, whose holders before it are dead. */
  freeAll(now: Date): Promise<void>;
  /** Worked on: the body is dropped, the hash stays to tell repeats. */
  done(event: ClaimedEvent, now: Date): Promise<void>;
  /** Could not be worked on, through no fault of its own: free again at `freeAt`. */
  putBack(event: ClaimedEvent, freeAt: Date): Promise<void>;
  /** Failed: free again at `retryAt`. */
  failed(event: ClaimedEvent, retryAt: Date): Promise<void>;
  /** Failed for good: the reason is kept, the body is not, and its lane goes on. */
  giveUp(event: ClaimedEvent, reason: string, now: Date): Promise<void>;
  /** How many wait, and since when the oldest does. */
  waiting(): Promise<{ readonly count: number; readonly oldestAt: Date | null }>;
}

/** Rows of one insert; both databases take seven columns times this many parameters. */
const LARGEST_BATCH = 200;

/** The inbox on either database. Events that come in at the same time share one commit. */
export function inboxOf(database: Database): Inbox {
  const { db, dialect } = database;
  const store = batching((events: readonly (AcceptedEvent & { readonly now: Date })[]) => insertAll(database, events));

  return {
    put: (event, now) => store({ ...event, now }),

    async claim(now, limit, leaseMs) {
      return db.transaction().execute(async (tx) => {
        const free = tx
          .selectFrom('inbox')
          .select('seq')
          .where('done_at', 'is', null)
          .where('available_at', '<=', now.getTime())
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('inbox as other')
                  .select('other.seq')
                  .whereRef('other.workspace_id', '=', 'inbox.workspace_id')
                  .whereRef('other.lane', '=', 'inbox.lane')
                  .where('other.done_at', 'is', null)
                  .whereRef('other.seq', '!=', 'inbox.seq')
                  // Earlier ones go first. A later one may be held already: this one was stored by another process meanwhile.
                  .where(({ or, eb, ref }) =>
                    or([eb('other.seq', '<', ref('inbox.seq')), eb('other.available_at', '>', now.getTime())]),
                  ),
              ),
            ),
          )
          .orderBy('seq')
          .limit(limit);
        const found = await claiming(dialect, free).execute();
        if (found.length === 0) return [];
        const rows = await tx
          .updateTable('inbox')
          .set({ available_at: now.getTime() + leaseMs })
          .where('seq', 'in', seqsOf(found))
          .returningAll()
          .execute();
        return rows
          .map((row) => ({
            seq: row.seq,
            workspaceId: row.workspace_id,
            bodyHash: row.body_hash,
            lane: row.lane,
            body: row.body,
            receivedAt: new Date(row.received_at),
            failures: row.failures,
          }))
          .sort((a, b) => a.seq - b.seq);
      });
    },

    async hold(events, until) {
      if (events.length === 0) return;
      await db
        .updateTable('inbox')
        .set({ available_at: until.getTime() })
        .where('seq', 'in', seqsOf(events))
        .where('done_at', 'is', null)
        .execute();
    },

    async freeAll(now) {
      await db
        .updateTable('inbox')
        .set({ available_at: now.getTime() })
        .where('done_at', 'is', null)
        .where('available_at', '>', now.getTime())
        .where('failures', '=', 0)
        .execute();
    },

    async done({ seq }, now) {
      await db.updateTable('inbox').set({ done_at: now.getTime(), body: '' }).where('seq', '=', seq).execute();
    },

    async putBack({ seq }, freeAt) {
      await db.updateTable('inbox').set({ available_at: freeAt.getTime() }).where('seq', '=', seq).execute();
    },

    async failed({ seq }, retryAt) {
      await db
        .updateTable('inbox')
        .set({ available_at: retryAt.getTime(), failures: sql`failures + 1` })
        .where('seq', '=', seq)
        .execute();
    },

    async giveUp({ seq }, reason, now) {
      await db
        .updateTable('inbox')
        .set({ done_at: now.getTime(), gave_up: reason, body: '' })
        .where('seq', '=', seq)
        .execute();
    },

    async waiting() {
      const row = await db
        .selectFrom('inbox')
        .select(({ fn }) => [fn.countAll<number>().as('count'), fn.min('received_at').as('oldest')])
        .where('done_at', 'is', null)
        .executeTakeFirstOrThrow();
      return { count: Number(row.count), oldestAt: row.oldest === null ? null : new Date(Number(row.oldest)) };
    },
  };
}

function seqsOf(rows: readonly { readonly seq: number }[]): number[] {
  return rows.map(({ seq }) => seq);
}

async function insertAll(
  { db }: Database,
  events: readonly (AcceptedEvent & { readonly now: Date })[],
): Promise<('accepted' | 'repeat')[]> {
  const first = new Map(events.map((event, i) => [event.bodyHash, i] as const).reverse());
  const rows = await db
    .insertInto('inbox')
    .values(
      events
        .filter((event, i) => first.get(event.bodyHash) === i)
        .map(({ workspaceId, bodyHash, lane, body, now }) => ({
          workspace_id: workspaceId,
          body_hash: bodyHash,
          lane,
          body,
          received_at: now.getTime(),
          available_at: now.getTime(),
          done_at: null,
          gave_up: null,
        })),
    )
    .onConflict((conflict) => conflict.column('body_hash').doNothing())
    .returning('body_hash')
    .execute();
  const stored = new Set(rows.map(({ body_hash }) => body_hash));
  return events.map((event, i) =>
    first.get(event.bodyHash) === i && stored.has(event.bodyHash) ? 'accepted' : 'repeat',
  );
}

/**
 * Calls that come while a batch is under way, or in the same turn of the event loop, go into one call of `run`.
 * If that fails, every caller of the batch hears it.
 */
function batching<T, R>(run: (items: readonly T[]) => Promise<readonly R[]>): (item: T) => Promise<R> {
  interface Waiting {
    readonly item: T;
    readonly resolve: (result: R) => void;
    readonly reject: (error: unknown) => void;
  }
  let queue: Waiting[] = [];
  let isRunning = false;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue.slice(0, LARGEST_BATCH);
      queue = queue.slice(LARGEST_BATCH);
      try {
        const results = await run(batch.map(({ item }) => item));
        batch.forEach(({ resolve }, i) => {
          resolve(results[i]!);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isRunning = false;
  }

  return (item) =>
    new Promise<R>((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      setImmediate(() => void drain());
    });
}
