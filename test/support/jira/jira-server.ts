import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AppManifest } from '../forge/manifest';
import type { JiraSite } from './jira-site';
import { type Limited, type LimitReason, type RateOptions, SiteRates } from './rate-limits';
import type { Answered, Route } from './route';
import { COMMENT_ROUTES } from './routes/comment-routes';
import { ISSUE_ROUTES } from './routes/issue-routes';
import { PEOPLE_ROUTES } from './routes/people-routes';
import { SEARCH_ROUTES } from './routes/search-routes';
import { WORKFLOW_ROUTES } from './routes/workflow-routes';

/** Every operation that the double knows. What the app asks for beyond them is a violation, not a silent 404. */
export const ROUTES: readonly Route[] = [
  ...ISSUE_ROUTES,
  ...COMMENT_ROUTES,
  ...SEARCH_ROUTES,
  ...PEOPLE_ROUTES,
  ...WORKFLOW_ROUTES,
];

export interface JiraServerOptions {
  readonly rates?: RateOptions;
  readonly manifest?: AppManifest;
}

/** One request that was answered, as a test or an account of costs wants to see it. */
export interface JiraCall {
  readonly method: string;
  /** The operation, as in the OpenAPI document. */
  readonly operation: string;
  readonly path: string;
  readonly as: string;
  readonly status: number;
  readonly points: number;
}

export interface JiraServer {
  readonly url: string;
  readonly rates: SiteRates;
  readonly calls: JiraCall[];
  /** Points used, by operation. */
  readonly points: Map<string, number>;
  /** Requests and replies that were not as Jira's own schemas have them. A test expects none. */
  readonly violations: string[];
  /** Answers the next requests that match with 429, or with a status of choice. */
  refuseNext(refusal: Refusal): void;
  /** Stops keeping single calls, for long runs; points and violations are still counted. */
  forgetCalls(): void;
  close(): Promise<void>;
}

export interface Refusal {
  readonly path?: RegExp;
  readonly times?: number;
  readonly reason?: LimitReason | 'unheard-of';
  readonly retryAfterSeconds?: number;
  /** Another status than 429: 500, 503, 401. */
  readonly status?: number;
  /** Does what was asked, and loses the answer. */
  readonly afterwards?: boolean;
}

/** Serves a site's REST API over HTTP on this machine, with scopes, rates, points and schemas. */
export async function serveJira(site: JiraSite, options: JiraServerOptions = {}): Promise<JiraServer> {
  const state = new ServerState(site, options);
  const server = createServer((request, response) => void answer(state, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rates: state.rates,
    calls: state.calls,
    points: state.points,
    violations: state.violations,
    refuseNext({ times = 1, ...refusal }) {
      state.refusals.push({ ...refusal, left: times });
    },
    forgetCalls() {
      state.keepsCalls = false;
      state.calls.length = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

class ServerState {
  readonly rates: SiteRates;
  readonly calls: JiraCall[] = [];
  readonly points = new Map<string, number>();
  readonly violations: string[] = [];
  readonly refusals: (Refusal & { left: number })[] = [];
  readonly aliases: Map<string, { propertyKey: string; path: string; type: string }>;
  keepsCalls = true;

  constructor(
    readonly site: JiraSite,
    { rates = {}, manifest }: JiraServerOptions,
  ) {
    this.rates = new SiteRates(rates);
    const declared = manifest?.modules['jira:entityProperty'] ?? [];
    this.aliases = new Map(
      declared.flatMap(({ propertyKey, values }) =>
        values.flatMap(({ searchAlias, path, type }) =>
          searchAlias === undefined ? [] : [[searchAlias.toLowerCase(), { propertyKey, path, type }] as const],
        ),
      ),
    );
  }

  refusalOf(path: string): Refusal | null {
    const refusal = this.refusals.find((one) => one.left > 0 && (one.path?.test(path) ?? true));
    if (refusal === undefined) return null;
    refusal.left -= 1;
    return refusal;
  }
}

async function answer(state: ServerState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://jira');
  const method = request.method ?? 'GET';
  const text = await bodyOf(request);
  const as = String(request.headers['x-forge-as'] ?? 'app');
  const at = Number(request.headers['x-forge-at'] ?? state.site.clock().getTime());
  const matched = match(method, url.pathname);
  const operation = matched === null ? `${method} ${url.pathname}` : `${method} ${matched.route.path}`;

  const send = (answered: Answered, headers: Record<string, string> = {}, points = 1) => {
    state.rates.pool.use(answered.status === 429 ? 0 : points, at);
    state.points.set(operation, (state.points.get(operation) ?? 0) + points);
    if (state.keepsCalls)
      state.calls.push({ method, operation, path: url.pathname + url.search, as, status: answered.status, points });
    const body = answered.body === undefined ? '' : JSON.stringify(answered.body);
    response.writeHead(answered.status, { 'content-type': 'application/json;charset=UTF-8', ...headers });
    response.end(body);
  };
  const violated = (problem: string) => state.violations.push(`${operation}: ${problem}`);

  if (matched === null) {
    violated('the double knows no such operation');
    return send({ status: 404, body: { errorMessages: ['unknown to the double'] } });
  }
  const { route, params } = matched;
  const refusal = state.refusalOf(url.pathname);
  if (refusal !== null && !refusal.afterwards) return sendRefusal(send, refusal);
  const limited = state.rates.admit(
    route.path,
    method,
    method === 'GET' || (method === 'POST' && isRead(route)) ? null : (params.issueIdOrKey ?? null),
    at,
  );
  if (limited !== null) return sendLimited(send, limited);
  const scopes = request.headers['x-forge-scopes'];
  if (route.scope !== null && typeof scopes === 'string' && !scopes.split(' ').includes(route.scope)) {
    violated(`the manifest lacks the scope ${route.scope}`);
    return send({ status: 403, body: { code: 403, message: 'Unauthorized; scope does not match' } });
  }
  if (as === 'none') return send({ status: 401, body: { errorMessages: ['who asks?'] } });
  const body = text === '' ? undefined : jsonOf(text);
  if (route.request !== undefined) {
    const read = route.request.safeParse(body);
    if (!read.success) {
      violated(`request ${JSON.stringify(read.error.issues.slice(0, 3))}`);
      return send({ status: 400, body: { errorMessages: ['Invalid request payload.'] } });
    }
  }
  const accountId = as.startsWith('user:') ? as.slice(5) : null;
  const { site, aliases } = state;
  let answered: Answered;
  try {
    answered = await route.handle({
      site,
      params,
      query: url.searchParams,
      body,
      accountId,
      now: new Date(at),
      aliases,
    });
  } catch (error) {
    violated(`the double failed: ${(error as Error).stack}`);
    return send({ status: 500, body: { errorMessages: ['Internal server error'] } });
  }
  if (refusal?.afterwards) return sendRefusal(send, refusal);
  if (answered.status < 300 && route.reply !== undefined) {
    // Through JSON first, as what is undefined never arrives.
    const reply = route.reply.safeParse(JSON.parse(JSON.stringify(answered.body)));
    if (!reply.success) violated(`reply ${JSON.stringify(reply.error.issues.slice(0, 3))}`);
  }
  const objects = answered.status < 300 ? (route.objects?.(answered.body as never) ?? 0) : 0;
  send(answered, {}, 1 + objects);
}

type Send = (answered: Answered, headers?: Record<string, string>, points?: number) => void;

function sendRefusal(send: Send, { reason, retryAfterSeconds, status }: Refusal): void {
  if (status !== undefined) send({ status, body: { errorMessages: [`refused with ${status}`] } });
  else
    sendLimited(send, {
      reason: (reason ?? 'jira-burst-based') as LimitReason,
      retryAfterSeconds: retryAfterSeconds ?? null,
    });
}

function sendLimited(send: Send, { reason, retryAfterSeconds }: Limited): void {
  const headers = {
    'RateLimit-Reason': reason,
    ...(retryAfterSeconds !== null && { 'Retry-After': String(retryAfterSeconds) }),
  };
  send({ status: 429, body: { errorMessages: ['Rate limit exceeded'] } }, headers, 0);
}

const isRead = ({ objects }: Route): boolean => objects !== undefined;

const MATCHERS = ROUTES.map((route) => ({
  route,
  // The more a path says, the earlier it is tried: `/issue/bulkfetch` before `/issue/{issueIdOrKey}`.
  names: [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!),
  pattern: new RegExp(`^${route.path.replace(/\{\w+\}/g, '([^/]+)')}$`),
})).sort((a, b) => a.names.length - b.names.length);

function match(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const { route, names, pattern } of MATCHERS) {
    if (route.method !== method) continue;
    const found = pattern.exec(path);
    if (found === null) continue;
    return { route, params: Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1]!)])) };
  }
  return null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
