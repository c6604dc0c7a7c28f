import type { Entity } from './store';
import { canSee, idsOf, type Viewer } from './viewer';
import { webhookBody } from './webhook-payload';
import { type DemoWebhooks, type Target, webhookSender } from './webhooks';
import type { Happening, Workspace } from './workspace';

/** What sending takes. */
export interface WebhooksOutParts {
  readonly workspace: Workspace;
  readonly appUser: Entity;
  readonly clientId: string;
  readonly webhookSecret: string;
  readonly clock: () => Date;
  readonly byHand: boolean;
}

/** Linear keeps as many failures of a webhook. @see Webhook.failures in the schema of @linear/sdk 98.0.0 */
const KEPT_FAILURES = 50;
/** Linear says that it may disable a webhook that keeps failing, not when; we do so when as many were given up in a row. */
const DISABLED_AFTER = 3;

/** Turns what happens into webhooks: to the app's address, and to those that administrators made. */
export function webhooksOut(parts: WebhooksOutParts) {
  const { workspace, appUser, clientId, webhookSecret, clock, byHand } = parts;
  const sender = webhookSender({ clock, byHand });
  const asApp: Viewer = { user: appUser, isApp: true, scopes: ['read'] };
  const appWebhook = workspace.create(
    'Webhook',
    {
      enabled: true,
      allPublicTeams: true,
      url: null,
      resourceTypes: [],
      label: 'Async Norms',
      secret: webhookSecret,
      failures: [],
    },
    null,
  );

  function targetOf(webhook: Entity): Target {
    return {
      id: webhook.id,
      url: String(webhook.url),
      secret: String(webhook.secret),
      onFailed({ httpStatus, at, executionId }) {
        const failure = {
          id: workspace.nextId('WebhookFailureEvent'),
          createdAt: at,
          httpStatus,
          executionId,
          url: webhook.url,
          responseOrError: null,
        };
        webhook.failures = [failure, ...(webhook.failures as readonly unknown[])].slice(0, KEPT_FAILURES);
      },
      onGivenUp() {
        webhook.givenUp = Number(webhook.givenUp ?? 0) + 1;
        if (Number(webhook.givenUp) >= DISABLED_AFTER) webhook.enabled = false;
      },
    };
  }

  const isOpen = (webhook: Entity) => webhook.enabled === true && webhook.url !== null;
  const wants = (webhook: Entity, type: string) =>
    webhook.id === appWebhook.id || idsOf(webhook, 'resourceTypes').includes(type);
  const reaches = (webhook: Entity, entity: Entity) =>
    webhook.teamId ? entity.teamId === webhook.teamId : canSee(asApp, workspace.store, entity);

  const toApp = (body: Readonly<Record<string, unknown>>) => {
    if (!isOpen(appWebhook)) return;
    const common = {
      createdAt: clock().toISOString(),
      organizationId: workspace.organization.id,
      oauthClientId: clientId,
    };
    sender.enqueue({ ...body, ...common }, targetOf(appWebhook));
  };

  const webhooks: DemoWebhooks = {
    sendTo(url) {
      Object.assign(appWebhook, { url, enabled: true, givenUp: 0 });
    },
    deliveries: sender.deliveries,
    send: sender.send,
    sendDue: sender.sendDue,
    settled: sender.settled,
  };

  return {
    webhooks,
    onHappening(happening: Happening): void {
      for (const webhook of workspace.store.all('Webhook'))
        if (isOpen(webhook) && wants(webhook, happening.type) && reaches(webhook, happening.entity))
          sender.enqueue(webhookBody(workspace, happening, asApp), targetOf(webhook));
    },
    onUninstalled: () => toApp({ type: 'OAuthApp', action: 'revoked' }),
    onAccessChanged: (teamId: string, visible: boolean) =>
      toApp({
        type: 'PermissionChange',
        action: 'teamAccessChanged',
        appUserId: appUser.id,
        canAccessAllPublicTeams: true,
        addedTeamIds: visible ? [teamId] : [],
        removedTeamIds: visible ? [] : [teamId],
      }),
    stop: sender.stop,
  };
}
