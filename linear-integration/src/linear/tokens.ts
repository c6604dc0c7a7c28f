import type { Leases } from '../store/leases';
import type { TokenStore, Tokens } from '../store/token-store';
import { clientCredentialsToken } from './client-credentials';
import type { InstallationKind } from './installations';
import { LinearRequestFailed } from './linear-failure';
import { type OAuthApp, OAuthRefused, refreshTokens } from './oauth';

/** What keeping tokens fresh takes. */
export interface TokenParts {
  readonly store: TokenStore;
  readonly leases: Leases;
  readonly app: OAuthApp;
  readonly clock: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
}

/** The right token for each workspace. */
export interface FreshTokens {
  /**
   * A token that is good for some minutes more; `null` when there is none to be had any more.
   * @param notThis A token that Linear has just refused, so a new one is asked for.
   * @throws LinearRequestFailed when nobody answers
   */
  of(workspaceId: string, kind: InstallationKind, notThis?: string): Promise<string | null>;
}

/** A token that ends sooner is renewed first. */
const MARGIN_MS = 5 * 60_000;
/** As long as one process may take to renew; the others look again meanwhile. */
const LEASE_MS = 60_000;
const LOOK_AGAIN_MS = 200;

/**
 * Renews tokens once, however many ask at once: in one process they share the same renewal; of several processes one holds the
 * lease and the others wait for what it stores. New tokens are stored before they are used, since the old ones are void; a
 * crash in between is healed by asking again, for which Linear leaves half an hour.
 */
export function freshTokens({ store, leases, app, clock, sleep }: TokenParts): FreshTokens {
  const underWay = new Map<string, Promise<string | null>>();

  const isFresh = (tokens: Tokens | null, notThis: string | undefined): tokens is Tokens =>
    tokens !== null &&
    tokens.accessToken !== notThis &&
    (tokens.expiresAt === null || tokens.expiresAt.getTime() - clock().getTime() > MARGIN_MS);

  function ask(kind: InstallationKind, former: Tokens | null): Promise<Tokens> | null {
    if (kind === 'client-credentials') return clientCredentialsToken(app, clock());
    return former?.refreshToken ? refreshTokens(app, former.refreshToken, clock()) : null;
  }

  async function renew(
    workspaceId: string,
    kind: InstallationKind,
    notThis: string | undefined,
  ): Promise<string | null> {
    const lease = `token:${workspaceId}`;
    while (!(await leases.take(lease, clock(), LEASE_MS))) {
      await sleep(LOOK_AGAIN_MS);
      const meanwhile = (await store.kept(workspaceId))?.tokens ?? null;
      if (isFresh(meanwhile, notThis)) return meanwhile.accessToken;
    }
    try {
      const kept = await store.kept(workspaceId); // another process may have been here before us
      if (kept === null) return null;
      if (isFresh(kept.tokens, notThis)) return kept.tokens.accessToken;
      if (kept.isLocked && kind !== 'client-credentials')
        throw new LinearRequestFailed('token', {
          kind: 'refused',
          message: 'expected tokens that SECRET_KEY opens; they were sealed with another key (SECRET_KEY_PREVIOUS)',
        });
      const tokens = await ask(kind, kept.tokens);
      if (tokens === null) return null;
      if (await store.replace(workspaceId, kept.version, tokens)) return tokens.accessToken;
      return (await store.kept(workspaceId))?.tokens?.accessToken ?? null;
    } catch (error) {
      if (!(error instanceof OAuthRefused)) throw error;
      if (!error.mayRetry) return null;
      throw new LinearRequestFailed('token', { kind: 'no-answer', message: error.code }, { cause: error });
    } finally {
      await leases.release(lease);
    }
  }

  return {
    async of(workspaceId, kind, notThis) {
      const tokens = (await store.kept(workspaceId))?.tokens ?? null;
      if (isFresh(tokens, notThis)) return tokens.accessToken;
      const joined = underWay.get(workspaceId);
      if (joined !== undefined) return joined;
      const renewal = renew(workspaceId, kind, notThis).finally(() => underWay.delete(workspaceId));
      underWay.set(workspaceId, renewal);
      return renewal;
    },
  };
}
