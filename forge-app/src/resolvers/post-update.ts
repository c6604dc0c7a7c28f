import type { UpdateKind } from '@async-norms/core';
import { jiraPath } from '../jira/jira-api';
import { JiraBusy } from '../jira/jira-issues';
import type { IssuePage } from './issue-page';
import { Refused } from './refused';
import type { Session } from './session';
import { sayResolver } from './texts/say-resolver';

/**
 * Writes an update as a comment in the caller's own name, so that it reads like anything else they write. In a service project it
 * is internal: customers are not a team's updates.
 *
 * @throws Refused where Jira does not let the caller comment, JiraBusy where it asks us to wait
 * @see https://developer.atlassian.com/platform/forge/apis-reference/jira-api-bridge/ and the comment property `sd.public.comment`
 *   (read 2026-11-22)
 */
export async function postUpdateComment(
  { issueId, isService }: IssuePage,
  { user, reader }: Session,
  kind: UpdateKind,
  text: string,
): Promise<void> {
  const properties = [
    { key: 'async-norms.update', value: { kind } },
    ...(isService ? [{ key: 'sd.public.comment', value: { internal: true } }] : []),
  ];
  const body = { body: updateDocument(sayResolver(reader, 'update.text', { kind }), kind, text), properties };
  const answer = await user.ask({ method: 'POST', path: jiraPath`/rest/api/3/issue/${issueId}/comment`, body });
  if (answer.outcome === 'ok') return;
  if (answer.outcome === 'busy') throw new JiraBusy(answer.afterSeconds, answer.of);
  if (answer.outcome === 'refused' || answer.outcome === 'absent') throw new Refused('not-allowed');
  throw new Error(`postUpdateComment: ${answer.reason}`);
}

/** The update as a document: its kind in bold, then what was written, a paragraph a line. */
function updateDocument(label: string, kind: UpdateKind, text: string): object {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '');
  const strong = { type: 'text', text: label, marks: [{ type: 'strong' }] };
  const plain = (line: string) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] });
  const head = { type: 'paragraph', content: kind === 'nothing-changed' ? [{ type: 'text', text: label }] : [strong] };
  return { type: 'doc', version: 1, content: [head, ...lines.map(plain)] };
}
