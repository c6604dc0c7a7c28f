import { z } from 'zod';
import { jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import type { Session } from './session';

const Grants = z.object({
  projectPermissions: z.array(z.object({ permission: z.string(), issues: z.array(z.coerce.string()).catch([]) })),
});

/**
 * Who of these people may see an issue: an account id that a page sends is believed of nobody.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `POST /rest/api/3/permissions/check`
 */
export async function peopleWhoSee(
  issueId: string,
  accountIds: readonly string[],
  { app }: Session,
): Promise<ReadonlySet<string>> {
  const seeing = new Set<string>();
  for (const accountId of accountIds) {
    const projectPermissions = [{ permissions: ['BROWSE_PROJECTS'], issues: [Number(issueId)] }];
    const body = { accountId, projectPermissions };
    const answer = await app.ask({ method: 'POST', path: jiraPath`/rest/api/3/permissions/check`, body });
    if (answer.outcome === 'refused') continue; // Jira knows no such account
    const grants = Grants.parse(okBody(answer)).projectPermissions;
    if (grants.some(({ issues }) => issues.includes(issueId))) seeing.add(accountId);
  }
  return seeing;
}
