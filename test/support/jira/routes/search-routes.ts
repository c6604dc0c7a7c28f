import { changelogBean, issueBean } from '../beans';
import { JqlError } from '../jql';
import { searchIssues } from '../jql-search';
import { type Answered, type Asked, listOf, ok, type Route, refused } from '../route';
import { REPLY, REQUEST } from '../schemas';

const READ = 'read:jira-work';

export const SEARCH_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scope: READ,
    request: REQUEST.search,
    reply: REPLY.search,
    objects: ({ issues }: { issues: unknown[] }) => issues.length,
    handle: (asked) => search(asked, asked.body),
  },
  {
    method: 'GET',
    path: '/rest/api/3/search/jql',
    scope: READ,
    reply: REPLY.search,
    objects: ({ issues }: { issues: unknown[] }) => issues.length,
    handle: (asked) =>
      search(asked, {
        jql: asked.query.get('jql') ?? '',
        fields: listOf(asked.query, 'fields'),
        maxResults: Number(asked.query.get('maxResults') ?? 50),
        nextPageToken: asked.query.get('nextPageToken') ?? undefined,
        expand: asked.query.get('expand') ?? undefined,
        properties: listOf(asked.query, 'properties'),
      }),
  },
  {
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    scope: READ,
    request: REQUEST.jqlCount,
    reply: REPLY.jqlCount,
    objects: () => 1,
    handle: (asked) => orRefused(() => ok({ count: find(asked, asked.body.jql).length })),
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/bulkfetch',
    scope: READ,
    request: REQUEST.bulkFetch,
    reply: REPLY.bulkFetch,
    objects: ({ issues }: { issues: unknown[] }) => issues.length,
    handle: ({ site, body, accountId }) => {
      if (body.issueIdsOrKeys.length > 100) return refused(400, 'at most 100 issues');
      const issues = (body.issueIdsOrKeys as string[]).flatMap((idOrKey) => {
        const issue = site.issue(idOrKey);
        return issue !== undefined && site.sees(accountId, issue) ? [issue] : [];
      });
      return ok({
        expand: '',
        issues: issues.map((issue) => issueBean(site, issue, body.fields ?? ['*navigable'], body.expand ?? [])),
        issueErrors: [],
      });
    },
  },
  {
    method: 'POST',
    path: '/rest/api/3/changelog/bulkfetch',
    scope: READ,
    request: REQUEST.bulkChangelog,
    reply: REPLY.bulkChangelog,
    objects: ({ issueChangeLogs }: { issueChangeLogs: { changeHistories: unknown[] }[] }) =>
      issueChangeLogs.reduce((sum, { changeHistories }) => sum + changeHistories.length, 0),
    handle: ({ site, body }) => {
      if (body.issueIdsOrKeys.length > 1000) return refused(400, 'at most 1000 issues');
      if ((body.fieldIds ?? []).length > 10) return refused(400, 'at most 10 fields');
      const all = (body.issueIdsOrKeys as string[]).flatMap((idOrKey) => {
        const issue = site.issue(idOrKey);
        return (issue?.changes ?? [])
          .filter(({ items }) => !body.fieldIds || items.some(({ fieldId }) => body.fieldIds.includes(fieldId)))
          .map((change) => ({
            issueId: issue!.id,
            change: { ...changelogBean(site, change), created: change.at.getTime() },
          }));
      });
      const from = Number(body.nextPageToken ?? 0);
      const size = Math.min(body.maxResults ?? 1000, 10_000);
      const page = all.slice(from, from + size);
      const ids = [...new Set(page.map(({ issueId }) => issueId))];
      return ok({
        issueChangeLogs: ids.map((issueId) => ({
          issueId,
          changeHistories: page.filter((one) => one.issueId === issueId).map(({ change }) => change),
        })),
        ...(from + size < all.length && { nextPageToken: String(from + size) }),
      });
    },
  },
];

interface Search {
  readonly jql?: string;
  readonly fields?: readonly string[];
  readonly maxResults?: number;
  readonly nextPageToken?: string | undefined;
  readonly expand?: string | undefined;
  readonly properties?: readonly string[];
}

/** Pages of the enhanced search: a token and `isLast`, no total. Without fields it gives ids alone. */
function search(
  asked: Asked,
  { jql = '', fields = [], maxResults = 50, nextPageToken, expand, properties = [] }: Search,
): Answered {
  return orRefused(() => {
    if (properties.length > 5) return refused(400, 'at most 5 properties');
    const names = fields.filter((name) => name !== 'id' && name !== 'key');
    const most = names.length === 0 ? 5000 : 100;
    const from = nextPageToken === undefined ? 0 : Number(Buffer.from(nextPageToken, 'base64').toString());
    const found = find(asked, jql);
    const page = found.slice(from, from + Math.min(maxResults, most));
    const next = from + page.length;
    return ok({
      issues: page.map((issue) => {
        const bean = issueBean(asked.site, issue, names, expand?.split(',') ?? []);
        const held = properties.flatMap((key) => (issue.properties.has(key) ? [[key, issue.properties.get(key)]] : []));
        const withProperties = properties.length === 0 ? {} : { properties: Object.fromEntries(held) };
        return fields.length === 0 ? { id: issue.id } : { ...bean, ...withProperties };
      }),
      isLast: next >= found.length,
      ...(next < found.length && { nextPageToken: Buffer.from(String(next)).toString('base64') }),
    });
  });
}

function find({ site, now, accountId, aliases }: Asked, jql: string) {
  return searchIssues(jql, { site, now, accountId, aliases });
}

function orRefused(work: () => Answered): Answered {
  try {
    return work();
  } catch (error) {
    if (error instanceof JqlError) return refused(400, error.message);
    throw error;
  }
}
