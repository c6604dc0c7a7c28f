/**
 * The operations of Jira's REST API that the app may use, each with the scope it needs: what the official OpenAPI document
 * says of them, written down by hand so that nothing is fetched and nothing of Atlassian's is kept.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json, 1001.0.0-SNAPSHOT of December 2025
 * @see https://developer.atlassian.com/changelog/#CHANGE-3102 for the bulk pinning of panels, which it lacks
 */
const READ = 'read:jira-work';
const WRITE = 'write:jira-work';
const PEOPLE = 'read:jira-user';
const CONFIGURE = 'manage:jira-configuration';

/** Method, path, scope (`null` for none). */
export const JIRA_OPERATIONS = [
  ['GET', '/rest/api/3/issue/{issueIdOrKey}', READ],
  ['POST', '/rest/api/3/issue', WRITE],
  ['PUT', '/rest/api/3/issue/{issueIdOrKey}', WRITE],
  ['DELETE', '/rest/api/3/issue/{issueIdOrKey}', WRITE],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/changelog', READ],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/watchers', READ],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/transitions', READ],
  ['POST', '/rest/api/3/issue/{issueIdOrKey}/transitions', WRITE],
  ['POST', '/rest/api/3/issue/{issueIdOrKey}/notify', WRITE],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', READ],
  ['PUT', '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', WRITE],
  ['DELETE', '/rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}', WRITE],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/comment', READ],
  ['POST', '/rest/api/3/issue/{issueIdOrKey}/comment', WRITE],
  ['GET', '/rest/api/3/issue/{issueIdOrKey}/comment/{id}', READ],
  ['PUT', '/rest/api/3/issue/{issueIdOrKey}/comment/{id}', WRITE],
  ['DELETE', '/rest/api/3/issue/{issueIdOrKey}/comment/{id}', WRITE],
  ['POST', '/rest/api/3/comment/list', READ],
  ['GET', '/rest/api/3/search/jql', READ],
  ['POST', '/rest/api/3/search/jql', READ],
  ['POST', '/rest/api/3/search/approximate-count', READ],
  ['POST', '/rest/api/3/issue/bulkfetch', READ],
  ['POST', '/rest/api/3/changelog/bulkfetch', READ],
  ['GET', '/rest/api/3/myself', PEOPLE],
  ['GET', '/rest/api/3/user', PEOPLE],
  ['GET', '/rest/api/3/user/bulk', PEOPLE],
  ['GET', '/rest/api/3/user/search', PEOPLE],
  ['GET', '/rest/api/3/user/assignable/search', PEOPLE],
  ['GET', '/rest/api/3/user/assignable/multiProjectSearch', PEOPLE],
  ['POST', '/rest/api/3/permissions/check', null],
  ['GET', '/rest/api/3/mypermissions', READ],
  ['POST', '/rest/api/3/permissions/project', READ],
  ['GET', '/rest/api/3/project/search', READ],
  ['GET', '/rest/api/3/project/{projectIdOrKey}', READ],
  ['GET', '/rest/api/3/project/{projectIdOrKey}/statuses', READ],
  ['GET', '/rest/api/3/status', READ],
  ['GET', '/rest/api/3/statuses/search', CONFIGURE],
  ['GET', '/rest/api/3/workflows/search', CONFIGURE],
  ['GET', '/rest/api/3/workflow/{workflowId}/projectUsages', CONFIGURE],
  ['GET', '/rest/api/3/workflowscheme/project', CONFIGURE],
  ['GET', '/rest/api/3/serverInfo', null],
  ['POST', '/rest/api/3/forge/panel/action/bulk/async', CONFIGURE],
  ['GET', '/rest/api/3/task/{taskId}', READ],
  ['POST', '/rest/servicedeskapi/request/{issueIdOrKey}/comment', 'write:servicedesk-request'],
];

/** The same as an OpenAPI document, as small as `@forge/lint` takes it. */
export function jiraSwagger() {
  const paths = {};
  for (const [method, path, scope] of JIRA_OPERATIONS) {
    paths[path] ??= {};
    paths[path][method.toLowerCase()] = { security: scope === null ? [] : [{ OAuth2: [scope] }] };
  }
  return { paths };
}
