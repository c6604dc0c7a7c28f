import type { Database } from './database';
import { hashOfSecret, newSecret, type SignedIn } from './session-store';

/** Links that sign one person in, once: where there is no Linear to ask who somebody is. */
export interface SignInLinks {
  /** Makes a link and answers its secret, which is shown once and kept nowhere. */
  make(who: SignedIn, by: string | null, now: Date): Promise<string>;
  /** Whom an unused link is for; looking does not use it. */
  look(secret: string, now: Date): Promise<SignedIn | null>;
  /** Uses a link. Of two who use it at once, one is let in. */
  use(secret: string, now: Date): Promise<SignedIn | null>;
  /** Whether anyone of the workspace ever came in by a link. */
  wasUsed(workspaceId: string): Promise<boolean>;
}

/** A link is handed over by chat or mail, so it has to outlast a weekend. */
const LIFE_MS = 3 * 86_400_000;

/** Sign-in links on either database. */
export function signInLinksOf({ db }: Database): SignInLinks {
  return {
    async make({ workspaceId, personId }, by, now) {
      const secret = newSecret();
      await db
        .insertInto('sign_in_link')
        .values({
          link_hash: hashOfSecret(secret),
          workspace_id: workspaceId,
          person_id: personId,
          created_by: by,
          created_at: now.getTime(),
          expires_at: now.getTime() + LIFE_MS,
          used_at: null,
        })
        .execute();
      return secret;
    },

    async look(secret, now) {
      const row = await db
        .selectFrom('sign_in_link')
        .select(['workspace_id', 'person_id'])
        .where('link_hash', '=', hashOfSecret(secret))
        .where('used_at', 'is', null)
        .where('expires_at', '>', now.getTime())
        .executeTakeFirst();
      return row === undefined ? null : { workspaceId: row.workspace_id, personId: row.person_id };
    },

    async use(secret, now) {
      const row = await db
        .updateTable('sign_in_link')
        .set({ used_at: now.getTime() })
        .where('link_hash', '=', hashOfSecret(secret))
        .where('used_at', 'is', null)
        .where('expires_at', '>', now.getTime())
        .returning(['workspace_id', 'person_id'])
        .executeTakeFirst();
      return row === undefined ? null : { workspaceId: row.workspace_id, personId: row.person_id };
    },

    async wasUsed(workspaceId) {
      const row = await db
        .selectFrom('sign_in_link')
        .select('link_hash')
        .where('workspace_id', '=', workspaceId)
        .where('used_at', 'is not', null)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}
