import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { accessControl } from './access';
import type { Demo, DemoOptions, DemoRequest } from './demo';
import { demoId } from './demo-id';
import { faultsOnRequest } from './faults';
import { foundPerson } from './founding';
import { graphqlAnswers } from './graphql-request';
import { handsOf, personNamed } from './hands';
import { oauthRoute } from './oauth-route';
import { demoPages } from './pages/routes';
import { APP_LIMITS, rateLimit } from './rate-limit';
import { linearSchema } from './schema';
import { seedWorkspace } from './seed/seed-workspace';
import { seedBare } from './seed-bare';
import { webhooksOut } from './webhooks-out';
import { type Happening, workspaceOf } from './workspace';

const ADMIN_SCOPES = ['read', 'write', 'admin'];

/**
 * Starts a local double of Linear on 127.0.0.1: its GraphQL address on the real schema, its OAuth addresses, its webhooks.
 * It lives in memory. Ids follow from the instant of its start, so a workspace is never taken for that of an earlier start.
 */
export async function startDemo({
  clock,
  port = 0,
  workspace: kind = 'seeded',
  deliver = 'at-once',
  limits,
}: DemoOptions): Promise<Demo> {
  const salt = clock().toISOString();
  const access = accessControl(salt, clock);
  const limit = rateLimit(limits ?? APP_LIMITS);
  const requests: DemoRequest[] = [];
  const faults = faultsOnRequest();
  const clientId = demoId(salt, 'client').replaceAll('-', '');
  const clientSecret = demoId(salt, 'client secret').replaceAll('-', '');
  const webhookSecret = `lin_wh_${demoId(salt, 'webhook secret').replaceAll('-', '')}`;
  let url = '';
  let seedingAt: Date | null = null;
  let onHappening: (happening: Happening) => void = () => {};

  const workspace = workspaceOf(
    {
      schema: linearSchema(),
      clock: () => seedingAt ?? clock(),
      salt,
      baseUrl: () => url,
      limitStatus: (viewer) => limit.status(viewer.user.id, clock()),
      onHappening: (happening) => onHappening(happening),
    },
    kind === 'bare' ? { name: 'Acme', urlKey: 'acme' } : { name: 'Lighthouse', urlKey: 'lighthouse' },
  );
  const appUser = foundPerson(workspace, {
    name: 'Async Norms',
    displayName: 'asyncnorms',
    email: 'asyncnorms@oauthapp.linear.app',
    timezone: 'UTC',
    app: true,
  });

  let onAccessChanged: (teamId: string, visible: boolean) => void = () => {};
  const handsParts = () => ({ workspace, appUser, onAccessChanged });
  const answer = graphqlAnswers({
    workspace,
    access,
    limit,
    nextFault: faults.next,
    onRequest: (request) => void requests.push(request),
  });
  const pages = new Hono();
  pages.route('/', oauthRoute({ workspace, access, appUser, clientId, clientSecret }));
  pages.route('/', demoPages({ workspace, handsOf: (user) => handsOf(handsParts(), user) }));
  const page = getRequestListener(pages.fetch);

  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    if (request.url !== '/graphql') return void page(request, response);
    void bodyOf(request).then((text) => {
      const given = answer(request.headers.authorization, text);
      if (given === null) return void request.socket.destroy();
      response.writeHead(given.status, { 'content-type': 'application/json; charset=utf-8', ...given.headers });
      response.end(given.body);
    });
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const setClock = (at: Date) => {
    seedingAt = at;
  };
  const { playbook, agreedAt, proposals, goOn } =
    kind === 'bare'
      ? seedBare(workspace, appUser, clock())
      : seedWorkspace({ workspace, appUser, now: clock(), setClock });
  seedingAt = null;
  const out = webhooksOut({ workspace, appUser, clientId, webhookSecret, clock, byHand: deliver === 'by-hand' });
  onHappening = out.onHappening;
  onAccessChanged = out.onAccessChanged;

  const admin = workspace.store.all('User').find((user) => user.admin === true)!;
  return {
    url,
    apiUrl: `${url}/graphql`,
    signInUrl: `${url}/oauth/authorize`,
    webhookSecret,
    workspaceId: workspace.organization.id,
    app: { clientId, clientSecret, userId: appUser.id },
    apiKey: access.apiKey(admin.id, ADMIN_SCOPES),
    playbook,
    agreedAt,
    proposals,
    goOn,
    store: workspace.store,
    webhooks: out.webhooks,
    faults,
    requests,
    as: (person) => handsOf(handsParts(), personNamed(workspace, person)),
    asAutomation: () => handsOf(handsParts(), null),
    uninstall() {
      access.end(true);
      out.onUninstalled();
    },
    expireTokens: () => access.end(false),
    async stop() {
      await out.stop();
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
