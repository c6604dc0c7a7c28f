import type { Agreement, NudgeChannel, StatusCategory } from '@async-norms/core';
import { type FileDecision, fileDecision } from '../decisions/file-decision';
import type { IssueNews } from '../webhook/event-to-issue';
import type { LinearEvent } from '../webhook/linear-event';
import { categoryOfState } from './category-of-state';
import { filingPorts } from './filing-ports';
import { wholeNewsOf } from './issue-news';
import type { LinearPorts } from './linear-ports';
import { linearSide } from './linear-side';
import { linearNudgeChannel } from './nudge-channel';
import { onEvent } from './on-event';
import { putCards } from './put-cards';
import { fetchWhole } from './read-again';
import { isOver, type Reconciled, reconcile } from './reconcile';
import { syncPeople } from './sync-people';
import { tend } from './tend';
import { linearViewOf } from './workspace-view';

/** The Linear side, for the loops and the pages. */
export interface LinearParts {
  channelOf(workspaceId: string, agreement: Agreement): NudgeChannel;
  /** Whether what is said once more is there once: comments have ids of ours, and pages show what is; an e-mail would come twice. */
  readonly maySayAgain: boolean;
  /** Everything that an event sets off once it is in the store: the gate, commands, records, cards, people, a revoked token. */
  onEvent(workspaceId: string, event: LinearEvent): Promise<void>;
  /** Fetches what webhooks missed. The same is polling, for servers that Linear can't reach. */
  reconcile(workspaceId: string): Promise<Reconciled>;
  /** An issue that no event has told of; `null` where we may not see it, or it was over before we came. */
  fetchIssue(workspaceId: string, issueId: string): Promise<IssueNews | null>;
  /** What a state of a workflow means; `null` for one that is gone or out of our sight. */
  categoryOfState(workspaceId: string, stateId: string): Promise<StatusCategory | null>;
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

/** People are asked for this often; their statuses and zones change by the day, and who joins is told by an event. */
const PEOPLE_EVERY_MS = 30 * 60_000;

/** Puts the Linear side together. */
export function linearParts(ports: LinearPorts): LinearParts {
  const side = linearSide(ports);

  async function knowPeople(workspaceId: string): Promise<void> {
    const at = await side.reconciling.seenUpTo(workspaceId, 'people');
    if (at === null || side.clock().getTime() - at.getTime() >= PEOPLE_EVERY_MS) await syncPeople(side, workspaceId);
  }

  return {
    channelOf: (workspaceId, agreement) => linearNudgeChannel(side, workspaceId, agreement),
    maySayAgain: side.mailer === null,
    onEvent: (workspaceId, event) => onEvent(side, workspaceId, event),
    async reconcile(workspaceId) {
      await knowPeople(workspaceId);
      return reconcile(side, workspaceId);
    },
    async fetchIssue(workspaceId, issueId) {
      const issue = await fetchWhole(side, workspaceId, issueId);
      if (issue === null || isOver(issue)) return null;
      return wholeNewsOf(issue, issue.comments.nodes, await linearViewOf(side, workspaceId));
    },
    categoryOfState: (workspaceId, stateId) => categoryOfState(side, workspaceId, stateId),
    appUserIdOf: async (workspaceId) => (await linearViewOf(side, workspaceId)).appUserId,
    isOwnComment: async (workspaceId, commentId) => (await side.ownComments.find(workspaceId, commentId)) !== null,
    fileDecision: (workspaceId, decision) => fileDecision(filingPorts(side), workspaceId, decision),
    refreshCards: (workspaceId, issueIds) => putCards(side, workspaceId, issueIds),
    tend: (workspaceId) => tend(side, workspaceId),
  };
}
