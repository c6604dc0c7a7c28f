import { createHmac } from 'node:crypto';

/** A secret as Linear makes them, for tests alone. */
export const WEBHOOK_SECRET = 'lin_wh_test_secret';

/** A whole comment webhook of our own making, after the payload types of the SDK; `change` replaces top-level keys. */
export function aCommentWebhook(sentAt: Date, change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    action: 'create',
    type: 'Comment',
    actor: { id: 'user-ada', type: 'user', name: 'Ada' },
    createdAt: sentAt.toISOString(),
    organizationId: 'org-1',
    webhookId: 'webhook-1',
    webhookTimestamp: sentAt.getTime(),
    url: 'https://linear.app/acme/issue/ENG-1/first#comment-1',
    data: {
      id: 'comment-1',
      body: 'Could you look at this?',
      createdAt: sentAt.toISOString(),
      updatedAt: sentAt.toISOString(),
      issueId: 'issue-1',
      userId: 'user-ada',
      reactionData: [],
      issue: { id: 'issue-1', title: 'First' },
      user: { id: 'user-ada', name: 'Ada' },
    },
    ...change,
  };
}

/** The headers Linear sends with a body. */
export function signedHeaders(body: string | Buffer, secret = WEBHOOK_SECRET): Record<string, string> {
  return {
    'content-type': 'application/json; charset=utf-8',
    'linear-signature': createHmac('sha256', secret).update(body).digest('hex'),
    'user-agent': 'Linear-Webhook',
  };
}
