import type { Reader } from '@async-norms/core';
import { z } from 'zod';
import { type JiraApi, jiraApi } from '../jira/jira-api';
import { type Permission, type PermissionPlace, permissionsOf } from '../security/permissions';
import { Refused } from './refused';

/**
 * The place that a page stands on, as the platform tells it. What comes from a page may be forged: it names a place, and what
 * the caller may do there is asked of Jira.
 *
 * @see https://developer.atlassian.com/platform/forge/app-context-security/ (read 2026-11-22)
 */
const Extension = z
  .looseObject({
    issue: z.looseObject({ id: z.coerce.string() }).optional().catch(undefined),
    project: z.looseObject({ id: z.coerce.string() }).optional().catch(undefined),
  })
  .catch({});

const Id = z.string().regex(/^\d{1,18}$/);

/** One call of a page: who asks, from where, for whom it is put into words, and when. */
export interface Session {
  /** From the platform's own word on who calls, never from what a page sends. */
  readonly accountId: string;
  readonly reader: Reader;
  readonly now: Date;
  /** Jira as the caller: for all that is shown to them. */
  readonly user: JiraApi;
  /** Jira as the app: for what the app itself has to know or do, after the caller's permission was checked. */
  readonly app: JiraApi;
  /** The issue that the page stands on. @throws Refused where it stands on none */
  readonly issueId: () => string;
  /** The project that the page stands on. @throws Refused where it stands on none */
  readonly projectId: () => string;
  /** Which of these the caller holds. */
  readonly holds: (place: PermissionPlace, ...permissions: Permission[]) => Promise<ReadonlySet<Permission>>;
  /** Goes on only if the caller holds all of these. @throws Refused otherwise */
  readonly demand: (place: PermissionPlace, ...permissions: Permission[]) => Promise<void>;
}

/** The session of a call. */
export function sessionOf(call: {
  readonly accountId: string;
  readonly reader: Reader;
  readonly now: Date;
  readonly extension: unknown;
}): Session {
  const { accountId, reader, now } = call;
  const { issue, project } = Extension.parse(call.extension ?? {});
  const user = jiraApi('user');
  const placed = (id: string | undefined): string => {
    const read = Id.safeParse(id);
    if (!read.success) throw new Refused('not-found');
    return read.data;
  };
  const holds: Session['holds'] = (place, ...permissions) => permissionsOf(user, place, permissions);
  return {
    accountId,
    reader,
    now,
    user,
    app: jiraApi('app'),
    issueId: () => placed(issue?.id),
    projectId: () => placed(project?.id),
    holds,
    async demand(place, ...permissions) {
      const held = await holds(place, ...permissions);
      // Whoever may not even look is told nothing of whether it is there.
      if (permissions.includes('BROWSE_PROJECTS') && !held.has('BROWSE_PROJECTS')) throw new Refused('not-found');
      if (!permissions.every((permission) => held.has(permission))) throw new Refused('not-allowed');
    },
  };
}
