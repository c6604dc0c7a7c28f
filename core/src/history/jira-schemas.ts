import { z } from 'zod';

/**
 * What we read of a Jira issue, Cloud and Server. Loose: anything else is let pass, and a field of an unexpected shape that
 * we can do without counts as absent.
 *
 * @see the Jira Cloud v3 OpenAPI document of December 2025: `IssueBean`, `PageOfChangelogs`, `PageOfComments`, `UserDetails`;
 *   Jira Server 9 REST API, `user` (read November 2026). Server names people by `key` and `name`, Cloud by `accountId`.
 */
const text = z.string().nullish().catch(null);
const count = z.number().nullish().catch(null);
const identifier = z.union([z.string(), z.number().transform(String)]);

export const JiraPerson = z
  .object({
    accountId: text,
    key: text,
    name: text,
    displayName: text,
    timeZone: text,
    accountType: text,
    active: z.boolean().nullish().catch(null),
  })
  .nullish()
  .catch(null);
export type JiraPerson = z.infer<typeof JiraPerson>;

/** A comment without an id or an instant can't be placed: it reads as `null` and is counted. */
const JiraComment = z
  .object({ id: identifier, author: JiraPerson, body: z.unknown().optional(), created: z.string() })
  .nullable()
  .catch(null);
export type JiraComment = NonNullable<z.infer<typeof JiraComment>>;

/** `from` and `to` are ids, the `…String` ones names; Jira leaves out what it does not know. */
const JiraChangeItem = z.object({
  field: z.string(),
  from: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
  fromString: text,
  to: z
    .union([z.string(), z.number().transform(String)])
    .nullish()
    .catch(null),
  toString: text,
});
export type JiraChangeItem = z.infer<typeof JiraChangeItem>;

const JiraChange = z
  .object({ id: identifier.catch(''), author: JiraPerson, created: z.string(), items: z.array(JiraChangeItem) })
  .nullable()
  .catch(null);
export type JiraChange = NonNullable<z.infer<typeof JiraChange>>;

const Named = z.object({ name: text }).nullish().catch(null);

export const JiraIssue = z.object({
  id: identifier.nullish().catch(null),
  key: z.string({ error: 'an issue key such as ENG-12' }).min(1, { error: 'an issue key such as ENG-12' }),
  fields: z.object(
    {
      created: z.string({ error: 'an instant such as 2026-03-04T09:00:00.000+0000' }),
      updated: text,
      resolutiondate: text,
      project: z.object({ key: text }).nullish().catch(null),
      issuetype: Named,
      priority: Named,
      labels: z.array(z.string()).nullish().catch(null),
      status: z
        .object({
          id: identifier.nullish().catch(null),
          name: text,
          statusCategory: z.object({ key: text }).nullish().catch(null),
        })
        .nullish()
        .catch(null),
      assignee: JiraPerson,
      reporter: JiraPerson,
      comment: z
        .object({ comments: z.array(JiraComment), total: count })
        .nullish()
        .catch(null),
    },
    { error: 'the fields of the issue' },
  ),
  changelog: z
    .object({ histories: z.array(JiraChange), total: count })
    .nullish()
    .catch(null),
});
export type JiraIssue = z.infer<typeof JiraIssue>;
