/**
 * One server of the ingress benchmark, in a process of its own: `ours` is the route as the product runs it, `floor` the least that
 * could be called the same, node:http with the signature and the same insert.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { linearParts } from './linear-bundle.mjs';

const [kind, databaseSettings] = [process.argv[2], JSON.parse(process.argv[3])];
const { inboxOf, isSignedBy, metricsOf, openDatabase, webhookRoute, WEBHOOK_SECRET } = await linearParts(true);
const database = await openDatabase(databaseSettings);
const inbox = inboxOf(database);
const clock = () => new Date();

function ours() {
  const metrics = metricsOf(inbox.waiting, clock);
  return webhookRoute({ secrets: [WEBHOOK_SECRET], inbox, clock, onOutcome: metrics.webhook, log: () => {} });
}

function floor() {
  return (request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks);
      if (!isSignedBy(body, request.headers['linear-signature'], [WEBHOOK_SECRET]))
        return response.writeHead(401).end();
      const bodyHash = createHash('sha256').update(body).digest('hex');
      await inbox.put({ workspaceId: 'org-1', bodyHash, lane: bodyHash, body: body.toString() }, clock());
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"accepted"}');
    });
  };
}

const server = createServer(kind === 'ours' ? ours() : floor());
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('message', async () => {
  server.closeAllConnections();
  await database.close();
  process.exit(0);
});
