import type { PersonId, PostOutcome } from '@async-norms/core';
import type { DigestMail } from './digest-words';
import { type JiraApi, jiraPath } from './jira-api';

/** Mail is off on this site: Jira says so with 403. */
export type MailOutcome = PostOutcome | { readonly outcome: 'mail-is-off' };

/**
 * Sends one e-mail to one person through Jira, as a notification about an issue, and only if they may see that issue.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `POST /rest/api/3/issue/{issueIdOrKey}/notify`
 */
export async function notify(jira: JiraApi, issueId: string, to: PersonId, mail: DigestMail): Promise<MailOutcome> {
  const body = {
    ...mail,
    to: { reporter: false, assignee: false, watchers: false, voters: false, users: [{ accountId: to }] },
    restrict: { permissions: [{ key: 'BROWSE' }] },
  };
  const answer = await jira.ask({ method: 'POST', path: jiraPath`/rest/api/3/issue/${issueId}/notify`, body });
  switch (answer.outcome) {
    case 'ok':
      return { outcome: 'posted', messageId: 'mail' };
    case 'busy':
      return { outcome: 'retry-later', afterSeconds: answer.afterSeconds };
    case 'absent':
      return { outcome: 'refused', reason: 'the issue is gone' };
    case 'unknown':
      return { outcome: 'unknown', reason: answer.reason };
    case 'refused':
      return answer.status === 403 ? { outcome: 'mail-is-off' } : { outcome: 'refused', reason: answer.reason };
  }
}
