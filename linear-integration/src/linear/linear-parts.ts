import type { Agreement, NudgeChannel } from '@async-norms/core';
import type { FileDecision } from '../decisions/file-decision';
import type { Agreements } from '../engine/agreements';
import type { Mailer } from '../mail/mailer';
import type { ActivityLog } from '../store/activity-log';
import type { Database } from '../store/database';
import type { DecisionStore } from '../store/decision-store';
import type { IssueStore } from '../store/issue-store';
import type { PersonStore } from '../store/person-store';
import type { IssueNews } from '../webhook/event-to-issue';
import type { LinearEvent } from '../webhook/linear-event';
import type { Connections } from './installations';

/** What the Linear side needs of the rest. */
export interface LinearPorts {
  readonly database: Database;
  readonly connections: Pick<Connections, 'of' | 'find' | 'onRevoked'>;
  readonly issues: IssueStore;
  readonly people: PersonStore;
  readonly decisions: DecisionStore;
  readonly agreements: Agreements;
  readonly activity: ActivityLog;
  /** Puts news of an issue into the store, as the inbox does. */
  readonly record: (workspaceId: string, news: IssueNews) => Promise<void>;
  readonly clock: () => Date;
  /** Where our pages are, without a slash at the end; cards and e-mails link there. */
  readonly pageUrl: string;
  /** Where Linear sends webhooks; `null`: nowhere, we poll. */
  readonly webhookUrl: string | null;
  /** `null`: digests are on people's pages alone. */
  readonly mailer: Mailer | null;
  readonly log: (what: string, facts: Readonly<Record<string, string | number>>) => void;
}

/** What catching up found. */
export interface Reconciled {
  readonly issues: number;
  readonly comments: number;
  /** Of these, what the store did not know. */
  readonly missed: number;
}

/** The Linear side, for the loops and the pages. */
export interface LinearParts {
  channelOf(workspaceId: string, agreement: Agreement): NudgeChannel;
  /** Everything that an event sets off once it is in the store: the gate, commands, records, cards, people, a revoked token. */
  onEvent(workspaceId: string, event: LinearEvent): Promise<void>;
  /** Fetches what webhooks missed. The same is polling, for servers that Linear can't reach. */
  reconcile(workspaceId: string): Promise<Reconciled>;
  /** An issue that no event has told of; `null` where we may not see it. */
  fetchIssue(workspaceId: string, issueId: string): Promise<IssueNews | null>;
  /** The user whose doings are our own; `null` where we act as a human (a personal API key). */
  appUserIdOf(workspaceId: string): Promise<string | null>;
  /** Whether a comment was written by us, whoever's name it bears. */
  isOwnComment(workspaceId: string, commentId: string): Promise<boolean>;
  /** Files a record, from the page as from Linear; a page's own is put into Linear as a document. */
  readonly fileDecision: FileDecision;
  /** After a sweep: cards of these issues show what is true now. */
  refreshCards(workspaceId: string, issueIds: readonly string[]): Promise<void>;
  /** Says the comments that waited for an hour that suits everyone, and reminds project leads. To be called every minute or so. */
  tend(workspaceId: string): Promise<void>;
}

/** Puts the Linear side together. */
export function linearParts(_ports: LinearPorts): LinearParts {
  throw new Error('linearParts: not there yet');
}
