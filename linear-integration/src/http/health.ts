import type { Database } from '../store/database';
import { PING } from '../store/dialect-differences';

/** Whether the server can do its work, and what keeps it from it. */
export interface Readiness {
  readonly isReady: boolean;
  /** One word or sentence for each part that was asked. */
  readonly parts: Readonly<Record<'database' | 'queue' | 'workspace', string>>;
}

/** What readiness is made from. */
export interface ReadinessParts {
  readonly database: Database;
  /** When the inbox loop last came round; `null` before its first time. */
  readonly inboxRoundAt: () => Date | null;
  /** Whether our credentials have opened a workspace. */
  readonly isConnected: () => boolean;
  readonly clock: () => Date;
}

/** A round of the inbox loop may take long while Linear is slow; a loop this far behind is stuck. */
const STUCK_AFTER_MS = 5 * 60_000;

/** Asks the database, the queue and the connection to Linear. */
export async function readinessOf({ database, inboxRoundAt, isConnected, clock }: ReadinessParts): Promise<Readiness> {
  const roundAt = inboxRoundAt();
  const isMoving = roundAt !== null && clock().getTime() - roundAt.getTime() < STUCK_AFTER_MS;
  const parts = {
    database: await pinged(database),
    queue: isMoving ? 'ok' : 'nobody works on the inbox',
    workspace: isConnected() ? 'ok' : 'not known yet',
  };
  return { isReady: Object.values(parts).every((part) => part === 'ok'), parts };
}

async function pinged({ db }: Database): Promise<string> {
  try {
    await PING.execute(db);
    return 'ok';
  } catch {
    return 'does not answer';
  }
}
