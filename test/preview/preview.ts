import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openWorld, type World } from '../support/forge/world';
import { demoSite } from '../support/jira/demo-site';
import { type AssetFolders, assetAnswer } from './assets';
import { fillDemo } from './demo';
import { demoClock } from './demo-clock';
import { invokeAnswer } from './invoke-answer';
import { issuePost } from './issue-actions';
import { pageAnswer } from './pages';
import { surfacesOf } from './surfaces';

export interface Preview {
  readonly address: string;
  readonly world: World;
  /** What Forge's schedules would do by now: the sweep, and what follows from it. */
  tick(): Promise<void>;
  close(): Promise<void>;
}

/** What a request is answered with. */
export interface Answered {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly location?: string;
}

/** The demo site with the app on it, behind pages on this machine alone. */
export async function openPreview(options: {
  readonly folders: AssetFolders;
  /** 0 for any that is free. */
  readonly port: number;
  /** When it is in the demo, from where its clock goes on. */
  readonly at: Date;
}): Promise<Preview> {
  const clock = demoClock();
  clock.set(options.at);
  const now = () => new Date();
  const world = await openWorld({ now, jira: demoSite(now) });
  await fillDemo(world, clock, options.at);
  const surfaces = surfacesOf();
  const server = createServer((request, response) => {
    void answerTo(request)
      .catch((error: unknown): Answered => {
        const text = error instanceof Error ? error.message : String(error);
        console.error(text);
        return { status: 500, type: 'application/json', body: JSON.stringify({ error: text }) };
      })
      .then((answered) => send(response, answered));
  });

  async function answerTo(request: IncomingMessage): Promise<Answered> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (request.method === 'POST') {
      const body = await bodyOf(request);
      const answered =
        url.pathname === '/invoke' ? await invokeAnswer(world, surfaces, body) : await issuePost(world, url, body);
      await world.settle();
      return answered;
    }
    return assetAnswer(options.folders, url) ?? pageAnswer(world, { surfaces, folders: options.folders }, url);
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world,
    async tick() {
      await world.app.schedule('due-sweep');
      await world.settle();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await world.close();
      clock.stop();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, { status, type, body, location }: Answered): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(location === undefined ? {} : { location }),
  });
  response.end(body);
}
