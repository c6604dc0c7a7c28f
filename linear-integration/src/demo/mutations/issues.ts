import type { Asked } from '../asked';
import { findEntity } from '../find-entity';
import { nextNumber, stampsOf } from '../issue-change';
import type { Mutate } from '../mutations';
import { refusal } from '../refusal';
import type { Entity } from '../store';
import { idsOf } from '../viewer';
import { done, given, inputOf, needScope, ownId } from './mutating';

function createIssue(asked: Asked, input: Readonly<Record<string, unknown>>): Entity {
  const { workspace, viewer } = asked;
  const { store } = workspace;
  const team = findEntity(asked, 'Team', input.teamId);
  const states = store.all('WorkflowState').filter((state) => state.teamId === team.id);
  const stateId = input.stateId ?? states.find((state) => state.type === 'backlog')!.id;
  const state = states.find(({ id }) => id === stateId);
  if (state === undefined) throw refusal('input', 'Discrepancy between issue state and team');
  if (!input.title) throw refusal('input', 'Argument Validation Error: title must not be empty');
  const number = nextNumber(workspace, team.id);
  const issue = workspace.create(
    'Issue',
    {
      description: null,
      assigneeId: null,
      priority: 0,
      labelIds: [],
      ...given(input, 'id', 'createdAt', 'createAsUser', 'displayIconUrl'),
      ...ownId(asked, 'Issue', input.id),
      number,
      identifier: `${String(team.key)}-${number}`,
      previousIdentifiers: [],
      stateId,
      creatorId: viewer.user.id,
      subscriberIds: [viewer.user.id, input.assigneeId].filter((id) => typeof id === 'string'),
      reactionData: [],
      trashed: null,
      ...stampsOf(workspace, null, String(state.type)),
    },
    viewer.user,
  );
  workspace.create(
    'IssueStateSpan',
    { issueId: issue.id, stateId, startedAt: issue.createdAt, endedAt: null },
    viewer.user,
  );
  return issue;
}

const update =
  (fieldsOf: (asked: Asked, args: Readonly<Record<string, unknown>>, issue: Entity) => Record<string, unknown>) =>
  (asked: Asked, args: Readonly<Record<string, unknown>>): Entity => {
    needScope(asked, 'write', 'issues:create');
    const issue = findEntity(asked, 'Issue', args.id);
    asked.workspace.change(issue, fieldsOf(asked, args, issue), asked.viewer.user);
    return issue;
  };

const change =
  (...args: Parameters<typeof update>): Mutate =>
  (asked, given) => ({ ...done, issue: update(...args)(asked, given) });

const archive =
  (...args: Parameters<typeof update>): Mutate =>
  (asked, given) => ({ ...done, entity: update(...args)(asked, given) });

export const ISSUE_MUTATIONS: Readonly<Record<string, Mutate>> = {
  issueCreate(asked, args) {
    needScope(asked, 'write', 'issues:create');
    return { ...done, issue: createIssue(asked, inputOf(args)) };
  },
  issueUpdate: change((_, args) => given(inputOf(args))),
  issueAddLabel: change((_, args) => ({ addedLabelIds: [args.labelId] })),
  issueRemoveLabel: change((_, args) => ({ removedLabelIds: [args.labelId] })),
  issueSubscribe: change(({ viewer }, args, issue) => ({
    subscriberIds: [...new Set([...idsOf(issue, 'subscriberIds'), String(args.userId ?? viewer.user.id)])],
  })),
  issueUnsubscribe: change(({ viewer }, args, issue) => ({
    subscriberIds: idsOf(issue, 'subscriberIds').filter((id) => id !== (args.userId ?? viewer.user.id)),
  })),
  issueArchive: archive(({ workspace }, args) => ({
    archivedAt: workspace.now(),
    trashed: args.trash === true ? true : null,
  })),
  issueDelete: archive(({ workspace }) => ({ archivedAt: workspace.now(), trashed: true })),
  issueUnarchive: archive(() => ({ archivedAt: null, trashed: null })),
};
