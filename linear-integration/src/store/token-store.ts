import { z } from 'zod';
import type { Installation, InstallationKind } from '../linear/installations';
import type { Sealer } from '../linear/seal';
import type { Database } from './database';

/** What opens a workspace. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  /** `null`: never, as far as anyone said. */
  readonly expiresAt: Date | null;
}

/** What is kept of a workspace, with the count that tells a newer one. */
interface Kept {
  readonly tokens: Tokens | null;
  /** There are tokens, and none of our keys opens them: the key was changed, not the workspace's mind. */
  readonly isLocked: boolean;
  readonly version: number;
}

/** A workspace that lets us in, as it is first known. */
export type NewInstallation = Pick<Installation, 'workspaceId' | 'name' | 'urlKey' | 'kind' | 'ownUserId'>;

/** Installed workspaces and their tokens, which lie encrypted. */
export interface TokenStore {
  /** Installs a workspace or does it anew: active, with these tokens. `null`: the key stays in the environment. */
  install(installation: NewInstallation, tokens: Tokens | null): Promise<void>;
  all(): Promise<readonly Installation[]>;
  find(workspaceId: string): Promise<Installation | null>;
  /** `null` where the workspace was never installed. */
  kept(workspaceId: string): Promise<Kept | null>;
  /** Keeps new tokens in place of those of `version`; false if somebody was quicker. */
  replace(workspaceId: string, version: number, tokens: Tokens): Promise<boolean>;
  /** Pauses a workspace and forgets its tokens; the first instant stays. */
  pause(workspaceId: string, now: Date): Promise<void>;
  /** Seals with the newest key what an older one sealed; how many. Afterwards the older key may go. */
  sealAnew(): Promise<number>;
}

const Plain = z.object({ accessToken: z.string(), refreshToken: z.string().nullable() });
const KINDS: Readonly<Record<string, InstallationKind>> = {
  'client-credentials': 'client-credentials',
  oauth: 'oauth',
  'api-key': 'api-key',
};

/** The token store on either database. */
export function tokenStoreOf({ db }: Database, sealer: Sealer): TokenStore {
  const sealedOf = (workspaceId: string, tokens: Tokens | null) => {
    if (tokens === null) return { key_id: null, sealed: null, expires_at: null };
    const { accessToken, refreshToken, expiresAt } = tokens;
    const { keyId, text } = sealer.seal(JSON.stringify({ accessToken, refreshToken }), workspaceId);
    return { key_id: keyId, sealed: text, expires_at: expiresAt?.getTime() ?? null };
  };
  const select = () =>
    db
      .selectFrom('workspace')
      .leftJoin('installation', 'installation.workspace_id', 'workspace.workspace_id')
      .select(['workspace.workspace_id', 'name', 'url_key', 'state', 'paused_at', 'kind', 'own_user_id']);

  return {
    async install({ workspaceId, name, urlKey, kind, ownUserId }, tokens) {
      const shown = { name, url_key: urlKey, state: 'active', paused_at: null };
      const held = { kind, own_user_id: ownUserId, ...sealedOf(workspaceId, tokens) };
      await db.transaction().execute(async (tx) => {
        await tx
          .insertInto('workspace')
          .values({ workspace_id: workspaceId, watermark_at: null, ...shown })
          .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(shown))
          .execute();
        await tx
          .insertInto('installation')
          .values({ workspace_id: workspaceId, version: 1, ...held })
          .onConflict((conflict) =>
            conflict
              .column('workspace_id')
              .doUpdateSet(({ eb, ref }) => ({ ...held, version: eb(ref('installation.version'), '+', 1) })),
          )
          .execute();
      });
    },

    all: async () => (await select().orderBy('workspace.workspace_id').execute()).map(installationOf),

    async find(workspaceId) {
      const row = await select().where('workspace.workspace_id', '=', workspaceId).executeTakeFirst();
      return row === undefined ? null : installationOf(row);
    },

    async kept(workspaceId) {
      const row = await db
        .selectFrom('installation')
        .select(['key_id', 'sealed', 'expires_at', 'version'])
        .where('workspace_id', '=', workspaceId)
        .executeTakeFirst();
      if (row === undefined) return null;
      const { key_id: keyId, sealed: text, expires_at, version } = row;
      const plain = keyId === null || text === null ? null : sealer.open({ keyId, text }, workspaceId);
      if (plain === null) return { tokens: null, isLocked: text !== null, version };
      const expiresAt = expires_at === null ? null : new Date(expires_at);
      return { tokens: { ...Plain.parse(JSON.parse(plain)), expiresAt }, isLocked: false, version };
    },

    async sealAnew() {
      const rows = await db
        .selectFrom('installation')
        .select(['workspace_id', 'key_id', 'sealed', 'version'])
        .where('sealed', 'is not', null)
        .execute();
      let count = 0;
      for (const { workspace_id, key_id, sealed, version } of rows) {
        const old = { keyId: key_id!, text: sealed! };
        const plain = sealer.isOld(old) ? sealer.open(old, workspace_id) : null;
        if (plain === null) continue;
        const anew = sealer.seal(plain, workspace_id);
        await db
          .updateTable('installation')
          .set({ key_id: anew.keyId, sealed: anew.text })
          .where('workspace_id', '=', workspace_id)
          .where('version', '=', version)
          .execute();
        count += 1;
      }
      return count;
    },

    async replace(workspaceId, version, tokens) {
      const { numUpdatedRows } = await db
        .updateTable('installation')
        .set({ ...sealedOf(workspaceId, tokens), version: version + 1 })
        .where('workspace_id', '=', workspaceId)
        .where('version', '=', version)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },

    async pause(workspaceId, now) {
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable('workspace')
          .set({ state: 'paused', paused_at: now.getTime() })
          .where('workspace_id', '=', workspaceId)
          .where('state', '!=', 'paused')
          .execute();
        await tx
          .updateTable('installation')
          .set({ key_id: null, sealed: null, expires_at: null })
          .where('workspace_id', '=', workspaceId)
          .execute();
      });
    },
  };
}

function installationOf(row: {
  readonly workspace_id: string;
  readonly name: string;
  readonly url_key: string;
  readonly state: string;
  readonly paused_at: number | null;
  readonly kind: string | null;
  readonly own_user_id: string | null;
}): Installation {
  return {
    workspaceId: row.workspace_id,
    name: row.name,
    urlKey: row.url_key,
    kind: KINDS[row.kind ?? ''] ?? 'oauth',
    ownUserId: row.own_user_id ?? '',
    state: row.state === 'active' && row.kind !== null ? 'active' : 'paused',
    pausedAt: row.paused_at === null ? null : new Date(row.paused_at),
  };
}
