import { randomUUID } from 'node:crypto';
import { type Agreements, agreementsFrom } from './engine/agreements';
import { type ActivityLog, activityLogOf } from './store/activity-log';
import { agreementRevisionsOf } from './store/agreement-revisions';
import type { Database } from './store/database';
import { type DecisionStore, decisionStoreOf } from './store/decision-store';
import { type Inbox, inboxOf } from './store/inbox';
import { type IssueStore, issueStoreOf } from './store/issue-store';
import { type Leases, leasesOf } from './store/leases';
import { nudgeLedgerOf, type WorkspaceLedger } from './store/nudge-ledger';
import { personSettingsOf } from './store/person-settings';
import { type PersonStore, personStoreOf } from './store/person-store';
import { type PlaybookStore, playbookStoreOf } from './store/playbook-store';
import { retainShared, retainWorkspace } from './store/retention';
import { sessionStoreOf } from './store/session-store';

/** The stores that more than one part of the server needs. */
export interface Stores {
  readonly inbox: Inbox;
  readonly issues: IssueStore;
  readonly people: PersonStore;
  readonly playbooks: PlaybookStore;
  readonly agreements: Agreements;
  readonly activity: ActivityLog;
  readonly decisions: DecisionStore;
  readonly leases: Leases;
  readonly ledgerOf: (workspaceId: string) => WorkspaceLedger;
  /** Deletes what a workspace's playbook says is old enough. */
  readonly retain: (workspaceId: string, now: Date) => Promise<void>;
  /** Deletes what is old enough whatever a playbook says. */
  readonly retainShared: (now: Date) => Promise<void>;
}

/** All stores on one database. */
export function storesOn(database: Database, clock: () => Date): Stores {
  const issues = issueStoreOf(database);
  const people = personStoreOf(database);
  const playbooks = playbookStoreOf(database);
  const agreements = agreementsFrom({
    playbooks,
    people,
    ownSettings: personSettingsOf(database),
    revisions: agreementRevisionsOf(database),
    issues,
    clock,
  });
  return {
    inbox: inboxOf(database),
    issues,
    people,
    playbooks,
    agreements,
    activity: activityLogOf(database),
    decisions: decisionStoreOf(database),
    leases: leasesOf(database, randomUUID()),
    ledgerOf: (workspaceId) => nudgeLedgerOf(database, workspaceId),
    async retain(workspaceId, now) {
      const agreement = await agreements.of(workspaceId);
      await retainWorkspace(database, workspaceId, agreement?.playbookAt(now).privacy.retentionDays ?? null, now);
    },
    async retainShared(now) {
      await retainShared(database, now);
      await sessionStoreOf(database).sweep(now);
    },
  };
}
