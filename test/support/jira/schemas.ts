/**
 * Schemas of Jira's requests and replies. `jira.js` makes them from Atlassian's OpenAPI document; single files of it are
 * read here, as its surface loads fifteen hundred of them. Requests are taken strictly at their top level, as Jira does.
 */
import { z } from 'zod';
import { BulkChangelogRequestSchema } from '../../../node_modules/jira.js/dist/cloud/models/bulkChangelogRequest.js';
import { BulkChangelogResponseSchema } from '../../../node_modules/jira.js/dist/cloud/models/bulkChangelogResponse.js';
import { BulkFetchIssueRequestSchema } from '../../../node_modules/jira.js/dist/cloud/models/bulkFetchIssueRequest.js';
import { BulkIssueResultsSchema } from '../../../node_modules/jira.js/dist/cloud/models/bulkIssueResults.js';
import { BulkPermissionGrantsSchema } from '../../../node_modules/jira.js/dist/cloud/models/bulkPermissionGrants.js';
import { BulkPermissionsRequestSchema } from '../../../node_modules/jira.js/dist/cloud/models/bulkPermissionsRequest.js';
import { CommentSchema } from '../../../node_modules/jira.js/dist/cloud/models/comment.js';
import { CreatedIssueSchema } from '../../../node_modules/jira.js/dist/cloud/models/createdIssue.js';
import { DashboardUserSchema } from '../../../node_modules/jira.js/dist/cloud/models/dashboardUser.js';
import { EntityPropertySchema } from '../../../node_modules/jira.js/dist/cloud/models/entityProperty.js';
import { IssueSchema } from '../../../node_modules/jira.js/dist/cloud/models/issue.js';
import { IssueCommentListRequestSchema } from '../../../node_modules/jira.js/dist/cloud/models/issueCommentListRequest.js';
import { IssueTypeWithStatusSchema } from '../../../node_modules/jira.js/dist/cloud/models/issueTypeWithStatus.js';
import { IssueUpdateDetailsSchema } from '../../../node_modules/jira.js/dist/cloud/models/issueUpdateDetails.js';
import { JQLCountRequestSchema } from '../../../node_modules/jira.js/dist/cloud/models/jqlCountRequest.js';
import { JQLCountResultsSchema } from '../../../node_modules/jira.js/dist/cloud/models/jqlCountResults.js';
import { NotificationSchema } from '../../../node_modules/jira.js/dist/cloud/models/notification.js';
import { PageChangelogSchema } from '../../../node_modules/jira.js/dist/cloud/models/pageChangelog.js';
import { PageCommentSchema } from '../../../node_modules/jira.js/dist/cloud/models/pageComment.js';
import { PageOfCommentsSchema } from '../../../node_modules/jira.js/dist/cloud/models/pageOfComments.js';
import { PageOfStatusesSchema } from '../../../node_modules/jira.js/dist/cloud/models/pageOfStatuses.js';
import { PageProjectSchema } from '../../../node_modules/jira.js/dist/cloud/models/pageProject.js';
import { PageUserSchema } from '../../../node_modules/jira.js/dist/cloud/models/pageUser.js';
import { PermissionsSchema } from '../../../node_modules/jira.js/dist/cloud/models/permissions.js';
import { PermissionsKeysSchema } from '../../../node_modules/jira.js/dist/cloud/models/permissionsKeys.js';
import { PermittedProjectsSchema } from '../../../node_modules/jira.js/dist/cloud/models/permittedProjects.js';
import { ProjectSchema } from '../../../node_modules/jira.js/dist/cloud/models/project.js';
import { SearchAndReconcileRequestSchema } from '../../../node_modules/jira.js/dist/cloud/models/searchAndReconcileRequest.js';
import { SearchAndReconcileResultsSchema } from '../../../node_modules/jira.js/dist/cloud/models/searchAndReconcileResults.js';
import { ServerInformationSchema } from '../../../node_modules/jira.js/dist/cloud/models/serverInformation.js';
import { StatusDetailsSchema } from '../../../node_modules/jira.js/dist/cloud/models/statusDetails.js';
import { TransitionsSchema } from '../../../node_modules/jira.js/dist/cloud/models/transitions.js';
import { WatchersSchema } from '../../../node_modules/jira.js/dist/cloud/models/watchers.js';
import { WorkflowSearchResponseSchema } from '../../../node_modules/jira.js/dist/cloud/models/workflowSearchResponse.js';

const strict = (schema: { readonly shape: z.ZodRawShape }): z.ZodType => z.strictObject(schema.shape);

export const REQUEST = {
  bulkChangelog: strict(BulkChangelogRequestSchema),
  bulkFetch: strict(BulkFetchIssueRequestSchema),
  bulkPermissions: strict(BulkPermissionsRequestSchema),
  comment: strict(CommentSchema),
  commentList: strict(IssueCommentListRequestSchema),
  issueUpdate: strict(IssueUpdateDetailsSchema),
  jqlCount: strict(JQLCountRequestSchema),
  notification: strict(NotificationSchema),
  permissionKeys: strict(PermissionsKeysSchema),
  search: strict(SearchAndReconcileRequestSchema),
  /** Any JSON, up to Jira's 32,768 characters. */
  property: z.unknown().refine((value) => JSON.stringify(value ?? null).length <= 32_768, 'over 32,768 characters'),
  /**
   * Not in the OpenAPI document of December 2025.
   * @see changelog CHANGE-3102 and `bulkPinUnpinProjectsAsync` of jira.js 6 (read November 2026)
   */
  bulkPin: z.strictObject({
    moduleId: z.string().regex(/^ari:cloud:ecosystem::extension\/[^/]+\/[^/]+\/static\/[\w-]+$/),
    projectList: z
      .array(z.strictObject({ projectIdOrKey: z.string(), action: z.enum(['PIN', 'UNPIN']) }))
      .min(1)
      .max(1000),
  }),
  /** `/rest/servicedeskapi/request/{issueIdOrKey}/comment`, of a document of its own. */
  serviceComment: z.strictObject({ body: z.string(), public: z.boolean() }),
} as const;

export const REPLY = {
  bulkChangelog: BulkChangelogResponseSchema,
  bulkFetch: BulkIssueResultsSchema,
  bulkPermissions: BulkPermissionGrantsSchema,
  comment: CommentSchema,
  commentList: PageCommentSchema,
  comments: PageOfCommentsSchema,
  created: CreatedIssueSchema,
  issue: IssueSchema,
  changelog: PageChangelogSchema,
  jqlCount: JQLCountResultsSchema,
  myPermissions: PermissionsSchema,
  permittedProjects: PermittedProjectsSchema,
  project: ProjectSchema,
  projects: PageProjectSchema,
  projectStatuses: z.array(IssueTypeWithStatusSchema),
  property: EntityPropertySchema,
  search: SearchAndReconcileResultsSchema,
  serverInfo: ServerInformationSchema,
  statuses: z.array(StatusDetailsSchema),
  statusPage: PageOfStatusesSchema,
  transitions: TransitionsSchema,
  user: DashboardUserSchema,
  users: z.array(DashboardUserSchema),
  userPage: PageUserSchema,
  watchers: WatchersSchema,
  workflows: WorkflowSearchResponseSchema,
} as const;
