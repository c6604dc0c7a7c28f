import { type AppModule, ForgeSite, type SiteOptions } from './forge-site';
import { currentInvocation, type Invocation, isInvoked, LATENCY_MS, timed } from './invocation';
import { type AppManifest, appManifest } from './manifest';

export interface ForgeOptions {
  /** The app: an import of `src/index.ts`, or of what Forge's bundler made of it. */
  readonly app: () => Promise<AppModule> | AppModule;
  /** Defaults to the process's clock, which a test may hold still. */
  readonly now?: () => Date;
  readonly manifest?: AppManifest;
}

export interface ForgeDouble {
  readonly manifest: AppManifest;
  /** Installs the app on a site. */
  install(options?: SiteOptions): ForgeSite;
  /** Takes the seam away again. */
  close(): void;
}

interface Meta {
  readonly type: string;
  readonly remote?: string;
  readonly provider?: 'app' | 'user' | 'none';
  readonly accountId?: string;
}

const globals = globalThis as { __forge_fetch__?: unknown; __forge_runtime__?: unknown };

/**
 * Forge on this machine. The real `@forge/*` packages run on it: all they do goes through two globals, and here those two
 * lead to a storage, to queues, and to a Jira behind HTTP.
 */
export function forgeDouble(options: ForgeOptions): ForgeDouble {
  const manifest = options.manifest ?? appManifest();
  const clock = () => (options.now?.() ?? new Date()).getTime();
  globals.__forge_fetch__ = (meta: Meta, path: string, init: RequestInit = {}) =>
    call(currentInvocation(), meta, path, init);
  Object.defineProperty(globals, '__forge_runtime__', {
    configurable: true,
    get: () => (isInvoked() ? runtimeOf(currentInvocation()) : undefined),
  });
  return {
    manifest,
    install: (site = {}) => new ForgeSite(manifest, options.app, clock, site),
    close() {
      delete globals.__forge_fetch__;
      delete globals.__forge_runtime__;
    },
  };
}

function call(run: Invocation, meta: Meta, path: string, init: RequestInit): Promise<Response> {
  const at = () => run.startedAt + run.elapsedMs;
  if (meta.type === 'kvs')
    return timed(run, path, storageLatency(path), () => run.site.storage.handle(path, bodyOf(init), at()));
  if (meta.type === 'fpp' && meta.remote === 'jira')
    return timed(run, path, LATENCY_MS.jira, () => askJira(run, meta, path, init));
  if (meta.type === 'fpp' && meta.remote === 'stargate')
    return timed(run, path, LATENCY_MS.queue, () => askStargate(run, path, bodyOf(init)));
  throw new Error(`Forge double: nothing answers ${JSON.stringify(meta)} ${path}`);
}

/** Jira answers over HTTP, told who asks; a function that no person started has no user to ask as. */
async function askJira(run: Invocation, meta: Meta, path: string, init: RequestInit): Promise<Response> {
  if (run.site.options.jiraUrl === undefined) throw new Error(`Forge double: this site has no Jira, asked for ${path}`);
  const user = meta.accountId ?? run.accountId;
  if (meta.provider === 'user' && (user === null || user !== run.accountId))
    return new Response('', { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });
  const headers = new Headers(init.headers);
  headers.set('x-forge-as', meta.provider === 'user' ? `user:${user}` : meta.provider === 'none' ? 'none' : 'app');
  headers.set('x-forge-scopes', run.site.manifest.permissions.scopes.join(' '));
  headers.set('x-forge-at', String(run.startedAt + run.elapsedMs));
  return fetch(run.site.options.jiraUrl + path, { ...init, headers });
}

function askStargate(run: Invocation, path: string, body: unknown): Response {
  // As of the start of the run, so that on a clock held still what was pushed without a delay is due at once.
  if (path.startsWith('/webhook/queue/publish/')) return run.site.queue.push(body, run.depth, run.startedAt);
  if (path.startsWith('/webhook/queue/cancel/')) return run.site.queue.cancel((body as { jobId: string }).jobId);
  if (path.startsWith('/webhook/queue/stats/')) {
    const waiting = run.site.queue.waiting.filter(({ jobId }) => jobId === (body as { jobId: string }).jobId).length;
    return Response.json({ success: 0, inProgress: waiting, failed: 0 });
  }
  if (path === '/app/report-accounts') return reportAccounts(run, body);
  throw new Error(`Forge double: nothing answers ${path}`);
}

/** @see https://developer.atlassian.com/platform/forge/user-privacy-guidelines/ (November 2026): 200 with what to do, 204 when nothing. */
function reportAccounts(run: Invocation, body: unknown): Response {
  const { accounts } = body as { accounts: { accountId: string; updatedAt: string }[] };
  if (accounts.length > 90) return Response.json({ message: 'at most 90 accounts' }, { status: 400 });
  run.site.reportedAccounts.push(accounts);
  const answers = accounts
    .map(({ accountId }) => ({ accountId, status: run.site.options.accountStatus?.(accountId) ?? 'ok' }))
    .filter(({ status }) => status !== 'ok');
  return answers.length === 0 ? new Response(null, { status: 204 }) : Response.json({ accounts: answers });
}

function runtimeOf(run: Invocation) {
  const metric = { incr() {}, decr() {}, set() {}, measure: () => ({ stop() {} }), timing() {} };
  return {
    appContext: {
      appId: run.site.manifest.app.id.replace(/^.*\//, ''),
      appVersion: '1.0.0',
      environmentId: 'environment-1',
      environmentType: 'DEVELOPMENT',
      invocationId: run.id,
      installationId: run.site.installationId,
      moduleKey: run.moduleKey,
      permissions: { scopes: run.site.manifest.permissions.scopes, external: {} },
    },
    contextAri: run.site.installContext,
    lambdaContext: { getRemainingTimeInMillis: () => Math.max(0, run.limitMs - run.elapsedMs) },
    metrics: { counter: () => metric, timing: () => metric, gauge: () => metric },
    externalAuth: [],
    tracing: { traceId: run.id, spanId: run.id },
    container: {},
  };
}

function storageLatency(path: string): number {
  if (path.endsWith('/transaction')) return LATENCY_MS.transaction;
  if (path.endsWith('/query')) return LATENCY_MS.query;
  return path.endsWith('/get') ? LATENCY_MS.read : LATENCY_MS.write;
}

const bodyOf = (init: RequestInit): unknown => JSON.parse(String(init.body));
