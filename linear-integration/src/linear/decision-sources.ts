import { type DecisionRecord, localDateAt, TimeZone } from '@async-norms/core';
import { type DecisionFiled, fileDecision, withdrawDecision } from '../decisions/file-decision';
import { isDecisionComment, recordOfComment, recordOfDocument } from '../decisions/record-of-text';
import { commandIn } from './command';
import { DOCUMENT, type IssueAtTheGate, type LinearComment, type LinearDocumentPage } from './documents';
import { filingPorts } from './filing-ports';
import { isOutOfSight } from './linear-failure';
import type { LinearSide } from './linear-side';
import { documentIdOf } from './publish-decision';

import { type LinearView, linearViewOf } from './workspace-view';

/** A comment that holds a decision, as far as its issue has to be known to read it. */
type DecisionComment = Pick<LinearComment, 'id' | 'body' | 'createdAt' | 'user'>;

/** The text of the record in a comment: after `/decision`, or a comment that begins with "Decision:"; `null` for none. */
export function decisionTextIn(body: string): string | null {
  const command = commandIn(body);
  if (command !== null) return command.name === 'decision' && command.rest !== '' ? command.rest : null;
  return isDecisionComment(body) ? body : null;
}

/** Files the record in a comment; `null` where it holds none. */
export async function fileComment(
  side: LinearSide,
  workspaceId: string,
  issueId: string,
  comment: DecisionComment,
  view: LinearView,
): Promise<DecisionFiled | null> {
  const text = decisionTextIn(comment.body);
  if (text === null) return null;
  const author = view.people.find(({ id }) => id === comment.user?.id) ?? null;
  if (author === null || author.isBot || author.id === view.appUserId) return null;
  const tracked = await side.issues.find(workspaceId, issueId);
  const record = recordOfComment(text, {
    issue: tracked === null ? null : { key: tracked.issueKey, title: tracked.title },
    author: author.displayName,
    on: localDateAt(TimeZone.safeParse(author.timeZone).data ?? UTC, comment.createdAt),
  });
  const key = `comment:${comment.id}`;
  const url = tracked === null || tracked.url === '' ? null : `${tracked.url}#comment-${comment.id.slice(0, 8)}`;
  return fileDecision(filingPorts(side), workspaceId, {
    key,
    record,
    url,
    by: author.id,
    issueId,
    isFromLinear: true,
  });
}

/** A comment is gone, or holds no decision any more. */
export async function withdrawComment(side: LinearSide, workspaceId: string, commentId: string): Promise<void> {
  await withdrawDecision(filingPorts(side), workspaceId, `comment:${commentId}`);
}

/** A document was written, changed or removed: webhooks do not say where it belongs, so it is read. */
export async function onDocument(side: LinearSide, workspaceId: string, documentId: string): Promise<void> {
  const api = await side.connections.of(workspaceId);
  let document: LinearDocumentPage | null;
  try {
    document = (await api.request(DOCUMENT, { id: documentId }, 'nudge')).document;
  } catch (error) {
    if (!isOutOfSight(error)) throw error;
    document = null;
  }
  if (document === null) return withdrawDecision(filingPorts(side), workspaceId, `document:${documentId}`);
  await fileDocument(side, workspaceId, document, await linearViewOf(side, workspaceId));
}

/** Files the record in a document. One that we wrote for a record of our page is that record: edited in Linear, it changes. */
export async function fileDocument(
  side: LinearSide,
  workspaceId: string,
  document: LinearDocumentPage,
  view: LinearView,
): Promise<void> {
  const ours = (await side.decisions.list(workspaceId)).find(
    ({ source, key }) => source === 'page' && documentIdOf(workspaceId, key) === document.id,
  );
  const creator = document.creator?.id ?? null;
  if (ours === undefined && creator !== null && creator === view.appUserId) return;
  const key = ours?.key ?? `document:${document.id}`;
  const isThere = document.trashed !== true && document.archivedAt === null;
  const record = isThere ? await recordIn(side, workspaceId, document) : null;
  // A page's record outlives its document: it was filed with us.
  if (record === null) return ours === undefined ? withdrawDecision(filingPorts(side), workspaceId, key) : undefined;
  await fileDecision(filingPorts(side), workspaceId, {
    key,
    record,
    url: document.url,
    by: ours === undefined ? creator : null,
    issueId: document.issue?.id ?? null,
    isFromLinear: true,
  });
}

async function recordIn(
  side: LinearSide,
  workspaceId: string,
  { title, content, issue, updatedAt }: LinearDocumentPage,
): Promise<DecisionRecord | null> {
  const tracked = issue === null ? null : await side.issues.find(workspaceId, issue.id);
  return recordOfDocument(title, content ?? '', {
    issue: tracked === null ? null : { key: tracked.issueKey, title: tracked.title },
    author: null,
    on: localDateAt(UTC, updatedAt),
  });
}

/** All records on an issue that no webhook told us of yet: someone is about to be told that there is none. */
export async function takeInRecords(
  side: LinearSide,
  workspaceId: string,
  issue: IssueAtTheGate,
  view: LinearView,
): Promise<void> {
  for (const document of issue.documents.nodes)
    await fileDocument(side, workspaceId, { ...document, issue: { id: issue.id } }, view);
  for (const comment of issue.comments.nodes) await fileComment(side, workspaceId, issue.id, comment, view);
}

const UTC = TimeZone.parse('UTC');
