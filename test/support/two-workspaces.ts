import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import type { AdminPorts, SignInWays } from '../../linear-integration/src/http/admin-ports';
import { adminRoutes } from '../../linear-integration/src/http/admin-routes';
import { type Installation, NotConnected } from '../../linear-integration/src/linear/installations';
import { openDatabase } from '../../linear-integration/src/store/database';
import { type Stores, storesOn } from '../../linear-integration/src/stores';

/** The pages alone over real HTTP, for two workspaces that know nothing of each other. */
export interface TwoWorkspaces {
  readonly url: string;
  readonly stores: Stores;
  readonly ports: AdminPorts;
  stop(): Promise<void>;
}

const installation = (workspaceId: string): Installation => ({
  workspaceId,
  name: `Workspace ${workspaceId}`,
  urlKey: workspaceId,
  kind: 'oauth',
  ownUserId: 'app',
  state: 'active',
  pausedAt: null,
});

/** Workspaces `a` and `b`, each with an administrator (`a-ada`) and a member (`a-ben`). */
export async function startTwoWorkspaces(signIn: SignInWays, clock: () => Date): Promise<TwoWorkspaces> {
  const folder = mkdtempSync(join(tmpdir(), 'async-norms-two-'));
  const database = await openDatabase({ kind: 'embedded', folder });
  const stores = storesOn(database, clock);
  for (const workspaceId of ['a', 'b'])
    await stores.people.save(
      workspaceId,
      (['ada', 'ben'] as const).map((name) => ({
        id: `${workspaceId}-${name}`,
        displayName: `${name} of ${workspaceId}`,
        timeZone: 'Europe/Berlin',
        isActive: true,
        isBot: false,
        email: `${name}@${workspaceId}.example`,
        profileUrl: null,
        isAdmin: name === 'ada',
        awayUntil: null,
      })),
    );
  const ports: AdminPorts = {
    ...{ database, clock, signIn },
    publicUrl: null,
    agreements: stores.agreements,
    agreementChanged: stores.agreements.changed,
    activity: stores.activity,
    fileDecision: async () => ({ outcome: 'refused', problems: [] }),
    connections: {
      of: (workspaceId) => Promise.reject(new NotConnected(workspaceId)),
      all: async () => ['a', 'b'].map(installation),
      find: async (workspaceId) => (['a', 'b'].includes(workspaceId) ? installation(workspaceId) : null),
    },
    setUp: { mode: 'app', hasWebhooks: true, hasMail: false },
    log: () => {},
  };
  const server = createServer(getRequestListener(adminRoutes(ports).fetch));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ stores, ports },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
