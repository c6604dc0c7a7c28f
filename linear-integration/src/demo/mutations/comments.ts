import type { Asked } from '../asked';
import { findEntity } from '../find-entity';
import type { Mutate } from '../mutations';
import { refusal } from '../refusal';
import type { Entity } from '../store';
import { idsOf } from '../viewer';
import { done, given, inputOf, needScope, ownId } from './mutating';

function createComment(asked: Asked, input: Readonly<Record<string, unknown>>): Entity {
  const { workspace, viewer } = asked;
  needScope(asked, 'write', 'comments:create');
  const parent = input.parentId ? findEntity(asked, 'Comment', input.parentId) : null;
  const issue = findEntity(asked, 'Issue', input.issueId ?? parent?.issueId);
  if (parent !== null && parent.issueId !== issue.id)
    throw refusal('input', 'The parent comment belongs to another issue');
  if (!input.body) throw refusal('input', 'Argument Validation Error: body must not be empty');
  if (input.createAsUser !== undefined && !viewer.isApp)
    throw refusal('forbidden', 'createAsUser is for applications that act as themselves');
  const comment = workspace.create(
    'Comment',
    {
      ...given(input, 'id', 'createdAt', 'doNotSubscribeToIssue', 'subscriberIds', 'displayIconUrl', 'createAsUser'),
      ...ownId(asked, 'Comment', input.id),
      issueId: issue.id,
      // A thread has one level: a reply to a reply is a reply to what it answers.
      parentId: parent === null ? null : (parent.parentId ?? parent.id),
      userId: viewer.user.id,
      reactionData: [],
      resolvedAt: null,
      editedAt: null,
    },
    viewer.user,
  );
  const mentioned = mentionedIn(asked, String(input.body));
  const watching = idsOf(issue, 'subscriberIds');
  workspace.notify(
    [...watching, ...mentioned],
    { kind: 'comment', commentId: comment.id, issueId: issue.id },
    viewer.user,
  );
  const joins = input.doNotSubscribeToIssue === true ? [] : [viewer.user.id];
  issue.subscriberIds = [...new Set([...watching, ...mentioned, ...joins])];
  return comment;
}

/** A profile address in a text mentions that person. @see https://linear.app/developers/graphql (read 2026-11-22) */
function mentionedIn({ workspace }: Asked, body: string): readonly string[] {
  const addresses = new Set(body.split(/[^\w:/.-]+/).map((part) => part.replace(/[.:]+$/, '')));
  return workspace.store
    .all('User')
    .filter((user) => addresses.has(workspace.urlOf('profiles', String(user.displayName))))
    .map(({ id }) => id);
}

const change =
  (fieldsOf: (asked: Asked, args: Readonly<Record<string, unknown>>) => Record<string, unknown>): Mutate =>
  (asked, args) => {
    needScope(asked, 'write', 'comments:create');
    const comment = findEntity(asked, 'Comment', args.id);
    asked.workspace.change(comment, fieldsOf(asked, args), asked.viewer.user);
    return { ...done, comment };
  };

export const COMMENT_MUTATIONS: Readonly<Record<string, Mutate>> = {
  commentCreate: (asked, args) => ({ ...done, comment: createComment(asked, inputOf(args)) }),
  commentUpdate(asked, args) {
    const comment = findEntity(asked, 'Comment', args.id);
    if (comment.userId !== asked.viewer.user.id) throw refusal('forbidden', 'A comment is edited by whoever wrote it');
    return change(({ workspace }) => ({
      ...given(inputOf(args), 'doNotSubscribeToIssue', 'subscriberIds'),
      editedAt: workspace.now(),
    }))(asked, args);
  },
  commentResolve: change(({ workspace, viewer }) => ({
    resolvedAt: workspace.now(),
    resolvingUserId: viewer.user.id,
  })),
  commentUnresolve: change(() => ({ resolvedAt: null, resolvingUserId: null })),
  commentDelete(asked, args) {
    needScope(asked, 'write', 'comments:create');
    const comment = findEntity(asked, 'Comment', args.id);
    asked.workspace.remove(comment, asked.viewer.user);
    return { ...done, entityId: comment.id };
  },
  reactionCreate(asked, args) {
    needScope(asked, 'write');
    const { workspace, viewer } = asked;
    const input = inputOf(args);
    const comment = findEntity(asked, 'Comment', input.commentId);
    const reaction = workspace.create(
      'Reaction',
      { ...given(input, 'id'), ...ownId(asked, 'Reaction', input.id), userId: viewer.user.id },
      viewer.user,
    );
    // It arrives as an update of the comment as well, which is no edit.
    const before = comment.reactionData as readonly unknown[];
    const mine = { emoji: input.emoji, reactions: [{ id: reaction.id, userId: viewer.user.id }] };
    workspace.change(comment, { reactionData: [...before, mine] }, viewer.user);
    return { ...done, reaction };
  },
};
