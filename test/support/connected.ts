import { LinearClient } from '@linear/sdk';
import type { Demo } from '../../linear-integration/src/demo/demo';
import { type ConnectionParts, connectionsOf, type Installing } from '../../linear-integration/src/linear/connections';
import type { RawClient } from '../../linear-integration/src/linear/linear-api';
import { sealer } from '../../linear-integration/src/linear/seal';
import type { Database } from '../../linear-integration/src/store/database';
import { leasesOf } from '../../linear-integration/src/store/leases';
import { type TokenStore, tokenStoreOf } from '../../linear-integration/src/store/token-store';

/** A key for tests alone. */
export const SECRET_KEY = Buffer.alloc(32, 7);

/** The SDK's client, as `main.ts` makes it. */
export const clientOf: ConnectionParts['clientOf'] = (auth, apiUrl) =>
  new LinearClient({ ...auth, apiUrl }).client as unknown as RawClient;

/** Connections to a double, by its app's credentials unless told otherwise. `holder` stands for a process. */
export function connectedTo(
  demo: Demo,
  database: Database,
  options: Partial<ConnectionParts> & { readonly clock: () => Date; readonly holder?: string; readonly key?: Buffer },
): Installing & { readonly store: TokenStore } {
  const store = tokenStoreOf(database, sealer([options.key ?? SECRET_KEY]));
  const connections = connectionsOf({
    linear: {
      kind: 'app',
      clientId: demo.app.clientId,
      clientSecret: demo.app.clientSecret,
      apiUrl: demo.apiUrl,
    },
    database,
    store,
    leases: leasesOf(database, options.holder ?? 'process-1'),
    clientOf,
    sleep: () => new Promise((resolve) => setImmediate(resolve)),
    retentionMs: 30 * 86_400_000,
    ...options,
  });
  return { ...connections, store };
}
