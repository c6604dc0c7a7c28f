import type { Hono } from 'hono';
import type { Settings } from './config';
import type { Home } from './home';
import type { Metrics } from './http/metrics';
import type { Connections } from './linear/installations';
import type { LinearParts } from './linear/linear-parts';
import type { Logs } from './log';
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
  /** Lines for the person who started the server, once it listens. */
  notes(): Promise<readonly string[]>;
  close(): void;
}

export type Outside = (parts: OutsideParts) => OutsideWorld;

/** Linear by its real API, and the pages. */
export function outsideOf(parts: OutsideParts): OutsideWorld {
  throw new Error(`not composed yet: ${parts.pageUrl}`);
}
