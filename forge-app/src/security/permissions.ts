import { z } from 'zod';
import { type JiraApi, jiraPath } from '../jira/jira-api';
import { JiraBusy } from '../jira/jira-issues';

/** What a caller may need to hold. Jira's own keys. */
export type Permission = 'ADMINISTER' | 'ADMINISTER_PROJECTS' | 'BROWSE_PROJECTS' | 'EDIT_ISSUES' | 'ADD_COMMENTS';

/** Where a permission is asked about. */
export type PermissionPlace =
  | 'site'
  | { readonly projectId: string }
  /** An issue by id or key: what Jira knows of it, security levels included. */
  | { readonly issueId: string };

const MyPermissions = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });

/**
 * Which of these the caller holds there: Jira is asked in the caller's name, so that no one can be taken for another.
 *
 * Whoever does not see the project or the issue holds nothing there; that it exists is not told.
 *
 * @param user Jira as the caller.
 * @throws JiraBusy where Jira asks us to wait, Error where it does not answer: then nobody may do anything.
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `GET /rest/api/3/mypermissions`, scope `read:jira-work`
 */
export async function permissionsOf(
  user: JiraApi,
  place: PermissionPlace,
  permissions: readonly Permission[],
): Promise<ReadonlySet<Permission>> {
  const query = new URLSearchParams({ permissions: permissions.join(',') });
  if (place !== 'site' && 'projectId' in place) query.set('projectId', place.projectId);
  if (place !== 'site' && 'issueId' in place) query.set('issueId', place.issueId);
  const answer = await user.ask({ method: 'GET', path: jiraPath`/rest/api/3/mypermissions?${query}` });
  switch (answer.outcome) {
    case 'ok': {
      const held = MyPermissions.parse(answer.body).permissions;
      return new Set(permissions.filter((permission) => held[permission]?.havePermission === true));
    }
    case 'busy':
      throw new JiraBusy(answer.afterSeconds, answer.of);
    case 'absent':
      return new Set();
    case 'refused':
      // 400, 401, 403, 404: the place is not there for this caller.
      return new Set();
    case 'unknown':
      throw new Error(`permissionsOf: ${answer.reason}`);
  }
}
