import type { Settings } from '../config';
import type { FileDecision } from '../decisions/file-decision';
import type { Agreements } from '../engine/agreements';
import type { Connections } from '../linear/installations';
import type { ActivityLog } from '../store/activity-log';
import type { Database } from '../store/database';
import type { SignedIn } from '../store/session-store';

/** How people sign in. Links are handed out by administrators wherever the demo is not what runs. */
export type SignInWays =
  /** Pick a person of the demo team. */
  | { readonly kind: 'demo' }
  /** By a link alone: the server runs on a personal API key, which can't ask who somebody is. */
  | { readonly kind: 'links' }
  /** By Linear; by a link, too, where Linear can't send people back. */
  | { readonly kind: 'linear'; readonly linear: LinearSignIn };

/** Asks Linear who somebody is. */
export interface LinearSignIn {
  /** Where the browser goes; PKCE with S256. */
  addressOf(request: {
    readonly state: string;
    readonly redirectUri: string;
    readonly codeChallenge: string;
  }): string | Promise<string>;
  /** Who came back with this code; `null` for one that Linear refuses. The token that it gives is thrown away. */
  whoIs(answer: {
    readonly code: string;
    readonly redirectUri: string;
    readonly codeVerifier: string;
  }): Promise<SignedIn | null>;
}

/** All that the pages need from outside. Their own stores they make from the database. */
export interface AdminPorts {
  readonly database: Database;
  readonly clock: () => Date;
  /** `PUBLIC_URL`; with `https:` cookies are for encrypted connections alone. */
  readonly publicUrl: string | null;
  readonly signIn: SignInWays;
  readonly agreements: Agreements;
  readonly activity: ActivityLog;
  readonly fileDecision: FileDecision;
  readonly connections: Pick<Connections, 'of' | 'find' | 'all'>;
  /** How the server was started, for the set-up page; never a secret. */
  readonly setUp: {
    readonly mode: Settings['linear']['kind'];
    readonly hasWebhooks: boolean;
    readonly hasMail: boolean;
  };
  /** The agreement or somebody's hours have changed: forgets what was worked out, and looks at every issue again. */
  readonly agreementChanged: (workspaceId: string) => Promise<void>;
  readonly log: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}
