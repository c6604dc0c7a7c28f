import { type JiraAnswer, type JiraApi, jiraPath } from './jira-api';
import {
  BulkChangelogs,
  BulkIssues,
  CommentPage,
  ISSUE_FIELDS,
  IssueCount,
  type JiraChange,
  type JiraComment,
  JiraIssue,
  type JiraStatus,
  SearchPage,
  StampedIssue,
  StatusList,
} from './jira-schemas';

/** Jira can't be asked now: come again later. */
export class JiraBusy extends Error {
  constructor(
    readonly afterSeconds: number,
    readonly of: 'site' | 'endpoint' | 'issue',
  ) {
    super(`Jira asks us to wait ${afterSeconds} s`);
    this.name = 'JiraBusy';
  }
}

/** When an issue last changed, as Jira has it. */
interface Stamp {
  readonly issueId: string;
  readonly updatedAt: Date;
}

/** A page of a search; `next` is what to ask for the page after it. */
interface StampPage {
  readonly stamps: readonly Stamp[];
  readonly next: string | null;
}

/** Reads of issues, as the app. @throws JiraBusy where Jira asks us to wait, Error where it fails or refuses */
export interface JiraIssues {
  /** Issues with their whole past; those that are gone, or out of our sight, are left out. A hundred at most. */
  inFull(issueIds: readonly string[]): Promise<readonly JiraIssue[]>;
  /** When these last changed; those that are gone are left out. A hundred at most. */
  stampsOf(issueIds: readonly string[]): Promise<readonly Stamp[]>;
  search(jql: string, next: string | null, maxResults: number): Promise<StampPage>;
  /** About how many a search finds. */
  count(jql: string): Promise<number>;
  statuses(): Promise<readonly JiraStatus[]>;
}

/** @see the Jira Cloud v3 OpenAPI document of December 2025: `POST /rest/api/3/issue/bulkfetch` takes 100 issues */
export const ISSUES_AT_ONCE = 100;
const COMMENTS_AT_ONCE = 100;

export function jiraIssues(jira: JiraApi): JiraIssues {
  async function bulk(issueIdsOrKeys: readonly string[], more: Readonly<Record<string, unknown>>): Promise<unknown[]> {
    const body = { issueIdsOrKeys, fieldsByKeys: false, ...more };
    const answer = await jira.ask({ method: 'POST', path: jiraPath`/rest/api/3/issue/bulkfetch`, body });
    return BulkIssues.parse(okBody(answer)).issues;
  }

  return {
    async inFull(issueIds) {
      const issues = (await bulk(issueIds, { fields: ISSUE_FIELDS, expand: ['changelog'] })).map((value) =>
        JiraIssue.parse(value),
      );
      const cut = issues.filter(({ changelog }) => isCut(changelog));
      const logs =
        cut.length === 0
          ? new Map()
          : await changelogsOf(
              jira,
              cut.map(({ id }) => id),
            );
      const whole: JiraIssue[] = [];
      for (const issue of issues) {
        const { comment } = issue.fields;
        const hasMore = (comment?.total ?? 0) > (comment?.comments.length ?? 0);
        const comments = hasMore ? await commentsOf(jira, issue.id) : (comment?.comments ?? []);
        whole.push({
          ...issue,
          fields: { ...issue.fields, comment: { comments, total: comments.length } },
          changelog: logs.has(issue.id) ? { histories: logs.get(issue.id), total: null } : issue.changelog,
        });
      }
      return whole;
    },

    async stampsOf(issueIds) {
      const issues = await bulk(issueIds, { fields: ['updated'] });
      return issues.flatMap((value) => {
        const { success, data } = StampedIssue.safeParse(value);
        return success ? [{ issueId: data.id, updatedAt: data.fields.updated }] : [];
      });
    },

    async search(jql, next, maxResults) {
      const body = { jql, fields: ['updated'], maxResults, ...(next === null ? {} : { nextPageToken: next }) };
      const answer = await jira.ask({ method: 'POST', path: jiraPath`/rest/api/3/search/jql`, body });
      const page = SearchPage.parse(okBody(answer));
      return {
        stamps: page.issues.map(({ id, fields }) => ({ issueId: id, updatedAt: fields.updated })),
        next: page.isLast === true ? null : (page.nextPageToken ?? null),
      };
    },

    async count(jql) {
      const path = jiraPath`/rest/api/3/search/approximate-count`;
      return IssueCount.parse(okBody(await jira.ask({ method: 'POST', path, body: { jql } }))).count;
    },

    async statuses() {
      return StatusList.parse(okBody(await jira.ask({ method: 'GET', path: jiraPath`/rest/api/3/status` })));
    },
  };
}

/** @see the same document: an expanded changelog holds forty changes at most */
const CHANGES_WITH_AN_ISSUE = 40;

function isCut(changelog: JiraIssue['changelog']): boolean {
  const read = changelog?.histories.length ?? 0;
  return read >= CHANGES_WITH_AN_ISSUE || (changelog?.total ?? 0) > read;
}

async function changelogsOf(jira: JiraApi, issueIdsOrKeys: readonly string[]): Promise<Map<string, JiraChange[]>> {
  const found = new Map<string, JiraChange[]>();
  let nextPageToken: string | null = null;
  do {
    const body: object = { issueIdsOrKeys, ...(nextPageToken === null ? {} : { nextPageToken }) };
    const answer = await jira.ask({ method: 'POST', path: jiraPath`/rest/api/3/changelog/bulkfetch`, body });
    const page: BulkChangelogs = BulkChangelogs.parse(okBody(answer));
    for (const { issueId, changeHistories } of page.issueChangeLogs)
      found.set(issueId, [...(found.get(issueId) ?? []), ...changeHistories]);
    nextPageToken = page.nextPageToken ?? null;
  } while (nextPageToken !== null);
  return found;
}

async function commentsOf(jira: JiraApi, issueId: string): Promise<JiraComment[]> {
  const found: JiraComment[] = [];
  for (let startAt = 0; ; startAt += COMMENTS_AT_ONCE) {
    const query = new URLSearchParams({ startAt: String(startAt), maxResults: String(COMMENTS_AT_ONCE) });
    const path = jiraPath`/rest/api/3/issue/${issueId}/comment?${query}`;
    const page = CommentPage.parse(okBody(await jira.ask({ method: 'GET', path })));
    found.push(...page.comments);
    if (startAt + COMMENTS_AT_ONCE >= (page.total ?? 0)) return found;
  }
}

/** The body of an answer that has to be one. */
export function okBody(answer: JiraAnswer): unknown {
  switch (answer.outcome) {
    case 'ok':
      return answer.body;
    case 'busy':
      throw new JiraBusy(answer.afterSeconds, answer.of);
    case 'absent':
      throw new Error('Jira: expected something to be there, got 404');
    default:
      throw new Error(`Jira: ${answer.reason}`);
  }
}
