import type { Command } from './command';
import { type CommandComment, type CommandContext, OUTCOME_OF } from './command-outcome';
import { LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';
import { stateKnown } from './read-again';
import { readerOf } from './reader-of';
import { settleGate } from './settle-gate';
import { stableId } from './stable-id';
import type { LinearView } from './workspace-view';
import { writeComment } from './write-comment';

/** An answer waits for nobody, so it never waits. */
const NEVER = new Date(8.64e15);

/**
 * Does what a comment orders, and answers in its thread, at once: an answer to a person's own command is the one thing that
 * waits for nobody's hours. Done again it is the same: events and answer bear the comment's id.
 */
export async function runCommand(
  side: LinearSide,
  workspaceId: string,
  command: Command,
  comment: CommandComment,
  view: LinearView,
): Promise<void> {
  const key = `command:${comment.id}`;
  if (await side.handled.has(workspaceId, key)) return;
  const agreement = await side.agreements.of(workspaceId);
  const state = await stateKnown(side, workspaceId, comment.issueId);
  if (agreement === null || state === null) return;
  const reader = readerOf(comment.by, agreement, comment.at);
  const context: CommandContext = { side, workspaceId, command, comment, view, agreement, state, reader };
  const { events, answer } = await OUTCOME_OF[command.name](context);
  if (events.length > 0)
    await side.record(workspaceId, { issueId: comment.issueId, createdAt: null, facts: null, shown: {}, events });
  if (command.name === 'exempt') await settleGate(side, workspaceId, comment.issueId);
  await reply(side, workspaceId, comment, answer);
  await side.handled.take(workspaceId, key, side.clock());
  await side.activity.record(workspaceId, {
    at: side.clock(),
    kind: 'command',
    issueId: comment.issueId,
    personId: comment.by,
    what: command.name,
    why: events.length > 0 || command.name === 'decision' ? 'done' : 'refused',
  });
}

async function reply(side: LinearSide, workspaceId: string, comment: CommandComment, body: string): Promise<void> {
  const written = await writeComment(
    side,
    workspaceId,
    {
      commentId: stableId(workspaceId, 'answer', comment.id),
      issueId: comment.issueId,
      parentId: comment.parentId ?? comment.id,
      about: { kind: 'answer' },
      state: 'waiting',
      notBeforeAt: NEVER,
      giveUpAt: NEVER,
    },
    body,
    'gate',
  );
  // As what it is, the outside being away: the inbox then tries again for as long as it takes.
  if (written.outcome === 'retry-later') {
    const retryAt = new Date(side.clock().getTime() + written.afterSeconds * 1000);
    throw new LinearRequestFailed('answer', { kind: 'rate-limited', retryAt });
  }
  if (written.outcome === 'unknown')
    throw new LinearRequestFailed('answer', { kind: 'no-answer', message: written.reason });
}
