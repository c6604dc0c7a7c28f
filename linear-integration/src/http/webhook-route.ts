import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Inbox } from '../store/inbox';
import { readEvent } from '../webhook/linear-event';
import { isSignedBy } from '../webhook/verify-signature';
import { respondJson } from './respond';

/** Where Linear sends webhooks. */
export const WEBHOOK_PATH = '/webhooks/linear';

/** The most that a body may weigh. */
const MAX_BODY_BYTES = 1024 * 1024;

/** What became of a webhook, for the metrics. */
export type WebhookOutcome = 'accepted' | 'repeat' | 'ignored' | 'unsigned' | 'malformed' | 'too-large' | 'not-stored';

/** What the route needs; `log` hears of refusals, never of bodies. */
export interface WebhookRoute {
  readonly secrets: readonly string[];
  readonly inbox: Pick<Inbox, 'put'>;
  readonly clock: () => Date;
  readonly onOutcome: (outcome: WebhookOutcome) => void;
  readonly log: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}

/**
 * `POST /webhooks/linear`: checks the signature over the raw bytes first, stores, then answers. What was answered with
 * `accepted` survives a crash; everything else about the event happens later, from the inbox.
 *
 * On Node's own server, without a framework between: this is the one address that is asked all day.
 */
export function webhookRoute(route: WebhookRoute): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    if (request.method !== 'POST') {
      respondJson(response, 405, { error: 'expected POST' }, { allow: 'POST' });
      request.resume();
      return;
    }
    readBody(request, (body) => {
      if (body === 'too-large') {
        route.onOutcome('too-large');
        respondJson(response, 413, { error: 'body: expected at most 1 MiB' }, { connection: 'close' });
        return;
      }
      take(body, request.headers['linear-signature'], route).then(
        ({ status, outcome, answer }) => {
          route.onOutcome(outcome);
          respondJson(response, status, answer);
        },
        () => response.destroy(),
      );
    });
  };
}

interface Taken {
  readonly status: number;
  readonly outcome: WebhookOutcome;
  readonly answer: { readonly status: string } | { readonly error: string };
}

async function take(body: Buffer, signature: string | string[] | undefined, route: WebhookRoute): Promise<Taken> {
  const { secrets, inbox, clock, log } = route;
  if (!isSignedBy(body, typeof signature === 'string' ? signature : undefined, secrets)) {
    log('webhook refused', { reason: 'signature' });
    return { status: 401, outcome: 'unsigned', answer: { error: 'not signed with our secret' } };
  }
  const now = clock();
  const read = readEvent(body, now);
  if (read.outcome === 'malformed') {
    log('webhook refused', { reason: read.problem });
    return { status: 400, outcome: 'malformed', answer: { error: read.problem } };
  }
  if (read.outcome === 'ignored') return { status: 200, outcome: 'ignored', answer: { status: 'ignored' } };
  try {
    const stored = await inbox.put(
      {
        workspaceId: read.event.organizationId,
        bodyHash: createHash('sha256').update(body).digest('hex'),
        lane: read.lane,
        body: body.toString('utf8'),
      },
      now,
    );
    return { status: 200, outcome: stored, answer: { status: stored } };
  } catch (error) {
    log('webhook not stored', { reason: (error as Error).name });
    return {
      status: 503,
      outcome: 'not-stored',
      answer: { error: 'the event could not be stored; please send it again' },
    };
  }
}

/** Hands over the raw bytes, kept no further than the limit; nobody hears of a request that broke off. */
function readBody(request: IncomingMessage, then: (body: Buffer | 'too-large') => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let isOver = Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES;
  if (isOver) then('too-large');
  request.on('error', () => {});
  request.on('data', (chunk: Buffer) => {
    if (isOver) return; // flows on, unkept, so that the sender gets to read our answer
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
    else {
      isOver = true;
      then('too-large');
    }
  });
  request.on('end', () => {
    if (!isOver) then(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks));
  });
}
