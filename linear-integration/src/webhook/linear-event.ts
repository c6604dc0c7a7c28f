import { z } from 'zod';

/*
 * The fields that we read of Linear's webhooks, and no others. What a field looks like is taken from the payload types of
 * @linear/sdk 98.0.0 and from deliveries seen in the wild, where null fields are sometimes sent and sometimes left out, fields
 * that the types call required are missing, and `actor` is null for automations. Absent, null and unchanged are one case.
 * @see https://linear.app/developers/webhooks (read 2026-11-22)
 */

const Id = z.string().min(1);
const Instant = z.iso.datetime({ offset: true, error: 'an instant' }).transform((text) => new Date(text));

/** Who did it. `type` is `user` for a person; anything else, or no actor at all, is an automation. */
const Actor = z.object({ id: Id.nullish(), type: z.string().nullish(), service: z.string().nullish() });
export type LinearActor = z.infer<typeof Actor>;

const Envelope = z.object({
  action: z.string(),
  type: z.string(),
  actor: Actor.nullish(),
  createdAt: Instant,
  organizationId: Id,
  webhookId: Id.nullish(),
  /** Milliseconds since 1970; part of the signed body, unlike every header. */
  webhookTimestamp: z.int({ error: 'webhookTimestamp as milliseconds since 1970' }),
  updatedFrom: z.record(z.string(), z.unknown()).nullish(),
  url: z.string().nullish(),
});

const IssueData = z.object({
  id: Id,
  identifier: z.string().nullish(),
  number: z.number().nullish(),
  title: z.string().nullish(),
  createdAt: Instant,
  updatedAt: Instant,
  priorityLabel: z.string().nullish(),
  creatorId: Id.nullish(),
  assigneeId: Id.nullish(),
  teamId: Id,
  team: z.object({ id: Id, key: z.string() }).nullish(),
  projectId: Id.nullish(),
  stateId: Id,
  state: z.object({ id: Id, name: z.string(), type: z.string() }).nullish(),
  labels: z.array(z.object({ id: Id, name: z.string() })).nullish(),
  subscriberIds: z.array(Id).nullish(),
  previousIdentifiers: z.array(z.string()).nullish(),
  trashed: z.boolean().nullish(),
  archivedAt: Instant.nullish(),
  url: z.string().nullish(),
});

const CommentData = z.object({
  id: Id,
  body: z.string().default(''),
  createdAt: Instant,
  updatedAt: Instant,
  issueId: Id.nullish(),
  parentId: Id.nullish(),
  userId: Id.nullish(),
  resolvedAt: Instant.nullish(),
});

const ReactionData = z.object({
  id: Id,
  createdAt: Instant,
  userId: Id.nullish(),
  commentId: Id.nullish(),
  issueId: Id.nullish(),
  comment: z.object({ id: Id, issueId: Id.nullish() }).nullish(),
});

const DocumentData = z.object({ id: Id, updatedAt: Instant, title: z.string().nullish() });
const UserData = z.object({ id: Id, active: z.boolean().nullish() });

const ChangeAction = z.enum(['create', 'update', 'remove']);
const entity = <T extends string, D extends z.ZodType>(type: T, data: D) =>
  Envelope.extend({ type: z.literal(type), action: ChangeAction, data });

/** The events that we work on. Any other signed event is of no interest and answered as such. */
export const LinearEvent = z.discriminatedUnion('type', [
  entity('Issue', IssueData),
  entity('Comment', CommentData),
  entity('Reaction', ReactionData),
  entity('Document', DocumentData),
  entity('User', UserData),
  Envelope.extend({ type: z.literal('OAuthApp') }),
  Envelope.extend({
    type: z.literal('PermissionChange'),
    addedTeamIds: z.array(Id).nullish(),
    removedTeamIds: z.array(Id).nullish(),
  }),
]);
export type LinearEvent = z.infer<typeof LinearEvent>;

/** Linear retries a delivery after a minute, an hour and six hours; eight hours covers the last with room. */
const OLDEST_MS = 8 * 60 * 60 * 1000;
/** How far ahead of ours the sender's clock may run. */
const AHEAD_MS = 60 * 1000;

/** What a signed body turned out to be. */
export type ReadEvent =
  | { readonly outcome: 'event'; readonly event: LinearEvent; readonly lane: string }
  | { readonly outcome: 'ignored' }
  | { readonly outcome: 'malformed'; readonly problem: string };

/** Reads a body whose signature was checked. `problem` is one line: what was expected, and where. */
export function readEvent(body: Uint8Array, now: Date): ReadEvent {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { outcome: 'malformed', problem: 'body: expected JSON in UTF-8' };
  }
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return { outcome: 'malformed', problem: firstProblem(envelope.error) };
  const ageMs = now.getTime() - envelope.data.webhookTimestamp;
  if (ageMs > OLDEST_MS)
    return { outcome: 'malformed', problem: 'webhookTimestamp: expected an instant within the last eight hours' };
  if (ageMs < -AHEAD_MS)
    return { outcome: 'malformed', problem: 'webhookTimestamp: expected no more than a minute ahead' };
  if (!KNOWN_TYPES.has(envelope.data.type)) return { outcome: 'ignored' };
  const event = LinearEvent.safeParse(json);
  if (!event.success) return { outcome: 'malformed', problem: firstProblem(event.error) };
  return { outcome: 'event', event: event.data, lane: laneOf(event.data) };
}

const KNOWN_TYPES: ReadonlySet<string> = new Set(LinearEvent.options.map(({ shape }) => shape.type.value));

/** Events of one issue are worked on in order; others only each by itself. */
function laneOf(event: LinearEvent): string {
  switch (event.type) {
    case 'Issue':
      return `issue:${event.data.id}`;
    case 'Comment':
      return event.data.issueId ? `issue:${event.data.issueId}` : `comment:${event.data.id}`;
    case 'Reaction': {
      const issueId = event.data.issueId ?? event.data.comment?.issueId;
      return issueId ? `issue:${issueId}` : `reaction:${event.data.id}`;
    }
    case 'Document':
    case 'User':
      return `${event.type.toLowerCase()}:${event.data.id}`;
    default:
      return `workspace:${event.organizationId}`;
  }
}

function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  const path = issue?.path.map(String).join('.');
  return `${path === '' || path === undefined ? 'body' : path}: ${issue?.message ?? 'not an event'}`;
}
