import type { JiraApi } from './jira-api';
import { jiraPath } from './jira-api';

const PROPERTY = 'async-norms';

/** Writes the issue property; false where it has to be tried again. An issue that is gone needs none. */
export async function publishProperty(jira: JiraApi, issueId: string, value: unknown): Promise<boolean> {
  const path = jiraPath`/rest/api/3/issue/${issueId}/properties/${PROPERTY}`;
  const { outcome } = await jira.ask({ method: 'PUT', path, body: value });
  return outcome === 'ok' || outcome === 'absent' || outcome === 'refused';
}
