import { isJiraIssue, isLinearIssue, issuesOfJson } from './issues-of-json';

/** How a text is laid out, as far as its start tells. */
export type Layout =
  | { readonly layout: 'empty' }
  | { readonly layout: 'json-lines' }
  | { readonly layout: 'json-document'; readonly isArray: boolean }
  | { readonly layout: 'csv' };

/** A text that starts with no brace is a table; of one that does, its first lines tell whether each stands alone. */
export function layoutOf(head: string): Layout {
  const text = head.trimStart();
  if (text === '') return { layout: 'empty' };
  if (text[0] !== '{' && text[0] !== '[') return { layout: 'csv' };
  const lines = text.split('\n', 8).map((line) => line.trim());
  // The last line may be cut where the head ends, unless the head is all there is: then the document is small anyway.
  if (lines.some((line) => isWholeValue(line))) return { layout: 'json-lines' };
  return { layout: 'json-document', isArray: text[0] === '[' };
}

/** A line that holds an issue or a page of its own; `{}` or a number in a pretty-printed document does not. */
function isWholeValue(line: string): boolean {
  const text = line.replace(/,$/, '');
  if (!/^[{[].*[}\]]$/s.test(text)) return false;
  try {
    const issues = issuesOfJson(JSON.parse(text));
    return (
      issues !== null && (issues.length === 0 || issues.some((issue) => isJiraIssue(issue) || isLinearIssue(issue)))
    );
  } catch {
    return false;
  }
}

/** Which tracker an issue comes from; `null` for a value that is none. */
export function trackerOf(issue: unknown): 'jira-rest' | 'linear-graphql' | null {
  if (isLinearIssue(issue)) return 'linear-graphql';
  return isJiraIssue(issue) ? 'jira-rest' : null;
}

/** Which export a table is, by its column names; `null` for one that we don't know. */
export function tableKindOf(columns: readonly string[]): 'jira-csv' | 'linear-csv' | null {
  const names = new Set(columns.map((column) => column.trim().toLowerCase()));
  if (names.has('issue key') && names.has('created')) return 'jira-csv';
  if (names.has('id') && names.has('created') && (names.has('team') || names.has('status'))) return 'linear-csv';
  return null;
}
