import { z } from 'zod';
import { ASK_KINDS, type IssueEvent, STATUS_CATEGORIES, UPDATE_KINDS } from './timeline';

/** An instant as `JSON.stringify` writes a date. */
export const Instant = z.iso.datetime().transform((text) => new Date(text));
const People = z.array(z.string()).readonly();

const Actor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: z.string() }),
  z.object({ kind: z.literal('bot'), id: z.string() }),
  z.object({ kind: z.literal('self') }),
  z.object({ kind: z.literal('unknown') }),
]);

const Facts = z.object({
  key: z.string(),
  project: z.string().nullable(),
  type: z.string().nullable(),
  priority: z.string().nullable(),
  labels: z.array(z.string()).readonly(),
  status: z.string().nullable(),
  statusCategory: z.enum(STATUS_CATEGORIES),
  assignee: z.string().nullable(),
  reporter: z.string().nullable(),
});

const Reading = z.object({
  asks: z.array(z.object({ kind: z.enum(ASK_KINDS).exclude(['new-issue']), of: People })).readonly(),
  promisedUntil: Instant.nullable(),
  handsOverTo: People,
  withdraws: z.boolean(),
  updateKind: z.enum(UPDATE_KINDS).nullable(),
  saysSomething: z.boolean(),
});

const Base = z.object({ at: Instant, by: Actor, id: z.string() });
const of = <K extends IssueEvent['kind'], S extends z.ZodRawShape>(kind: K, shape: S) =>
  Base.extend({ kind: z.literal(kind), ...shape });

/** An event as `JSON.stringify` wrote it, back from an adapter's storage: one member for each kind. */
export const StoredEvent: z.ZodType<IssueEvent> = z.discriminatedUnion('kind', [
  of('created', { facts: Facts }),
  of('commented', { reading: Reading.nullable(), inReplyToId: z.string().nullable() }),
  of('reacted', { toId: z.string().nullable() }),
  of('status-changed', { status: z.string(), category: z.enum(STATUS_CATEGORIES) }),
  of('assigned', { to: z.string().nullable() }),
  of('labelled', { labels: z.array(z.string()).readonly() }),
  of('edited', { type: z.string().nullable().exactOptional(), priority: z.string().nullable().exactOptional() }),
  of('work-moved', {}),
  of('review-requested', { of: People }),
  of('reviewed', {}),
  of('update-posted', { updateKind: z.enum(UPDATE_KINDS) }),
  of('decision-recorded', { recordId: z.string(), complete: z.boolean() }),
  of('decision-removed', { recordId: z.string() }),
  of('exempted', { code: z.string() }),
  of('snoozed', { until: Instant }),
  of('promised', { until: Instant }),
  of('handed-over', { to: People }),
  of('ask-withdrawn', { askId: z.string() }),
  of('moved', { key: z.string(), project: z.string().nullable() }),
  of('removed', {}),
  of('restored', {}),
]);
