import { createdState, type IssueState } from '@async-norms/core';
import { type JiraApi, jiraPath } from '../jira/jira-api';
import { okBody } from '../jira/jira-issues';
import { JiraIssue } from '../jira/jira-schemas';
import type { AskedTransition } from './transition';

/** An issue that is about to close, as far as a decision policy looks at it. */
export interface ClosingIssue {
  readonly issueId: string;
  readonly issueKey: string;
  readonly projectId: string;
  readonly state: IssueState;
}

const FIELDS = 'created,updated,project,issuetype,priority,labels,status,assignee,reporter';

/**
 * Reads the issue of a transition, with what the transition itself changes put in. `null` where it is not there for us.
 *
 * Read from Jira and not from what we keep: somebody may have changed the type or the labels a second ago.
 *
 * @throws JiraBusy where Jira asks us to wait, Error where it does not answer
 */
export async function closingIssue({ issue, transition }: AskedTransition, app: JiraApi): Promise<ClosingIssue | null> {
  const query = new URLSearchParams({ fields: FIELDS });
  const answer = await app.ask({ method: 'GET', path: jiraPath`/rest/api/3/issue/${issue.key}?${query}` });
  if (answer.outcome === 'absent') return null;
  const { id, key, fields } = JiraIssue.parse(okBody(answer));
  const { modifiedFields } = transition;
  const state = createdState(id, {
    kind: 'created',
    id,
    at: fields.created,
    by: { kind: 'unknown' },
    facts: {
      key,
      project: fields.project.key,
      type: modifiedFields.issuetype?.name ?? fields.issuetype?.name ?? null,
      priority: modifiedFields.priority?.name ?? fields.priority?.name ?? null,
      labels: modifiedFields.labels === undefined ? (fields.labels ?? []) : (modifiedFields.labels ?? []),
      status: fields.status?.name ?? null,
      statusCategory: 'started',
      assignee: fields.assignee?.accountId ?? null,
      reporter: fields.reporter?.accountId ?? null,
    },
  });
  return { issueId: id, issueKey: key, projectId: fields.project.id, state };
}
