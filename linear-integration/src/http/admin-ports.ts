import type { DecisionRecordInput, KeyedRecord, PersonId } from '@async-norms/core';
import type { Settings } from '../config';
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

/** The decision log as the pages use it. */
export interface DecisionLog {
  list(workspaceId: string): Promise<readonly KeyedRecord[]>;
  /** Files a record that somebody wrote on a page, and links it to the issues it names. Answers its key. */
  file(
    workspaceId: string,
    filing: { readonly record: DecisionRecordInput; readonly by: PersonId; readonly key?: string },
  ): Promise<string>;
}

/** The gate of a team: nothing at all, a word and a label, or putting the issue back once. */
export const GATE_MODES = ['off', 'ask', 'revert-once'] as const;
export type GateMode = (typeof GATE_MODES)[number];

/** What a workspace chose for its gates. */
export interface GateChoices {
  /** For teams that chose nothing. */
  readonly usual: GateMode;
  readonly byTeam: ReadonlyMap<string, GateMode>;
}

/** Where gates are kept. */
export interface Gates {
  of(workspaceId: string): Promise<GateChoices>;
  save(workspaceId: string, choices: GateChoices): Promise<void>;
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
  readonly decisions: DecisionLog;
  readonly gates: Gates;
  readonly connections: Pick<Connections, 'of' | 'find' | 'all'>;
  /** How the server was started, for the set-up page; never a secret. */
  readonly setUp: {
    readonly mode: Settings['linear']['kind'];
    readonly hasWebhooks: boolean;
    readonly hasMail: boolean;
  };
  /** Every issue is to be looked at again: the agreement or somebody's hours have changed. */
  readonly lookAtAll: (workspaceId: string) => Promise<void>;
  readonly log: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}
