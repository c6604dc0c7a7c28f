import { createHash, randomBytes } from 'node:crypto';
import type { Database } from './database';

/** Who is signed in, and where. */
export interface SignedIn {
  readonly workspaceId: string;
  readonly personId: string;
}

/** Sessions of browsers. What a browser holds opens one; what we hold (a hash) opens none. */
export interface SessionStore {
  /** Starts a session and answers the secret that the browser keeps. */
  start(who: SignedIn, now: Date): Promise<string>;
  /** Who holds this secret; `null` for a secret that is unknown, ended, or too old. Notes that it was seen. */
  of(secret: string, now: Date): Promise<SignedIn | null>;
  end(secret: string): Promise<void>;
  /** Ends every session of a person. */
  endAll(who: SignedIn): Promise<void>;
  /** When a person's sessions began, newest first. */
  list(who: SignedIn): Promise<readonly { readonly createdAt: Date; readonly seenAt: Date }[]>;
  /** Takes out what nobody can use any more. */
  sweep(now: Date): Promise<void>;
}

const DAY_MS = 86_400_000;
/** A session ends after so long, whatever happens. */
const LIFE_MS = 30 * DAY_MS;
/** And after so long in which nobody used it. */
const IDLE_MS = 7 * DAY_MS;
/** Being seen is noted at most once in so long: reading a page should not write. */
const NOTE_EVERY_MS = 3_600_000;

/** The hash that a secret of 32 random bytes is known by. No salt: nobody guesses 256 bits. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** A secret that nobody guesses, for cookies and links. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** The session store on either database. */
export function sessionStoreOf({ db }: Database): SessionStore {
  return {
    async start({ workspaceId, personId }, now) {
      const secret = newSecret();
      const at = now.getTime();
      await db
        .insertInto('session')
        .values({
          session_hash: hashOfSecret(secret),
          workspace_id: workspaceId,
          person_id: personId,
          created_at: at,
          seen_at: at,
          expires_at: at + LIFE_MS,
        })
        .execute();
      return secret;
    },

    async of(secret, now) {
      const at = now.getTime();
      const hash = hashOfSecret(secret);
      const row = await db
        .selectFrom('session')
        .select(['workspace_id', 'person_id', 'seen_at'])
        .where('session_hash', '=', hash)
        .where('expires_at', '>', at)
        .where('seen_at', '>', at - IDLE_MS)
        .executeTakeFirst();
      if (row === undefined) return null;
      if (at - row.seen_at > NOTE_EVERY_MS)
        await db.updateTable('session').set({ seen_at: at }).where('session_hash', '=', hash).execute();
      return { workspaceId: row.workspace_id, personId: row.person_id };
    },

    async end(secret) {
      await db.deleteFrom('session').where('session_hash', '=', hashOfSecret(secret)).execute();
    },

    async endAll({ workspaceId, personId }) {
      await db
        .deleteFrom('session')
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', personId)
        .execute();
    },

    async list({ workspaceId, personId }) {
      const rows = await db
        .selectFrom('session')
        .select(['created_at', 'seen_at'])
        .where('workspace_id', '=', workspaceId)
        .where('person_id', '=', personId)
        .orderBy('created_at', 'desc')
        .execute();
      return rows.map((row) => ({ createdAt: new Date(row.created_at), seenAt: new Date(row.seen_at) }));
    },

    async sweep(now) {
      const at = now.getTime();
      await db
        .deleteFrom('session')
        .where((where) => where.or([where('expires_at', '<=', at), where('seen_at', '<=', at - IDLE_MS)]))
        .execute();
      await db
        .deleteFrom('sign_in_link')
        .where('expires_at', '<=', at - IDLE_MS)
        .execute();
    },
  };
}
