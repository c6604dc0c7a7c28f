import type { Database } from '../store/database';
import { type DecisionStore, decisionStoreOf } from '../store/decision-store';
import { type DigestStore, digestStoreOf } from '../store/digest-store';
import { type DraftStore, draftStoreOf } from '../store/draft-store';
import { type IssueKeys, issueKeysOf } from '../store/issue-keys';
import { type NoticeStore, noticeStoreOf } from '../store/notice-store';
import { type PersonSettingsStore, personSettingsOf } from '../store/person-settings';
import { type PersonStore, personStoreOf } from '../store/person-store';
import { type PlaybookStore, playbookStoreOf } from '../store/playbook-store';
import { type ProposalStore, proposalStoreOf } from '../store/proposal-store';
import { type SessionStore, sessionStoreOf } from '../store/session-store';
import { type SignInLinks, signInLinksOf } from '../store/sign-in-links';
import { type TeamSettingsStore, teamSettingsOf } from '../store/team-settings';
import { type WorkspaceHistory, workspaceHistoryOf } from '../store/workspace-history';

/** Everything that pages read and write, over one database. */
export interface PageStores {
  readonly sessions: SessionStore;
  readonly links: SignInLinks;
  readonly people: PersonStore;
  readonly playbooks: PlaybookStore;
  readonly drafts: DraftStore;
  readonly settings: PersonSettingsStore;
  readonly proposals: ProposalStore;
  readonly decisions: DecisionStore;
  readonly digests: DigestStore;
  readonly history: WorkspaceHistory;
  readonly issueKeys: IssueKeys;
  readonly teams: TeamSettingsStore;
  readonly notices: NoticeStore;
}

/** The stores over one database. */
export function pageStoresOf(database: Database): PageStores {
  return {
    sessions: sessionStoreOf(database),
    links: signInLinksOf(database),
    people: personStoreOf(database),
    playbooks: playbookStoreOf(database),
    drafts: draftStoreOf(database),
    settings: personSettingsOf(database),
    proposals: proposalStoreOf(database),
    decisions: decisionStoreOf(database),
    digests: digestStoreOf(database),
    history: workspaceHistoryOf(database),
    issueKeys: issueKeysOf(database),
    teams: teamSettingsOf(database),
    notices: noticeStoreOf(database),
  };
}
