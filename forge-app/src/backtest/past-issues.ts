import { z } from 'zod';
import { type JiraApi, jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import { ISSUE_FIELDS } from '../jira/jira-schemas';

const Found = z.object({
  issues: z.array(z.object({ id: z.coerce.string() })),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().nullish(),
});
const Bulk = z.object({ issues: z.array(z.unknown()) });

const AT_ONCE = 100;

/** What a reading of the past came to. */
export interface PastIssues {
  /** Issues as Jira has them, one a line: what core's reader of histories takes. */
  readonly lines: readonly string[];
  /** Whether there were more than were asked for. */
  readonly isCut: boolean;
}

/**
 * Reads the issues of these projects that changed in the past weeks, the latest first, with comments and changelog. As the app, a
 * hundred at a time.
 *
 * @param most Stops after so many.
 * @param goOn Asked after each hundred; false stops the reading, and gives `null`.
 * @throws JiraBusy where Jira asks us to wait
 */
export async function pastIssues(
  app: JiraApi,
  { projectIds, weeks }: { readonly projectIds: readonly string[]; readonly weeks: number },
  most: number,
  goOn: (read: number) => Promise<boolean>,
): Promise<PastIssues | null> {
  const jql = `project in (${projectIds.join(', ')}) AND updated >= -${weeks * 7}d ORDER BY updated DESC`;
  const lines: string[] = [];
  let token: string | null = null;
  for (;;) {
    const maxResults = Math.min(AT_ONCE, most - lines.length);
    const asked: object = { jql, fields: ['updated'], maxResults, ...(token === null ? {} : { nextPageToken: token }) };
    const answer = await app.ask({ method: 'POST', path: jiraPath`/rest/api/3/search/jql`, body: asked });
    const page = Found.parse(okBody(answer));
    lines.push(
      ...(await inFull(
        app,
        page.issues.map(({ id }) => id),
      )),
    );
    token = page.nextPageToken ?? null;
    const isLast = page.isLast === true || token === null || page.issues.length === 0;
    if (!(await goOn(lines.length))) return null;
    if (isLast || lines.length >= most) return { lines, isCut: !isLast };
  }
}

async function inFull(app: JiraApi, issueIdsOrKeys: readonly string[]): Promise<readonly string[]> {
  if (issueIdsOrKeys.length === 0) return [];
  const body = { issueIdsOrKeys, fields: ISSUE_FIELDS, fieldsByKeys: false, expand: ['changelog'] };
  const answer = await app.ask({ method: 'POST', path: jiraPath`/rest/api/3/issue/bulkfetch`, body });
  return Bulk.parse(okBody(answer)).issues.map((issue) => JSON.stringify(issue));
}
