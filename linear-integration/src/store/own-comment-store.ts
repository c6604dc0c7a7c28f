import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Database } from './database';
import { StoredNudgeSchema } from './digest-store';
import type { OwnCommentTable } from './tables-linear';

/** What a comment of ours is about: ids, kinds and instants. Its words are made when it is said. */
const About = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('nudge'), nudge: StoredNudgeSchema }),
  z.object({
    kind: z.literal('gate'),
    closedBy: z.string().nullable(),
    norms: z.array(z.string()).readonly(),
    /** The state that the issue was moved back to; `null` where it was not. */
    revertedTo: z.string().nullable(),
  }),
  z.object({ kind: z.literal('answer') }),
]);
export type About = z.infer<typeof About>;

/** Where a comment of ours stands. `given-up`: its hour never came, or what it was about was over before it did. */
type OwnCommentState = 'waiting' | 'said' | 'cleared' | 'given-up';

/** A comment of ours, known from before it is sent. */
export interface OwnComment {
  readonly commentId: string;
  readonly issueId: string;
  /** The root of the thread it answers in; `null` for a thread of its own. */
  readonly parentId: string | null;
  readonly about: About;
  readonly state: OwnCommentState;
  readonly notBeforeAt: Date;
  readonly giveUpAt: Date;
}

/** What we said on issues, or are about to. */
export interface OwnCommentStore {
  find(workspaceId: string, commentId: string): Promise<OwnComment | null>;
  /** Written down before it is sent, so that a crash in between leaves it known. Changes what is about to be said, too. */
  plan(workspaceId: string, comment: OwnComment): Promise<void>;
  setState(workspaceId: string, commentId: string, state: OwnCommentState, at: Date): Promise<void>;
  waitUntil(workspaceId: string, commentId: string, notBeforeAt: Date): Promise<void>;
  /** Those whose time has come, the longest waiting first. */
  due(workspaceId: string, now: Date, limit: number): Promise<readonly OwnComment[]>;
  onIssue(workspaceId: string, issueId: string): Promise<readonly OwnComment[]>;
}

/** What we said, on either database. */
export function ownCommentStoreOf({ db }: Database): OwnCommentStore {
  const of = (workspaceId: string) => db.selectFrom('own_comment').selectAll().where('workspace_id', '=', workspaceId);
  return {
    async find(workspaceId, commentId) {
      const row = await of(workspaceId).where('comment_id', '=', commentId).executeTakeFirst();
      return row === undefined ? null : commentOf(row);
    },
    async plan(workspaceId, { commentId, issueId, parentId, about, state, notBeforeAt, giveUpAt }) {
      const row = {
        issue_id: issueId,
        parent_id: parentId,
        about: JSON.stringify(about),
        state,
        not_before_at: notBeforeAt.getTime(),
        give_up_at: giveUpAt.getTime(),
      };
      await db
        .insertInto('own_comment')
        .values({ workspace_id: workspaceId, comment_id: commentId, ...row, said_at: null })
        .onConflict((conflict) => conflict.columns(['workspace_id', 'comment_id']).doUpdateSet(row))
        .execute();
    },
    async setState(workspaceId, commentId, state, at) {
      await db
        .updateTable('own_comment')
        .set(state === 'said' ? { state, said_at: at.getTime() } : { state })
        .where('workspace_id', '=', workspaceId)
        .where('comment_id', '=', commentId)
        .execute();
    },
    async waitUntil(workspaceId, commentId, notBeforeAt) {
      await db
        .updateTable('own_comment')
        .set({ not_before_at: notBeforeAt.getTime() })
        .where('workspace_id', '=', workspaceId)
        .where('comment_id', '=', commentId)
        .execute();
    },
    async due(workspaceId, now, limit) {
      const rows = await of(workspaceId)
        .where('state', '=', 'waiting')
        .where('not_before_at', '<=', now.getTime())
        .orderBy('not_before_at')
        .limit(limit)
        .execute();
      return rows.map(commentOf);
    },
    async onIssue(workspaceId, issueId) {
      return (await of(workspaceId).where('issue_id', '=', issueId).orderBy('comment_id').execute()).map(commentOf);
    },
  };
}

function commentOf(row: Selectable<OwnCommentTable>): OwnComment {
  return {
    commentId: row.comment_id,
    issueId: row.issue_id,
    parentId: row.parent_id,
    about: About.parse(JSON.parse(row.about)),
    state: row.state as OwnCommentState,
    notBeforeAt: new Date(row.not_before_at),
    giveUpAt: new Date(row.give_up_at),
  };
}
