import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { SettingsRefused } from '../settings-refused';
import type { Readiness } from './health';
import type { Metrics } from './metrics';
import { respondJson } from './respond';
import { WEBHOOK_PATH } from './webhook-route';

/** What answers what. */
interface Routes {
  readonly webhook: (request: IncomingMessage, response: ServerResponse) => void;
  readonly ready: () => Promise<Readiness>;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** Everything else. */
  readonly pages: Pick<Hono, 'fetch'>;
}

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** From now on it answers by these; before, with 503: it is starting. */
  serve(routes: Routes): void;
  /** Takes no more requests, and comes back when those under way are answered. */
  close(): Promise<void>;
}

/** A request has to be here whole within this time. */
const REQUEST_TIMEOUT_MS = 30_000;
/** Longer than the minute after which common load balancers give up an idle connection: they close it, not we. */
const KEEP_ALIVE_MS = 65_000;
/** Connections that are still open this long after the end was asked for are cut. */
const CLOSE_WITHIN_MS = 10_000;

/**
 * Listens on an address.
 *
 * @param port 0 for any free one.
 * @throws SettingsRefused if the port is taken or not ours to take.
 */
export async function listen(host: string, port: number): Promise<Listening> {
  let answer: Answer = answerStarting;
  const server = createServer((request, response) => answer(request, response));
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await listening(server, host, port);
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}`,
    serve(routes) {
      answer = answerFrom(routes);
    },
    close: () => closed(server),
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function answerStarting(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  respondJson(response, 503, { status: 'starting' }, { 'retry-after': '1' });
}

function answerFrom({ webhook, ready, metrics, pages }: Routes): Answer {
  const page = getRequestListener(pages.fetch);
  return (request, response) => {
    const path = request.url?.split('?', 1)[0];
    if (path === WEBHOOK_PATH) return webhook(request, response);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && path === '/healthz') return respondJson(response, 200, { status: 'ok' });
    if (isRead && path === '/readyz') return void respondReady(response, ready);
    if (isRead && path === '/metrics') return void respondMetrics(response, metrics);
    return void page(request, response);
  };
}

async function respondReady(response: ServerResponse, ready: () => Promise<Readiness>): Promise<void> {
  const { isReady, parts } = await ready();
  respondJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready', ...parts });
}

async function respondMetrics(response: ServerResponse, metrics: Routes['metrics']): Promise<void> {
  try {
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' });
    response.end(text);
  } catch {
    respondJson(response, 503, { error: 'the database does not answer' });
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? `${port} is in use` : (error.code ?? error.message);
      reject(new SettingsRefused([`PORT: expected a free port of ${host}; ${why}`]));
    });
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
