import type { z } from 'zod';
import type { JiraSite } from './jira-site';
import type { SearchContext } from './jql-search';
import type { JiraIssue } from './site-data';

/** One request as a route sees it: the path's parts by name, and who asks. */
export interface Asked {
  readonly site: JiraSite;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: each route's schema has seen it
  readonly body: any;
  /** `null` when the app asks for itself. */
  readonly accountId: string | null;
  readonly now: Date;
  readonly aliases: SearchContext['aliases'];
}

export interface Answered {
  readonly status: number;
  readonly body?: unknown;
}

/** One operation of Jira's REST API. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** As in the OpenAPI document: `/rest/api/3/issue/{issueIdOrKey}`. */
  readonly path: string;
  /** The scope it needs; `null` for none. */
  readonly scope: string | null;
  readonly request?: z.ZodType;
  readonly reply?: z.ZodType;
  /** The objects of a reply that cost points: one each, people two. A write costs one in all. */
  readonly objects?: (body: never) => number;
  readonly handle: (asked: Asked) => Answered | Promise<Answered>;
}

export const ok = (body: unknown): Answered => ({ status: 200, body });
export const none: Answered = { status: 204 };

export function refused(status: number, message: string): Answered {
  return { status, body: { errorMessages: [message], errors: {} } };
}

const NOT_FOUND = 'Issue does not exist or you do not have permission to see it.';

/** The issue of a path, where the asker may see it; otherwise Jira's 404. */
export function issueAsked({ site, params, accountId }: Asked): JiraIssue | Answered {
  const issue = site.issue(params.issueIdOrKey ?? '');
  if (issue === undefined) return refused(404, NOT_FOUND);
  return site.sees(accountId, issue) ? issue : refused(404, NOT_FOUND);
}

/** Does something with the issue of the path. */
export const withIssue =
  (handle: (issue: JiraIssue, asked: Asked) => Answered | Promise<Answered>) =>
  (asked: Asked): Answered | Promise<Answered> => {
    const issue = issueAsked(asked);
    return 'fields' in issue || 'key' in issue ? handle(issue as JiraIssue, asked) : (issue as Answered);
  };

/** One page of a list, with the numbers that Jira puts beside it. */
export function pageOf<T>(items: readonly T[], query: URLSearchParams, most = 50) {
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Math.min(Number(query.get('maxResults') ?? most), 5000);
  const values = items.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: items.length, isLast: startAt + values.length >= items.length, values };
}

/** A list that may be given several times or with commas. */
export function listOf(query: URLSearchParams, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .filter((part) => part !== '');
}
