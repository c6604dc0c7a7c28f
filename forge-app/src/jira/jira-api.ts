import { asApp, asUser, type Route, route } from '@forge/api';

/** Builds the path of a request; what is put in is escaped, and a way out of the path is refused. */
export const jiraPath = route;

/**
 * What Jira answered.
 *
 * `busy`: come again later; of the whole site, of that kind of request, or of that issue. `unknown`: nobody can tell whether
 * it was done (no answer, or an error of Jira's own).
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read November 2026) for the reasons of 429
 */
export type JiraAnswer =
  | { readonly outcome: 'ok'; readonly status: number; readonly body: unknown }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'refused'; readonly status: number; readonly reason: string }
  | { readonly outcome: 'busy'; readonly of: 'site' | 'endpoint' | 'issue'; readonly afterSeconds: number }
  | { readonly outcome: 'unknown'; readonly reason: string };

interface JiraRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: Route;
  readonly body?: unknown;
}

/** Asks Jira, as the app or as the person who called us. */
export interface JiraApi {
  ask(request: JiraRequest): Promise<JiraAnswer>;
  /** Points used through this client, by our own account: Jira does not say. */
  points(): number;
}

/** How long to wait where Jira does not say. */
const WAIT_SECONDS = { site: 900, endpoint: 5, issue: 30 } as const;

/** The only way to Jira. Each call makes a client with an account of its own: nothing of a site stays in this file. */
export function jiraApi(as: 'app' | 'user'): JiraApi {
  let points = 0;
  return {
    points: () => points,
    async ask({ method, path, body }) {
      const client = as === 'app' ? asApp() : asUser();
      const init = {
        method,
        headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      };
      points += 1;
      let response: Awaited<ReturnType<typeof client.requestJira>>;
      let text: string;
      try {
        response = await client.requestJira(path, init);
        text = await response.text();
      } catch (error) {
        return { outcome: 'unknown', reason: (error as Error).name };
      }
      const { status, headers } = response;
      if (status === 429) return busy(headers.get('RateLimit-Reason'), headers.get('Retry-After'));
      if (status === 404) return { outcome: 'absent' };
      if (status >= 500) return { outcome: 'unknown', reason: `Jira answered ${status}` };
      if (status >= 400) return { outcome: 'refused', status, reason: `Jira answered ${status}` };
      const parsed = text === '' ? null : jsonOf(text);
      if (parsed === undefined) return { outcome: 'unknown', reason: 'Jira answered something that is not JSON' };
      if (method === 'GET' || isRead(path)) points += objectsIn(parsed);
      return { outcome: 'ok', status, body: parsed };
    },
  };
}

/** Where a request is told to wait, and for how long. A reason that we don't know counts as the whole site's. */
function busy(reason: string | null, retryAfter: string | null): JiraAnswer {
  const of = reason === 'jira-burst-based' ? 'endpoint' : reason === 'jira-per-issue-on-write' ? 'issue' : 'site';
  const asked = Number(retryAfter ?? Number.NaN);
  return { outcome: 'busy', of, afterSeconds: asked > 0 ? Math.ceil(asked) : WAIT_SECONDS[of] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Searches and bulk reads are asked by POST, and cost what they return. */
function isRead({ value }: Route): boolean {
  return /\/(search|bulkfetch|list|permissions\/check|approximate-count)\b/.test(value);
}

/** Objects that a read returned: each costs a point, people two. */
function objectsIn(body: unknown): number {
  if (Array.isArray(body)) return body.reduce((sum: number, item) => sum + costOf(item), 0);
  if (typeof body !== 'object' || body === null) return 0;
  const lists = ['issues', 'values', 'comments', 'issueChangeLogs', 'histories'].flatMap(
    (name) => (body as Record<string, unknown>)[name] ?? [],
  );
  return lists.length > 0 ? lists.reduce((sum: number, item) => sum + costOf(item), 0) : 1;
}

function costOf(item: unknown): number {
  return typeof item === 'object' && item !== null && 'accountType' in item ? 2 : 1;
}
