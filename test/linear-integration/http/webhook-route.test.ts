import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebhookOutcome, webhookRoute } from '../../../linear-integration/src/http/webhook-route';
import type { AcceptedEvent } from '../../../linear-integration/src/store/inbox';
import { at } from '../../support/at';
import { aCommentWebhook, signedHeaders, WEBHOOK_SECRET } from '../../support/linear-webhooks';

const now = at('2026-03-04 10:00 +01:00');
const PREVIOUS_SECRET = 'lin_wh_before';
let server: Server;
let address: string;
let stored: AcceptedEvent[];
let storing: () => 'accepted' | 'repeat';
let outcomes: WebhookOutcome[];

beforeEach(async () => {
  stored = [];
  storing = () => 'accepted';
  outcomes = [];
  const route = webhookRoute({
    secrets: [WEBHOOK_SECRET, PREVIOUS_SECRET],
    clock: () => now,
    log: () => {},
    onOutcome: (outcome) => outcomes.push(outcome),
    inbox: {
      put: async (event) => {
        const status = storing();
        stored.push(event);
        return status;
      },
    },
  });
  server = createServer(route);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/linear`;
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

async function post(body: string | Buffer, headers: Record<string, string> = signedHeaders(body)) {
  const response = await fetch(address, { method: 'POST', body, headers });
  return { status: response.status, json: (await response.json()) as Record<string, string> };
}
const withStamp = (sentAt: Date) => JSON.stringify(aCommentWebhook(sentAt));

test('a signed event is stored whole, then accepted', async () => {
  const body = withStamp(now);
  expect(await post(body)).toEqual({ status: 200, json: { status: 'accepted' } });
  expect(stored).toEqual([
    { workspaceId: 'org-1', bodyHash: expect.stringMatching(/^[0-9a-f]{64}$/), lane: 'issue:issue-1', body },
  ]);
});

test('a body that is known is a repeat', async () => {
  storing = () => 'repeat';
  expect((await post(withStamp(now))).json).toEqual({ status: 'repeat' });
});

test('the secret before the current one is good while rotating', async () => {
  const body = withStamp(now);
  expect((await post(body, signedHeaders(body, PREVIOUS_SECRET))).status).toBe(200);
});

test('a signed event of a type that we do not read is ignored, and not stored', async () => {
  const body = JSON.stringify(aCommentWebhook(now, { type: 'Cycle' }));
  expect(await post(body)).toEqual({ status: 200, json: { status: 'ignored' } });
  expect(stored).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['without a signature', (h: Record<string, string>) => ({ 'content-type': h['content-type']! })],
    [
      'with the signature of another secret',
      (_: Record<string, string>, body: string) => signedHeaders(body, 'another'),
    ],
    [
      'with a signature in capitals',
      (h: Record<string, string>) => ({ ...h, 'linear-signature': h['linear-signature']!.toUpperCase() }),
    ],
    [
      'with a signature that is too short',
      (h: Record<string, string>) => ({ ...h, 'linear-signature': h['linear-signature']!.slice(2) }),
    ],
    [
      'with the signature of the same event written differently',
      (_: Record<string, string>, body: string) => signedHeaders(JSON.stringify(JSON.parse(body), null, 1)),
    ],
  ])('401 %s', async (_, headersOf) => {
    const body = withStamp(now);
    expect((await post(body, headersOf(signedHeaders(body), body) as Record<string, string>)).status).toBe(401);
    expect(stored).toEqual([]);
  });

  test.each([
    ['a body that is no JSON', 'not json', 'body: expected JSON in UTF-8'],
    ['JSON that is no event', '{"hello":1}', /^(action|type)/],
    [
      'an event without webhookTimestamp',
      JSON.stringify(aCommentWebhook(now, { webhookTimestamp: undefined })),
      /^webhookTimestamp/,
    ],
    [
      'an event stamped as text',
      JSON.stringify(aCommentWebhook(now, { webhookTimestamp: String(now.getTime()) })),
      /^webhookTimestamp/,
    ],
    ['an event stamped 61 s ahead', withStamp(new Date(now.getTime() + 61_000)), /a minute ahead/],
    ['an event stamped over eight hours ago', withStamp(new Date(now.getTime() - 8 * 3_600_000 - 1)), /eight hours/],
    ['an issue event without data', JSON.stringify(aCommentWebhook(now, { type: 'Issue', data: null })), /^data/],
  ])('400 for %s', async (_, body, problem) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.json.error).toMatch(problem);
    expect(stored).toEqual([]);
  });

  test.each([
    ['stamped 59 s ahead', new Date(now.getTime() + 59_000)],
    ['the last retry, six hours and more later', new Date(now.getTime() - 7.9 * 3_600_000)],
  ])('not: %s', async (_, sentAt) => {
    expect((await post(withStamp(sentAt))).json).toEqual({ status: 'accepted' });
  });

  test('405 for anything but POST', async () => {
    const response = await fetch(address);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('413 over 1 MiB, and 200 just under it', async () => {
    const padded = (bytes: number) => {
      const body = withStamp(now);
      return body.slice(0, -1) + ' '.repeat(bytes - Buffer.byteLength(body)) + body.slice(-1);
    };
    expect((await post(padded(1024 * 1024 + 1))).status).toBe(413);
    expect((await post(padded(1024 * 1024))).status).toBe(200);
  });

  test('503 when it cannot be stored, so that Linear sends it again', async () => {
    storing = () => {
      throw new Error('disk full');
    };
    expect((await post(withStamp(now))).status).toBe(503);
  });
});
