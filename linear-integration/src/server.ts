import type { Settings } from './config';

/** What a server may be given instead of the usual, for tests and for whoever embeds it. */
export interface ServerOverrides {
  /** The time; `() => new Date()` by default. */
  readonly clock?: () => Date;
  /** `by-hand`: nothing runs by itself; `work` of the running server does it, round by round. */
  readonly loops?: 'running' | 'by-hand';
}

/** One round of each kind of work, at the instant of the clock. Safe to call at any time, beside the loops too. */
export interface Work {
  /** Works on accepted events until none is free; how many it worked on. */
  inbox(): Promise<number>;
  /** Looks at every issue that is due; how many it looked at. */
  sweep(): Promise<number>;
  /** Fetches what webhooks missed, of every workspace. */
  reconcile(): Promise<void>;
  /** Deletes what has been kept for long enough. */
  retain(): Promise<void>;
}

/** A server that answers. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:8787`, without a slash at the end. */
  readonly url: string;
  readonly work: Work;
  /** Answers what was asked, ends what was begun, closes the database. Doing it twice is doing it once. */
  stop(): Promise<void>;
}

/**
 * Starts the server: database, loops, pages. Comes back when it listens; `/readyz` tells when it is ready for work.
 *
 * @throws DatabaseRefused or SettingsRefused, each with lines for the person who started it
 */
export async function startServer(settings: Settings, overrides: ServerOverrides = {}): Promise<RunningServer> {
  throw new Error(`not composed yet: ${settings.port} ${overrides.loops}`);
}
