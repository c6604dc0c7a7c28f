import { commandIn } from './command';
import { decisionTextIn, fileComment } from './decision-sources';
import type { LinearComment } from './documents';
import { actorOf } from './issue-news';
import type { LinearSide } from './linear-side';
import { runCommand } from './run-command';
import type { LinearView } from './workspace-view';

/** What a comment of a person sets off beyond being one: a command is run, a decision is filed. Harmless to repeat. */
export async function afterComment(
  side: LinearSide,
  workspaceId: string,
  issueId: string,
  comment: Pick<LinearComment, 'id' | 'body' | 'createdAt' | 'user' | 'parent'>,
  view: LinearView,
): Promise<void> {
  const by = actorOf(comment.user?.id, view);
  if (by.kind !== 'person') return;
  const command = commandIn(comment.body);
  if (command !== null)
    await runCommand(
      side,
      workspaceId,
      command,
      {
        id: comment.id,
        body: comment.body,
        issueId,
        parentId: comment.parent?.id ?? null,
        by: by.id,
        at: comment.createdAt,
      },
      view,
    );
  else if (decisionTextIn(comment.body) !== null) await fileComment(side, workspaceId, issueId, comment, view);
}
