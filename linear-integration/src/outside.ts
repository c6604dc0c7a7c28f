import { Hono } from 'hono';
import type { Settings } from './config';
import { firstLinks } from './first-link';
import type { Home } from './home';
import type { SignInWays } from './http/admin-ports';
import { adminRoutes } from './http/admin-routes';
import { installRoutes } from './http/install-routes';
import type { Metrics } from './http/metrics';
import { connectionsOf } from './linear/connections';
import type { Connections } from './linear/installations';
import { type LinearParts, linearParts } from './linear/linear-parts';
import { linearSignIn } from './linear/linear-sign-in';
import { type OAuthApp, oauthAddresses } from './linear/oauth';
import { sdkClient } from './linear/sdk-client';
import { sealer } from './linear/seal';
import type { Logs } from './log';
import { smtpMailer } from './mail/smtp-mailer';
import { signInLinksOf } from './store/sign-in-links';
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
  /** How to wait before something is tried again; `null` for the usual way. */
  readonly sleep: Sleep | null;
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
  /** Lines for the person who started the server, once its people are known: how the first of them signs in. */
  welcome(): Promise<readonly string[]>;
  /** Waits for nothing any more: what would be tried again later is tried now, or fails. */
  hurry(): void;
  close(): void;
}

export type Outside = (parts: OutsideParts) => OutsideWorld;

/** What is kept of a workspace that left us outlives it by so much, in case it comes back. */
const KEPT_AFTER_LEAVING_MS = 30 * 86_400_000;

/** Linear by its API, and the pages. */
export function outsideOf(parts: OutsideParts): OutsideWorld {
  const { settings, home, stores, clock, logs, metrics, pageUrl, webhookUrl, record } = parts;
  const { database } = home;
  const seal = sealer(home.secretKeys);
  const hurrying = new AbortController();
  const sleep = parts.sleep ?? sleepUntil(hurrying.signal);
  const connections = connectionsOf({
    linear: home.linear,
    database,
    store: tokenStoreOf(database, seal),
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
  const pages = new Hono();
  pages.route(
    '/',
    installRoutes({
      ...{ connections, clock, sealer: seal, log: logs.info },
      app: home.demo === null ? appOf(home) : null,
      publicUrl: settings.publicUrl,
      async onInstalled(workspaceId) {
        linear.reconcile(workspaceId).catch((error) => logs.failed('reconcile failed', error, { workspaceId }));
      },
    }),
  );
  const signIn = signInOf(parts, sleep);
  const adminPages = adminRoutes({
    ...{ database, clock, connections, log: logs.info },
    publicUrl: settings.publicUrl,
    signIn,
    agreements: stores.agreements,
    agreementChanged: stores.agreements.changed,
    activity: stores.activity,
    fileDecision: linear.fileDecision,
    setUp: { mode: settings.linear.kind, hasWebhooks: webhookUrl !== null, hasMail: mailer !== null },
  });
  pages.route('/', adminPages);
  return {
    ...{ connections, linear, pages },
    async connect() {
      await connections.connect();
    },
    async welcome() {
      if (signIn.kind !== 'links') return [];
      return firstLinks({ connections, people: stores.people, links: signInLinksOf(database), pageUrl, clock });
    },
    hurry: () => hurrying.abort(),
    close: () => mailer?.close(),
  };
}

function signInOf({ settings, home, clock }: OutsideParts, sleep: Sleep): SignInWays {
  if (home.demo !== null) return { kind: 'demo' };
  const app = appOf(home);
  if (app === null || settings.publicUrl === null) return { kind: 'links' };
  const { apiUrl } = home.linear;
  return { kind: 'linear', linear: linearSignIn({ ...{ app, apiUrl, clock, sleep }, clientOf: sdkClient }) };
}

function appOf({ linear }: Home): OAuthApp | null {
  if (linear.kind === 'api-key') return null;
  const { clientId, clientSecret, apiUrl } = linear;
  return { clientId, clientSecret, addresses: oauthAddresses(apiUrl) };
}

type Sleep = (ms: number) => Promise<void>;

/** Sleeps that end at once when the signal comes, and from then on. */
function sleepUntil(signal: AbortSignal): Sleep {
  return (ms) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal.addEventListener('abort', wake);
    });
}
