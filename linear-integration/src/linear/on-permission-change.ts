import type { LinearSide } from './linear-side';

/**
 * What we may see has changed. Issues of a team that went out of our sight are taken for removed: nothing is asked about them,
 * and what was open comes back with them. What came into our sight is taken in with the next look.
 */
export async function onPermissionChange(
  side: LinearSide,
  workspaceId: string,
  removedTeamIds: readonly string[],
  addedTeamIds: readonly string[],
): Promise<void> {
  const at = side.clock();
  if (removedTeamIds.length > 0) {
    for (const { issueId, teamId } of await side.issues.open(workspaceId))
      if (teamId !== null && removedTeamIds.includes(teamId))
        await side.record(workspaceId, {
          issueId,
          createdAt: null,
          facts: null,
          shown: {},
          events: [{ kind: 'removed', at, by: { kind: 'self' }, id: `access:${at.getTime()}` }],
        });
    await side.notices.raise(workspaceId, { kind: 'access-lost', sinceAt: at, detail: removedTeamIds.join(',') });
  }
  if (addedTeamIds.length > 0) {
    await side.notices.clear(workspaceId, 'access-lost');
    await side.reconciling.lookAnew(workspaceId);
  }
}
