import type { Person } from '../store/person-store';
import {
  COMMENTS_SINCE,
  ISSUE,
  ISSUES_SINCE,
  type LinearComment,
  type LinearIssue,
  type LinearUser,
  USERS,
  VIEWER,
} from './documents';
import type { LinearApi } from './linear-api';
import { LinearRequestFailed } from './linear-failure';

/** A workspace as Linear shows it to our token. Reads alone. */
export interface WorkspaceLinear {
  readonly workspaceId: string;
  readonly name: string;
  readonly urlKey: string;
  /** The user that our token acts as. */
  readonly ownUserId: string;
  people(): Promise<readonly Person[]>;
  /** `null` where the issue does not exist, or we may not see it. */
  issue(id: string): Promise<LinearIssue | null>;
  /** Issues that changed since an instant, page by page, oldest change first. */
  issuesSince(since: Date): AsyncGenerator<readonly LinearIssue[]>;
  commentsSince(since: Date): AsyncGenerator<readonly LinearComment[]>;
}

/** Learns who and where we are, and returns the workspace. */
export async function workspaceLinear(api: LinearApi): Promise<WorkspaceLinear> {
  const { viewer } = await api.request(VIEWER, {}, 'nudge');
  return {
    workspaceId: viewer.organization.id,
    name: viewer.organization.name,
    urlKey: viewer.organization.urlKey,
    ownUserId: viewer.id,

    async people() {
      const people: Person[] = [];
      for await (const users of pages(async (after) => (await api.request(USERS, { after }, 'background')).users))
        people.push(...users.map(personOf));
      return people;
    },

    async issue(id) {
      try {
        return (await api.request(ISSUE, { id }, 'nudge')).issue;
      } catch (error) {
        if (error instanceof LinearRequestFailed && ['forbidden', 'refused'].includes(error.failure.kind)) return null;
        throw error;
      }
    },

    issuesSince: (since) =>
      pages(
        async (after) => (await api.request(ISSUES_SINCE, { since: since.toISOString(), after }, 'background')).issues,
      ),

    commentsSince: (since) =>
      pages(
        async (after) =>
          (await api.request(COMMENTS_SINCE, { since: since.toISOString(), after }, 'background')).comments,
      ),
  };
}

interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function* pages<T>(fetchPage: (after: string | null) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  let after: string | null = null;
  let hasNext = true;
  while (hasNext) {
    const { nodes, pageInfo }: Page<T> = await fetchPage(after);
    yield nodes;
    after = pageInfo.endCursor;
    hasNext = pageInfo.hasNextPage;
  }
}

function personOf(user: LinearUser): Person {
  return {
    id: user.id,
    displayName: user.displayName,
    timeZone: user.timezone,
    isActive: user.active,
    isBot: user.app,
    email: user.email,
    profileUrl: user.url,
    isAdmin: user.admin,
    awayUntil: user.statusUntilAt,
  };
}
