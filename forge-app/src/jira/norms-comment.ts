import type { PostOutcome } from '@async-norms/core';
import { z } from 'zod';
import type { NormsComments } from '../storage/norms-comments';
import type { AdfDocument } from './adf';
import { type JiraAnswer, type JiraApi, jiraPath } from './jira-api';

const Created = z.object({ id: z.string() });

/** Marks a comment as ours, and in a service project as internal: customers never see it. */
function propertiesOf(isService: boolean) {
  const ours = { key: 'async-norms', value: { kind: 'norms-comment' } };
  return isService ? [ours, { key: 'sd.public.comment', value: { internal: true } }] : [ours];
}

/** Writes the one comment of an issue: edits it where there is one. Whoever watches the issue is told, so ask `watcherWindow` first. */
export async function writeNormsComment(
  jira: JiraApi,
  comments: NormsComments,
  issue: { readonly issueId: string; readonly isService: boolean },
  body: AdfDocument,
): Promise<PostOutcome> {
  const { issueId, isService } = issue;
  const id = await comments.idOn(issueId);
  if (id !== null) {
    const edited = await jira.ask({
      method: 'PUT',
      path: jiraPath`/rest/api/3/issue/${issueId}/comment/${id}`,
      body: { body },
    });
    if (edited.outcome !== 'absent') return postOutcome(edited, () => id);
    await comments.forget(issueId); // somebody deleted it
  }
  const properties = propertiesOf(isService);
  const path = jiraPath`/rest/api/3/issue/${issueId}/comment`;
  const created = await jira.ask({ method: 'POST', path, body: { body, properties } });
  const newId = created.outcome === 'ok' ? Created.parse(created.body).id : null;
  if (newId !== null) await comments.keep(issueId, newId);
  return postOutcome(created, () => newId);
}

/** Changes what our comment says without telling anyone. */
export async function editQuietly(
  jira: JiraApi,
  comments: NormsComments,
  issueId: string,
  body: AdfDocument,
): Promise<JiraAnswer> {
  const id = await comments.idOn(issueId);
  if (id === null) return { outcome: 'absent' };
  const path = jiraPath`/rest/api/3/issue/${issueId}/comment/${id}?notifyUsers=false`;
  return jira.ask({ method: 'PUT', path, body: { body } });
}

function postOutcome(answer: JiraAnswer, id: () => string | null): PostOutcome {
  switch (answer.outcome) {
    case 'ok':
      return { outcome: 'posted', messageId: id() };
    case 'busy':
      return { outcome: 'retry-later', afterSeconds: answer.afterSeconds };
    case 'absent':
      return { outcome: 'refused', reason: 'the issue is gone' };
    case 'refused':
    case 'unknown':
      return { outcome: answer.outcome, reason: answer.reason };
  }
}
