import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import type { Inbox } from '../store/inbox';
import { readEvent } from '../webhook/linear-event';
import { isSignedBy } from '../webhook/verify-signature';

/** The most that a body may weigh. */
const MAX_BODY_BYTES = 1024 * 1024;

/** What the route needs; `log` hears of refusals, never of bodies. */
export interface WebhookRoute {
  readonly secrets: readonly string[];
  readonly inbox: Pick<Inbox, 'put'>;
  readonly clock: () => Date;
  readonly log: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}

/**
 * `POST /webhooks/linear`: checks the signature over the raw bytes first, stores, then answers. What was answered with
 * `accepted` survives a crash; everything else about the event happens later, from the inbox.
 */
export function webhookRoute({ secrets, inbox, clock, log }: WebhookRoute): Hono {
  const app = new Hono();

  app.post('/webhooks/linear', async (c) => {
    const body = await bodyUpTo(c.req.raw, MAX_BODY_BYTES);
    if (body === 'too-large') return c.json({ error: 'body: expected at most 1 MiB' }, 413);
    if (!isSignedBy(body, c.req.header('linear-signature'), secrets)) {
      log('webhook refused', { reason: 'signature' });
      return c.json({ error: 'not signed with our secret' }, 401);
    }
    const now = clock();
    const read = readEvent(body, now);
    if (read.outcome === 'malformed') {
      log('webhook refused', { reason: read.problem });
      return c.json({ error: read.problem }, 400);
    }
    if (read.outcome === 'ignored') return c.json({ status: 'ignored' });
    try {
      const status = await inbox.put(
        {
          workspaceId: read.event.organizationId,
          bodyHash: createHash('sha256').update(body).digest('hex'),
          lane: read.lane,
          body: new TextDecoder().decode(body),
        },
        now,
      );
      return c.json({ status });
    } catch (error) {
      log('webhook not stored', { reason: (error as Error).name });
      return c.json({ error: 'the event could not be stored; please send it again' }, 503);
    }
  });

  app.all('/webhooks/linear', (c) => c.json({ error: 'expected POST' }, 405, { Allow: 'POST' }));
  return app;
}

/** The raw bytes, read no further than the limit. */
async function bodyUpTo(request: Request, limit: number): Promise<Uint8Array | 'too-large'> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return 'too-large';
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.length;
    if (size > limit) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
