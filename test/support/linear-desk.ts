import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Demo } from '../../linear-integration/src/demo/demo';
import type { Entity } from '../../linear-integration/src/demo/store';
import { metricsOf } from '../../linear-integration/src/http/metrics';
import { webhookRoute } from '../../linear-integration/src/http/webhook-route';
import { type LinearParts, linearParts } from '../../linear-integration/src/linear/linear-parts';
import type { LinearPorts } from '../../linear-integration/src/linear/linear-ports';
import type { Logs } from '../../linear-integration/src/log';
import type { Mailer } from '../../linear-integration/src/mail/mailer';
import { type Database, openDatabase } from '../../linear-integration/src/store/database';
import { type Stores, storesOn } from '../../linear-integration/src/stores';
import { recordNews } from '../../linear-integration/src/webhook/record-news';
import { type Work, workOf } from '../../linear-integration/src/work';
import { connectedTo } from './connected';
import { aDouble, type MovedClock, stopDoubles } from './linear-double';

/** A server at work on a double of Linear, round by round and by a clock that stands still until it is moved. */
export interface Desk {
  readonly demo: Demo;
  readonly stores: Stores;
  readonly linear: LinearParts;
  readonly work: Work;
  readonly database: Database;
  /** What the Linear side is made from. */
  readonly ports: LinearPorts;
  readonly workspaceId: string;
  /** Everything that is waiting happens: webhooks, inbox, sweep, and the webhooks that follow from that. */
  run(): Promise<void>;
  /** What is said on an issue, oldest first, without what is deleted. */
  comments(issueId: string): readonly Entity[];
  /** What the app said there. */
  said(issueId: string): readonly string[];
  /** The id of a person by display name. */
  id(name: string): string;
  issue(issueId: string): Entity;
  labelsOf(issueId: string): readonly string[];
  stateOf(issueId: string): string;
}

const opened: (() => Promise<void>)[] = [];

/** What a desk may be given instead of the usual. */
export interface DeskOptions {
  /** YAML; by default that of the double's workspace. */
  readonly playbook?: string;
  readonly mailer?: Mailer;
  /** False: no webhooks, so that reconciling is all there is. */
  readonly webhooks?: boolean;
  /** Goes on in Linear before the server connects for the first time. */
  readonly before?: (demo: Demo) => void;
  /** By default the app's credentials. */
  readonly apiKey?: true;
}

/** Puts a server's work on a double with the bare workspace, without the pages. */
export async function aDesk(clock: MovedClock, options: DeskOptions = {}): Promise<Desk> {
  const demo = await aDouble({ clock });
  options.before?.(demo);
  const folder = mkdtempSync(join(tmpdir(), 'async-norms-'));
  const database = await openDatabase({ kind: 'embedded', folder });
  const stores = storesOn(database, clock);
  const app = { kind: 'app', clientId: demo.app.clientId, clientSecret: demo.app.clientSecret } as const;
  const access = options.apiKey ? ({ kind: 'api-key', apiKey: demo.apiKey } as const) : app;
  const connections = connectedTo(demo, database, { clock, linear: { ...access, apiUrl: demo.apiUrl } });
  const logs: Logs = {
    info: () => {},
    failed: (what, error) => {
      throw new Error(what, { cause: error });
    },
  };
  const listening = createServer(
    webhookRoute({ secrets: [demo.webhookSecret], inbox: stores.inbox, clock, onOutcome: () => {}, log: () => {} }),
  );
  await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready));
  const webhookUrl = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/webhooks/linear`;
  const ports: LinearPorts = {
    ...{ database, connections, clock, ...stores, mailer: options.mailer ?? null, log: () => {} },
    pageUrl: 'https://norms.example',
    webhookUrl: options.webhooks === false ? null : webhookUrl,
    record: (workspaceId, news) => recordNews(workspaceId, news, { issues: stores.issues, ...linear, clock }),
  };
  const linear: LinearParts = linearParts(ports);
  const connect = async () => void (await connections.connect());
  const work = workOf({
    ...{ stores, clock, logs, playbook: options.playbook ?? demo.playbook, agreedAt: null },
    metrics: metricsOf(stores.inbox.waiting, clock),
    world: { connections, linear, connect },
  });
  opened.push(async () => {
    await new Promise((closed) => listening.close(closed));
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  await work.connect();
  if (options.webhooks !== false) demo.webhooks.sendTo(webhookUrl);
  await work.reconcile();
  const { store } = demo;
  const comments = (issueId: string) =>
    store.all('Comment').filter((comment) => comment.issueId === issueId && comment.archivedAt === null);
  const name = (type: string, id: unknown) => String(store.get(type, String(id))?.name);
  return {
    demo,
    stores,
    linear,
    work,
    database,
    ports,
    workspaceId: demo.workspaceId,
    async run() {
      for (let round = 0; round < 6; round++) {
        const sent = await demo.webhooks.sendDue();
        const worked = await work.inbox();
        const looked = await work.sweep();
        if (sent + worked + looked === 0) return;
      }
    },
    comments,
    said: (issueId) =>
      comments(issueId)
        .filter((comment) => comment.userId === demo.app.userId)
        .map((comment) => String(comment.body)),
    id: (person) => store.find('User', 'displayName', person)!.id,
    issue: (issueId) => store.get('Issue', issueId)!,
    labelsOf: (issueId) =>
      (store.get('Issue', issueId)!.labelIds as readonly string[]).map((id) => name('IssueLabel', id)).sort(),
    stateOf: (issueId) => name('WorkflowState', store.get('Issue', issueId)!.stateId),
  };
}

/** Call it in `afterEach`. */
export async function closeDesks(): Promise<void> {
  await stopDoubles();
  for (const close of opened.splice(0)) await close();
}
