import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LinearWebhookClient } from '@linear/sdk/webhooks';
import { readEvent } from '../../../linear-integration/src/webhook/linear-event';
import { isSignedBy } from '../../../linear-integration/src/webhook/verify-signature';
import { aDouble, clockAt, stopDoubles } from '../../support/linear-double';

interface Got {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

let server: Server;
let url: string;
let status = 200;
const got: Got[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    got.push({ headers: request.headers, body: Buffer.concat(chunks) });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/linear`;
});
beforeEach(() => {
  got.length = 0;
  status = 200;
});
afterEach(stopDoubles);
afterAll(() => new Promise((resolve) => server.close(resolve)));

const bodies = () => got.map(({ body }) => JSON.parse(body.toString('utf8')));

test('a comment: the headers, the signature over the raw bytes, the whole payload', async () => {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  const issueId = demo.as('Ada').createIssue({ title: 'First' });
  demo.webhooks.sendTo(url);
  const commentId = demo.as('Tom').comment('ENG-1', 'Could you look at this?');
  expect(await demo.webhooks.sendDue()).toBe(1);

  const { headers, body } = got[0]!;
  expect(headers).toMatchObject({
    'linear-event': 'Comment',
    'linear-timestamp': String(clock().getTime()),
    'user-agent': 'Linear-Webhook',
    'content-type': 'application/json; charset=utf-8',
  });
  expect(headers['linear-delivery']).toMatch(/^[0-9a-f-]{36}$/);
  expect(isSignedBy(body, headers['linear-signature'] as string, [demo.webhookSecret])).toBe(true);
  expect(readEvent(body, clock())).toMatchObject({ outcome: 'event', lane: `issue:${issueId}` });
  expect(bodies()[0]).toMatchObject({
    action: 'create',
    type: 'Comment',
    actor: { id: demo.as('Tom').userId, type: 'user', name: 'Tom', email: 'tom@acme.example' },
    organizationId: demo.workspaceId,
    webhookTimestamp: clock().getTime(),
    data: {
      id: commentId,
      body: 'Could you look at this?',
      issueId,
      issue: { id: issueId, identifier: 'ENG-1', title: 'First', team: { key: 'ENG' } },
      user: { name: 'Tom' },
      reactionData: [],
    },
  });
});

test('the SDK’s own helper takes the signature', async () => {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  demo.webhooks.sendTo(url);
  demo.as('Ada').createIssue({ title: 'First' });
  await demo.webhooks.sendDue();
  const { headers, body } = got[0]!;
  const signature = headers['linear-signature'] as string;
  const client = new LinearWebhookClient(demo.webhookSecret);
  const hostTime = jest.spyOn(Date, 'now').mockReturnValue(clock().getTime()); // the helper asks the host for the time
  try {
    expect(client.verify(body, signature)).toBe(true);
    expect(() => client.verify(Buffer.concat([body, Buffer.from(' ')]), signature)).toThrow('signature');
  } finally {
    hostTime.mockRestore();
  }
});

test('done: updatedFrom holds the former state, and only what changed', async () => {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  demo.as('Ada').createIssue({ title: 'First', state: 'In Progress' });
  const before = demo.store.find('Issue', 'identifier', 'ENG-1')!.stateId;
  demo.webhooks.sendTo(url);
  clock.forward(60_000);
  demo.as('Ada').moveTo('ENG-1', 'Done');
  await demo.webhooks.sendDue();
  expect(bodies()[0]).toMatchObject({
    type: 'Issue',
    action: 'update',
    updatedFrom: { stateId: before, updatedAt: '2026-03-04T09:00:00.000Z', completedAt: null },
    data: { identifier: 'ENG-1', state: { name: 'Done', type: 'completed' }, updatedAt: '2026-03-04T09:01:00.000Z' },
  });
  expect(Object.keys(bodies()[0].updatedFrom).sort()).toEqual(['completedAt', 'stateId', 'updatedAt']);
});

test('a reaction arrives as itself and as an update of the comment that is no edit', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  demo.as('Ada').createIssue({ title: 'First' });
  const commentId = demo.as('Tom').comment('ENG-1', 'Done?');
  demo.webhooks.sendTo(url);
  demo.as('Ada').react(commentId, '👀');
  await demo.webhooks.sendDue();
  expect(bodies().map(({ type, action }) => `${type} ${action}`)).toEqual(['Reaction create', 'Comment update']);
  expect(bodies()[1].updatedFrom).toMatchObject({ reactionData: [] });
  expect(bodies()[1].data.editedAt).toBeUndefined();
});

test('an automation has no actor', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  demo.as('Ada').createIssue({ title: 'First' });
  demo.webhooks.sendTo(url);
  demo.asAutomation().moveTo('ENG-1', 'Done');
  await demo.webhooks.sendDue();
  expect(bodies()[0].actor).toBeNull();
});

test('a private team is not told about, until the app is let in', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  demo.webhooks.sendTo(url);
  demo.as('Ada').createIssue({ title: 'Salaries', team: 'HUM' });
  demo.as('Ada').setTeamAccess('HUM', true);
  demo.as('Ada').createIssue({ title: 'Holidays', team: 'HUM' });
  await demo.webhooks.sendDue();
  expect(bodies().map(({ type, action }) => `${type} ${action}`)).toEqual([
    'PermissionChange teamAccessChanged',
    'Issue create',
  ]);
});

test('uninstalled: OAuthApp revoked', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  demo.webhooks.sendTo(url);
  demo.uninstall();
  await demo.webhooks.sendDue();
  expect(bodies()[0]).toMatchObject({ type: 'OAuthApp', action: 'revoked', oauthClientId: demo.app.clientId });
});

test('retried after a minute, an hour and six hours with the same bytes, then given up', async () => {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  demo.webhooks.sendTo(url);
  status = 503;
  demo.as('Ada').createIssue({ title: 'First' });
  const triedAt: string[] = [];
  for (let minutes = 0; minutes < 10 * 60; minutes++) {
    if ((await demo.webhooks.sendDue()) > 0) triedAt.push(clock().toISOString().slice(11, 16));
    clock.forward(60_000);
  }
  expect(triedAt).toEqual(['09:00', '09:01', '10:01', '16:01']);
  expect(new Set(got.map(({ body }) => body.toString())).size).toBe(1);
  expect(demo.webhooks.deliveries[0]).toMatchObject({ state: 'given-up', attempts: 4 });
});

test('a webhook that keeps failing is disabled, with its failures to read', async () => {
  const clock = clockAt('2026-03-04 10:00 +01:00');
  const demo = await aDouble({ clock });
  demo.webhooks.sendTo(url);
  status = 500;
  for (const title of ['First', 'Second', 'Third']) demo.as('Ada').createIssue({ title });
  for (let hours = 0; hours < 10; hours++) {
    await demo.webhooks.sendDue();
    clock.forward(3_600_000);
  }
  const webhook = demo.store.all('Webhook')[0]!;
  expect(webhook.enabled).toBe(false);
  expect(webhook.failures).toHaveLength(12);
  demo.as('Ada').createIssue({ title: 'Fourth' });
  expect(demo.webhooks.deliveries).toHaveLength(3);
});

test('by itself it sends as soon as something happens', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00'), deliver: 'at-once' });
  demo.webhooks.sendTo(url);
  demo.as('Ada').createIssue({ title: 'First' });
  await demo.webhooks.settled();
  expect(got).toHaveLength(1);
});

test('a repeat is sent again byte by byte', async () => {
  const demo = await aDouble({ clock: clockAt('2026-03-04 10:00 +01:00') });
  demo.webhooks.sendTo(url);
  demo.as('Ada').createIssue({ title: 'First' });
  await demo.webhooks.sendDue();
  expect(await demo.webhooks.send(demo.webhooks.deliveries[0]!)).toBe(200);
  expect(got[1]!.body.equals(got[0]!.body)).toBe(true);
});
