import { z } from 'zod';
import { type JiraApi, jiraPath } from './jira-api';

const Grants = z.object({
  projectPermissions: z.array(z.object({ issues: z.array(z.coerce.string()).catch([]) })),
});

/**
 * Which of these issues a person may see, their security levels included; `null` where Jira does not say now.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `POST /rest/api/3/permissions/check`
 */
export async function issuesSeen(
  jira: JiraApi,
  accountId: string,
  issueIds: readonly string[],
): Promise<ReadonlySet<string> | null> {
  const projectPermissions = [{ permissions: ['BROWSE_PROJECTS'], issues: issueIds.map(Number) }];
  const body = { accountId, projectPermissions };
  const answer = await jira.ask({ method: 'POST', path: jiraPath`/rest/api/3/permissions/check`, body });
  if (answer.outcome === 'refused') return new Set(); // Jira knows no such account
  if (answer.outcome !== 'ok') return null;
  return new Set(Grants.parse(answer.body).projectPermissions.flatMap(({ issues }) => issues));
}
