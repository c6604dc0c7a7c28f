import type { LinearSettings } from '../config';
import type { Database } from '../store/database';
import { eraseWorkspace } from '../store/erase';
import type { Leases } from '../store/leases';
import type { NewInstallation, TokenStore, Tokens } from '../store/token-store';
import { clientCredentialsToken } from './client-credentials';
import { VIEWER } from './documents';
import { type Connections, type Installation, type InstallationKind, NotConnected } from './installations';
import { type LinearApi, linearApi, type RawClient } from './linear-api';
import { LinearRequestFailed } from './linear-failure';
import { type OAuthApp, OAuthRefused, oauthAddresses } from './oauth';
import { type RequestBudget, requestBudget } from './request-budget';
import { freshTokens } from './tokens';

/** How a request to Linear is signed. */
export type LinearAuth = { readonly apiKey: string } | { readonly accessToken: string };

/** What connecting takes. */
export interface ConnectionParts {
  readonly linear: Exclude<LinearSettings, { kind: 'demo' }>;
  readonly database: Database;
  readonly store: TokenStore;
  readonly leases: Leases;
  /** Makes the SDK's client; the SDK itself is imported by `main.ts` alone. */
  readonly clientOf: (auth: LinearAuth, apiUrl: string) => RawClient;
  readonly clock: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  /** How long what is kept of a workspace outlives its leaving. */
  readonly retentionMs: number;
  readonly onAnswered?: (operation: string, complexity: number | null) => void;
}

/** Connections, with what installs a workspace. */
export interface Installing extends Connections {
  /**
   * Connects to the workspace of the credentials that the server was started with: the API key's, or the one that the
   * application belongs to. `null`: the application has none, so it has to be installed by the page.
   * @throws LinearRequestFailed when Linear refuses the credentials, or nobody answers
   */
  connect(): Promise<Installation | null>;
  /** A workspace has said yes: learns which, and keeps its tokens. @throws LinearRequestFailed */
  install(kind: InstallationKind, tokens: Tokens): Promise<Installation>;
}

/** The ways to the workspaces. */
export function connectionsOf(parts: ConnectionParts): Installing {
  const { linear, database, store, leases, clientOf, clock, sleep, retentionMs, onAnswered } = parts;
  const app: OAuthApp | null =
    linear.kind === 'app'
      ? { clientId: linear.clientId, clientSecret: linear.clientSecret, addresses: oauthAddresses(linear.apiUrl) }
      : null;
  const fresh = app === null ? null : freshTokens({ store, leases, app, clock, sleep });
  const budgets = new Map<string, RequestBudget>();
  const apis = new Map<string, { readonly secret: string; readonly api: LinearApi }>();

  /** Linear by one token. The budget is the workspace's: new tokens bring no new allowance. */
  function byToken(workspaceId: string, auth: LinearAuth): LinearApi {
    const secret = 'apiKey' in auth ? auth.apiKey : auth.accessToken;
    const known = apis.get(workspaceId);
    if (known?.secret === secret) return known.api;
    const budget = budgets.get(workspaceId) ?? requestBudget();
    budgets.set(workspaceId, budget);
    const client = clientOf(auth, linear.apiUrl);
    const api = linearApi({ client, budget, clock, sleep, ...(onAnswered === undefined ? {} : { onAnswered }) });
    apis.set(workspaceId, { secret, api });
    return api;
  }

  async function authOf({ workspaceId, kind }: Installation, notThis?: string): Promise<LinearAuth | null> {
    if (linear.kind === 'api-key') return notThis === undefined ? { apiKey: linear.apiKey } : null;
    if (fresh === null || kind === 'api-key') return null;
    const accessToken = await fresh.of(workspaceId, kind, notThis);
    return accessToken === null ? null : { accessToken };
  }

  async function onRevoked(workspaceId: string): Promise<void> {
    apis.delete(workspaceId);
    await store.pause(workspaceId, clock());
  }

  /** A refused token is renewed once; one that can't be renewed pauses the workspace. */
  function apiOf(installation: Installation): LinearApi {
    const { workspaceId } = installation;
    return {
      async request(document, variables, urgency) {
        let refused: string | undefined;
        for (;;) {
          const auth = await authOf(installation, refused);
          if (auth === null) {
            await onRevoked(workspaceId);
            throw new NotConnected(workspaceId);
          }
          try {
            return await byToken(workspaceId, auth).request(document, variables, urgency);
          } catch (error) {
            const isRefused = error instanceof LinearRequestFailed && error.failure.kind === 'not-signed-in';
            if (!isRefused) throw error;
            if (refused !== undefined) {
              await onRevoked(workspaceId);
              throw error;
            }
            refused = 'apiKey' in auth ? auth.apiKey : auth.accessToken;
          }
        }
      },
    };
  }

  async function install(kind: InstallationKind, auth: LinearAuth, tokens: Tokens | null): Promise<Installation> {
    const api = linearApi({ client: clientOf(auth, linear.apiUrl), budget: requestBudget(), clock, sleep });
    const { viewer } = await api.request(VIEWER, {}, 'gate');
    const { id: workspaceId, name, urlKey } = viewer.organization;
    const installation: NewInstallation = { workspaceId, name, urlKey, kind, ownUserId: viewer.id };
    await store.install(installation, tokens);
    return { ...installation, state: 'active', pausedAt: null };
  }

  async function installAgain(kind: InstallationKind, tokens: Tokens): Promise<Installation> {
    const installed = await install(kind, { accessToken: tokens.accessToken }, tokens);
    apis.delete(installed.workspaceId);
    return installed;
  }

  return {
    async of(workspaceId) {
      const installation = await store.find(workspaceId);
      if (installation?.state !== 'active') throw new NotConnected(workspaceId);
      return apiOf(installation);
    },
    all: store.all,
    find: store.find,
    onRevoked,

    async eraseForgotten(now) {
      const before = now.getTime() - retentionMs;
      const forgotten = (await store.all()).filter(
        ({ state, pausedAt }) => state === 'paused' && pausedAt !== null && pausedAt.getTime() <= before,
      );
      for (const { workspaceId } of forgotten) await eraseWorkspace(database, workspaceId);
      return forgotten.map(({ workspaceId }) => workspaceId);
    },

    async connect() {
      await store.sealAnew();
      if (app === null) return install('api-key', { apiKey: (linear as { apiKey: string }).apiKey }, null);
      try {
        return await installAgain('client-credentials', await clientCredentialsToken(app, clock()));
      } catch (error) {
        if (!(error instanceof OAuthRefused)) throw error;
        if (error.mayRetry)
          throw new LinearRequestFailed('token', { kind: 'no-answer', message: error.code }, { cause: error });
        if (error.code === 'invalid_client')
          throw new LinearRequestFailed('token', { kind: 'not-signed-in' }, { cause: error });
        return null; // the grant is not switched on: other workspaces install it by the page
      }
    },

    install: installAgain,
  };
}
