import { z } from 'zod';

/**
 * What we read of Jira's answers. Loose: anything else is let pass, and a field of an unexpected shape that we can do without
 * counts as absent.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `IssueBean`, `BulkIssueResults`, `Changelog`, `PageOfComments`,
 *   `SearchAndReconcileResults`, `User`, `StatusDetails`
 */
const text = z.string().nullish().catch(null);
const count = z.number().nullish().catch(null);
const identifier = z.union([z.string(), z.number().transform(String)]);

/** `2026-03-04T09:00:00.000+0000`, which is not quite ISO 8601, or milliseconds since 1970 as the bulk changelog has it. */
export const JiraInstant = z.union([z.string(), z.number()]).transform((written, context) => {
  const at = new Date(typeof written === 'number' ? written : written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  if (!Number.isNaN(at.getTime())) return at;
  context.addIssue({ code: 'custom', message: 'an instant such as 2026-03-04T09:00:00.000+0000' });
  return z.NEVER;
});

export const JiraUser = z.object({
  accountId: z.string().min(1),
  /** `atlassian`, `app` or `customer`. */
  accountType: text,
  active: z.boolean().nullish().catch(null),
  timeZone: text,
  displayName: text,
  locale: text,
});
export type JiraUser = z.infer<typeof JiraUser>;
const UserOrNobody = JiraUser.nullish().catch(null);

export const JiraStatus = z.object({
  id: identifier.nullish().catch(null),
  name: text,
  statusCategory: z.object({ key: text }).nullish().catch(null),
});
export type JiraStatus = z.infer<typeof JiraStatus>;

const Named = z.object({ name: text }).nullish().catch(null);

export const JiraProject = z.object({
  id: identifier,
  key: z.string(),
  /** `software`, `service_desk`, `business`. */
  projectTypeKey: text,
});

export const JiraComment = z.object({
  id: identifier,
  author: UserOrNobody,
  body: z.unknown().optional(),
  created: JiraInstant,
  updated: JiraInstant.nullish().catch(null),
  /** False for an internal one of a service project. */
  jsdPublic: z.boolean().nullish().catch(null),
  parentId: identifier.nullish().catch(null),
});
export type JiraComment = z.infer<typeof JiraComment>;

/** `from` and `to` are ids, the `…String` ones names; Jira leaves out what it does not know. */
export const JiraChangeItem = z.object({
  field: z.string(),
  from: identifier.nullish().catch(null),
  fromString: text,
  to: identifier.nullish().catch(null),
  toString: text,
});
export type JiraChangeItem = z.infer<typeof JiraChangeItem>;

export const JiraChange = z.object({ author: UserOrNobody, created: JiraInstant, items: z.array(JiraChangeItem) });
export type JiraChange = z.infer<typeof JiraChange>;

/** The fields that `JiraIssue` reads. */
export const ISSUE_FIELDS = [
  'created',
  'updated',
  'project',
  'issuetype',
  'priority',
  'labels',
  'status',
  'assignee',
  'reporter',
  'comment',
] as const;

/** A change or comment that can't be read is left out of its list. */
const readable = <T>(schema: z.ZodType<T>) =>
  z.array(z.unknown()).transform((items) => items.flatMap((item) => schema.safeParse(item).data ?? []));

export const JiraIssue = z.object({
  id: identifier,
  key: z.string().min(1),
  fields: z.object({
    created: JiraInstant,
    updated: JiraInstant,
    project: JiraProject,
    issuetype: Named,
    priority: Named,
    labels: z.array(z.string()).nullish().catch(null),
    status: JiraStatus.nullish().catch(null),
    assignee: UserOrNobody,
    reporter: UserOrNobody,
    comment: z
      .object({ comments: readable(JiraComment), total: count })
      .nullish()
      .catch(null),
  }),
  changelog: z
    .object({ histories: readable(JiraChange), total: count })
    .nullish()
    .catch(null),
});
export type JiraIssue = z.infer<typeof JiraIssue>;

export const BulkIssues = z.object({ issues: z.array(z.unknown()) });
export const BulkChangelogs = z.object({
  issueChangeLogs: z.array(z.object({ issueId: identifier, changeHistories: readable(JiraChange) })),
  nextPageToken: text,
});
export type BulkChangelogs = z.infer<typeof BulkChangelogs>;
export const CommentPage = z.object({ comments: readable(JiraComment), total: count });
export const StampedIssue = z.object({ id: identifier, fields: z.object({ updated: JiraInstant }) });
export const SearchPage = z.object({
  issues: readable(StampedIssue),
  nextPageToken: text,
  isLast: z.boolean().nullish(),
});
export const IssueCount = z.object({ count: z.number() });
export const UserPage = z.object({ values: readable(JiraUser) });
export const StatusList = readable(JiraStatus);
