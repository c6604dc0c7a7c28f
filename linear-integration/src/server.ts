import type { Settings } from './config';
import { type Home, openHome } from './home';
import { readinessOf } from './http/health';
import { metricsOf } from './http/metrics';
import { type Listening, listen } from './http/server';
import { WEBHOOK_PATH, webhookRoute } from './http/webhook-route';
import { type Logs, logsOf } from './log';
import { type Loops, startLoops } from './loops';
import { type Outside, type OutsideWorld, outsideOf } from './outside';
import type { Leases } from './store/leases';
import { type Stores, storesOn } from './stores';
import { recordNews } from './webhook/record-news';
import { type Work, workOf } from './work';

/** What a server may be given instead of the usual, for tests and for whoever embeds it. */
export interface ServerOverrides {
  /** The time; `() => new Date()` by default. */
  readonly clock?: () => Date;
  /** `by-hand`: nothing runs by itself; `work` of the running server does it, round by round. */
  readonly loops?: 'running' | 'by-hand';
  readonly logs?: Logs;
  /** How to wait before something is tried again. */
  readonly sleep?: (ms: number) => Promise<void>;
  readonly outside?: Outside;
  /** Told lines for the person who started the server, such as a link to sign in by; silent by default. */
  readonly onWelcome?: (line: string) => void;
}

/** A server that answers. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:8787`, without a slash at the end. */
  readonly url: string;
  readonly work: Work;
  /** Its home, with the demo where there is one. */
  readonly home: Home;
  readonly stores: Stores;
  /** Answers what was asked, ends what was begun, closes the database. Doing it twice is doing it once. */
  stop(): Promise<void>;
}

/**
 * Starts the server: database, loops, pages. Comes back when it listens; `/readyz` tells when it is ready for work.
 *
 * Without credentials for Linear it starts the demo, too: a local double of Linear with its seeded workspace, at an address of
 * its own, which the server talks to as it would to Linear.
 *
 * @throws DatabaseRefused or SettingsRefused, each with lines for the person who started it
 */
export async function startServer(settings: Settings, overrides: ServerOverrides = {}): Promise<RunningServer> {
  const { clock = () => new Date(), logs = logsOf(settings.logLevel), outside = outsideOf } = overrides;
  const open: Open = {};
  const stop = once(() => close(open));
  try {
    const home = await openHome(settings, clock);
    open.home = home;
    const stores = storesOn(home.database, clock);
    open.leases = stores.leases;
    const metrics = metricsOf(stores.inbox.waiting, clock);
    const listening = await listen(settings.host, settings.port);
    open.listening = listening;

    const pageUrl = settings.publicUrl ?? listening.url;
    const hasWebhooks = home.webhookSecrets.length > 0;
    const world = outside({
      ...{ settings, home, stores, metrics, clock, logs, pageUrl },
      webhookUrl: hasWebhooks ? `${pageUrl}${WEBHOOK_PATH}` : null,
      sleep: overrides.sleep ?? null,
      record: (workspaceId, news) => recordNews(workspaceId, news, { issues: stores.issues, ...world.linear, clock }),
    });
    open.world = world;
    // Nobody else has the embedded database: whoever held events before us is dead.
    if (home.database.dialect === 'sqlite') await stores.inbox.freeAll(clock());

    const work = workOf({
      ...{ stores, world, metrics, clock, logs },
      playbook: home.playbook,
      agreedAt: home.agreedAt,
    });
    if (overrides.loops === 'by-hand') await work.connect();
    else {
      const onFailed = (name: string, error: unknown) => {
        metrics.loopFailed(name);
        logs.failed(`${name} failed`, error);
      };
      const onCaughtUp = async () => {
        for (const line of await world.welcome()) overrides.onWelcome?.(line);
        home.demo?.goOn();
      };
      open.loops = startLoops({
        ...{ work, clock, onFailed, onCaughtUp },
        leases: stores.leases,
        isPolling: !hasWebhooks,
      });
    }
    listening.serve({
      webhook: webhookRoute({
        secrets: home.webhookSecrets,
        inbox: {
          async put(event, now) {
            const stored = await stores.inbox.put(event, now);
            if (stored === 'accepted') open.loops?.accepted();
            return stored;
          },
        },
        onOutcome: metrics.webhook,
        ...{ clock, log: logs.info },
      }),
      ready: () =>
        readinessOf({
          database: home.database,
          inboxRoundAt: open.loops === undefined ? clock : open.loops.inboxRoundAt,
          isConnected: open.loops === undefined ? () => true : open.loops.isConnected,
          clock,
        }),
      metrics,
      pages: world.pages,
    });
    home.demo?.webhooks.sendTo(`${listening.url}${WEBHOOK_PATH}`);
    return { url: listening.url, work, home, stores, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What has been opened so far. */
interface Open {
  home?: Home;
  leases?: Leases;
  listening?: Listening;
  world?: OutsideWorld;
  loops?: Loops;
}

/** Takes nothing new, ends what was begun, then closes what all of it stood on. */
async function close({ home, leases, listening, world, loops }: Open): Promise<void> {
  world?.hurry();
  await listening?.close();
  await loops?.stop();
  world?.close();
  await leases?.releaseAll();
  await home?.demo?.stop();
  await home?.database.close();
}

function once<T>(run: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null;
  return () => {
    running ??= run();
    return running;
  };
}
