import type { JiraIssue } from './site-data';

/**
 * Whether an expression of a workflow rule holds of an issue.
 *
 * Jira expressions look like JavaScript, and for the comparisons and property paths that our rules use they mean the same;
 * more than that is not attempted. As on Jira, an expression that fails counts as false: the rule blocks.
 *
 * @see https://developer.atlassian.com/cloud/jira/software/jira-expressions/ (read November 2026)
 */
export function expressionHolds(expression: string, issue: JiraIssue): boolean {
  const properties = Object.fromEntries(issue.properties);
  const known = { key: issue.key, id: Number(issue.id), properties, resolution: issue.resolution };
  try {
    return new Function('issue', `'use strict'; return (${expression});`)(known) === true;
  } catch {
    return false;
  }
}
