/** Fields that move without anybody having said or decided anything, or that another event already tells. */
const SILENT = new Set(['rank', 'comment', 'workflow', 'resolution', 'remoteissuelink', 'project']);

/** Fields that show that work moved outside the text. */
const WORK = new Set(['attachment', 'timespent', 'worklogid', 'worklogtimespent', 'timeestimate']);

/** What a change of one of Jira's fields means to the engine. */
export type JiraFieldMeaning =
  | 'status'
  | 'assignee'
  | 'labels'
  | 'issuetype'
  | 'priority'
  | 'key'
  | 'work'
  | 'edit'
  | 'silent';

/**
 * What it means that a field changed, by its name in a changelog.
 *
 * `silent`: nobody said or decided anything, or another event already tells. `edit`: somebody wrote or set something.
 */
export function jiraFieldMeaning(field: string): JiraFieldMeaning {
  const name = field.toLowerCase();
  switch (name) {
    case 'status':
    case 'assignee':
    case 'labels':
    case 'issuetype':
    case 'priority':
    case 'key':
      return name;
    default:
      return WORK.has(name) ? 'work' : SILENT.has(name) ? 'silent' : 'edit';
  }
}
