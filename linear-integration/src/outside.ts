import type { Hono } from 'hono';
import type { Settings } from './config';
import type { Home } from './home';
import type { SignInWays } from './http/admin-ports';
import { adminRoutes } from './http/admin-routes';
import type { Metrics } from './http/metrics';
import { connectionsOf } from './linear/connections';
import type { Connections } from './linear/installations';
import { type LinearParts, linearParts } from './linear/linear-parts';
import { linearSignIn } from './linear/linear-sign-in';
import { oauthAddresses } from './linear/oauth';
import { sdkClient } from './linear/sdk-client';
import { sealer } from './linear/seal';
import type { Logs } from './log';
import { smtpMailer } from './mail/smtp-mailer';
import { tokenStoreOf } from './store/token-store';
import type { Stores } from './stores';
import type { IssueNews } from './webhook/event-to-issue';

/** What Linear and the people need of the server. */
export interface OutsideParts {
  readonly settings: Settings;
  readonly home: Home;
  readonly stores: Stores;
  /** Where people reach our pages, without a slash at the end. */
  readonly pageUrl: string;
  /** Where Linear sends webhooks; `null`: nowhere, we poll. */
  readonly webhookUrl: string | null;
  /** Puts news of an issue into the store. */
  readonly record: (workspaceId: string, news: IssueNews) => Promise<void>;
  readonly metrics: Metrics;
  readonly clock: () => Date;
  readonly logs: Logs;
}

/** Linear on one side of a server and people on the other; between them are its stores and its loops. */
export interface OutsideWorld {
  readonly connections: Connections;
  readonly linear: LinearParts;
  readonly pages: Pick<Hono, 'fetch'>;
  /** Learns whose workspace our credentials open. Fails where Linear does not answer, or not to us. */
  connect(): Promise<void>;
  close(): void;
}

export type Outside = (parts: OutsideParts) => OutsideWorld;

/** What is kept of a workspace that left us outlives it by so much, in case it comes back. */
const KEPT_AFTER_LEAVING_MS = 30 * 86_400_000;

/** Linear by its API, and the pages. */
export function outsideOf(parts: OutsideParts): OutsideWorld {
  const { settings, home, stores, clock, logs, metrics, pageUrl, webhookUrl, record } = parts;
  const { database, linear: access } = home;
  const connections = connectionsOf({
    linear: access,
    database,
    store: tokenStoreOf(database, sealer(home.secretKeys)),
    leases: stores.leases,
    clientOf: sdkClient,
    clock,
    sleep,
    retentionMs: KEPT_AFTER_LEAVING_MS,
    onAnswered: metrics.linearRequest,
  });
  const mailer = settings.mail === null ? null : smtpMailer(settings.mail);
  const linear = linearParts({
    ...{ database, connections, clock, pageUrl, webhookUrl, mailer, record, log: logs.info },
    ...{ issues: stores.issues, people: stores.people, decisions: stores.decisions },
    ...{ agreements: stores.agreements, activity: stores.activity },
  });
  const pages = adminRoutes({
    ...{ database, clock, connections, log: logs.info },
    publicUrl: settings.publicUrl,
    signIn: signInOf(parts),
    agreements: stores.agreements,
    agreementChanged: stores.agreements.changed,
    activity: stores.activity,
    fileDecision: linear.fileDecision,
    setUp: { mode: settings.linear.kind, hasWebhooks: webhookUrl !== null, hasMail: mailer !== null },
  });
  return {
    ...{ connections, linear, pages },
    async connect() {
      await connections.connect();
    },
    close: () => mailer?.close(),
  };
}

function signInOf({ settings, home, clock }: OutsideParts): SignInWays {
  if (home.demo !== null) return { kind: 'demo' };
  if (home.linear.kind === 'api-key') return { kind: 'links' };
  const { clientId, clientSecret, apiUrl } = home.linear;
  if (settings.publicUrl === null) return { kind: 'links' };
  const app = { clientId, clientSecret, addresses: oauthAddresses(apiUrl) };
  return { kind: 'linear', linear: linearSignIn({ ...{ app, apiUrl, clock, sleep }, clientOf: sdkClient }) };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
