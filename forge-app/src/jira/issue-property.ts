import type { JiraApi } from './jira-api';
import { jiraPath } from './jira-api';

const PROPERTY = 'async-norms';

/**
 * Writes the issue property; false where it has to be tried again. An issue that is gone needs none, and one that the app may
 * not write to gets none. Right after an installation Jira may not know the app yet, which is 401.
 */
export async function publishProperty(jira: JiraApi, issueId: string, value: unknown): Promise<boolean> {
  const path = jiraPath`/rest/api/3/issue/${issueId}/properties/${PROPERTY}`;
  const answer = await jira.ask({ method: 'PUT', path, body: value });
  if (answer.outcome === 'refused') return answer.status !== 401;
  return answer.outcome === 'ok' || answer.outcome === 'absent';
}
