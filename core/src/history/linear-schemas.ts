import { z } from 'zod';

/**
 * What we read of a Linear issue. Loose: queries ask for what they need, so nearly everything may be absent.
 *
 * @see the schema inside @linear/sdk 98.0.0: `Issue`, `Comment`, `IssueHistory`, `User`, `WorkflowState` (November 2026)
 */
const text = z.string().nullish().catch(null);

export const LinearUser = z
  .object({
    id: z.string().min(1),
    name: text,
    displayName: text,
    email: text,
    url: text,
    timezone: text,
    active: z.boolean().nullish().catch(null),
    app: z.boolean().nullish().catch(null),
  })
  .nullish()
  .catch(null);
export type LinearUser = z.infer<typeof LinearUser>;

const BotActor = z.object({ id: text, type: text }).nullish().catch(null);
const State = z.object({ id: text, name: text, type: text }).nullish().catch(null);
const Label = z.object({ name: z.string() });
const PageInfo = z
  .object({ hasNextPage: z.boolean().nullish().catch(null) })
  .nullish()
  .catch(null);

function connection<T extends z.ZodType>(node: T) {
  return z
    .object({ nodes: z.array(node), pageInfo: PageInfo })
    .nullish()
    .catch(null);
}

const Reaction = z.object({ id: z.string(), createdAt: z.string(), user: LinearUser }).nullable().catch(null);

const LinearComment = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    body: z.string().nullish().catch(null),
    user: LinearUser,
    botActor: BotActor,
    parent: z.object({ id: z.string() }).nullish().catch(null),
    reactions: z.array(Reaction).nullish().catch(null),
  })
  .nullable()
  .catch(null);
export type LinearComment = NonNullable<z.infer<typeof LinearComment>>;

const LinearChange = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    actor: LinearUser,
    botActor: BotActor,
    fromState: State,
    toState: State,
    fromStateId: text,
    toStateId: text,
    fromAssignee: LinearUser,
    toAssignee: LinearUser,
    fromAssigneeId: text,
    toAssigneeId: text,
    addedLabels: z.array(Label).nullish().catch(null),
    removedLabels: z.array(Label).nullish().catch(null),
    fromPriority: z.number().nullish().catch(null),
    toPriority: z.number().nullish().catch(null),
    toTitle: text,
    updatedDescription: z.boolean().nullish().catch(null),
    toDueDate: text,
    toEstimate: z.number().nullish().catch(null),
    attachmentId: text,
    trashed: z.boolean().nullish().catch(null),
  })
  .nullable()
  .catch(null);
export type LinearChange = NonNullable<z.infer<typeof LinearChange>>;

export const LinearIssue = z.object({
  id: text,
  identifier: z.string().min(1),
  createdAt: z.string({ error: 'an instant such as 2026-03-04T09:00:00.000Z' }),
  updatedAt: text,
  startedAt: text,
  completedAt: text,
  canceledAt: text,
  archivedAt: text,
  trashed: z.boolean().nullish().catch(null),
  priority: z.number().nullish().catch(null),
  priorityLabel: text,
  state: State,
  assignee: LinearUser,
  creator: LinearUser,
  labels: connection(Label),
  comments: connection(LinearComment),
  history: connection(LinearChange),
});
export type LinearIssue = z.infer<typeof LinearIssue>;
