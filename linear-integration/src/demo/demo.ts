import type { DemoFaults } from './faults';
import type { DemoHands } from './hands';
import type { DemoProposal } from './seed/proposals';
import type { DemoStore } from './store';
import type { DemoWebhooks } from './webhooks';

/** How a local double of Linear is started. */
export interface DemoOptions {
  /** Everything that happens there happens at this clock: stamps, retries, limits, the life of tokens. */
  readonly clock: () => Date;
  /** 0, the default, takes any free port of 127.0.0.1. */
  readonly port?: number;
  /** `seeded` (default): a team in three zones with weeks of history. `bare`: one team, three people, no issues. */
  readonly workspace?: 'seeded' | 'bare';
  /**
   * `at-once` (default): webhooks leave when something happens, and retries when the clock says so. `by-hand`: they wait
   * until `webhooks.send` or `webhooks.sendDue` is called, so that a test decides on order, repeats and time.
   */
  readonly deliver?: 'at-once' | 'by-hand';
  /** Requests and points an hour for each token; by default what Linear's page says for an OAuth app. */
  readonly limits?: { readonly requests: number; readonly complexity: number };
}

/** One request that came in, without its variables. */
export interface DemoRequest {
  readonly at: Date;
  readonly operation: string;
  readonly complexity: number;
  /** HTTP status; 0: no answer was given. */
  readonly status: number;
}

/** A running local double of Linear. */
export interface Demo {
  /** `http://127.0.0.1:PORT`, its own pages included. */
  readonly url: string;
  /** The full GraphQL address, for `LINEAR_API_URL`. */
  readonly apiUrl: string;
  /** Where people sign in with Linear (OAuth's authorize address). */
  readonly signInUrl: string;
  readonly webhookSecret: string;
  readonly workspaceId: string;
  /** The installed app: client credentials, code flow and webhooks all belong to it. */
  readonly app: { readonly clientId: string; readonly clientSecret: string; readonly userId: string };
  /** A personal API key of an administrator. */
  readonly apiKey: string;
  /** The playbook (YAML) that the team of this workspace agreed on. */
  readonly playbook: string;
  /** When they did. */
  readonly agreedAt: Date;
  /** What the team has put up on the server's own pages; Linear knows nothing of it. */
  readonly proposals: readonly DemoProposal[];
  /** The team goes on working: two closings without a record, for the gate to see. Once; afterwards it does nothing. */
  goOn(): void;
  readonly store: DemoStore;
  readonly webhooks: DemoWebhooks;
  readonly faults: DemoFaults;
  /** All requests to the GraphQL address, oldest first. */
  readonly requests: readonly DemoRequest[];
  /** Acts as a person: an id, an e-mail address or a display name. */
  as(person: string): DemoHands;
  /** Acts as an automation: webhooks carry no actor. */
  asAutomation(): DemoHands;
  /** The workspace removes the app: its tokens die, and `OAuthApp revoked` is sent. */
  uninstall(): void;
  /** Tokens of the app die without a word; a refresh token or client credentials get new ones. */
  expireTokens(): void;
  stop(): Promise<void>;
}
