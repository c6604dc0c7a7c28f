import type { Agreements } from '../engine/agreements';
import type { Mailer } from '../mail/mailer';
import type { ActivityLog } from '../store/activity-log';
import type { Database } from '../store/database';
import type { DecisionStore } from '../store/decision-store';
import type { IssueStore } from '../store/issue-store';
import type { PersonStore } from '../store/person-store';
import type { IssueNews } from '../webhook/event-to-issue';
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
