import { ASK_KINDS, Instant, type IssueEvent, type IssueState, STATUS_CATEGORIES } from '@async-norms/core';
import { z } from 'zod';

const Mark = z.object({ at: Instant, eventId: z.string() }).readonly();
const Person = z.string();
const People = z.array(Person).readonly();

const Ask = z.object({
  id: z.string(),
  eventId: z.string(),
  kind: z.enum(ASK_KINDS),
  origin: z.enum(['creation', 'comment', 'review-request', 'assignment', 'hand-over']),
  asker: Person.nullable(),
  of: People,
  askedAt: Instant,
  sinceAt: Instant,
  answers: z
    .partialRecord(
      z.enum(['comment', 'reaction', 'status', 'assignment', 'review', 'decision', 'update']),
      z.object({ at: Instant, by: Person }),
    )
    .readonly(),
  left: z
    .object({
      how: z.enum(['promised', 'handed-over', 'withdrawn', 'reassigned', 'asked-again']),
      at: Instant,
      by: Person.nullable(),
    })
    .nullable(),
  handedFrom: z.string().nullable(),
});

const Promised = z.object({
  id: z.string(),
  by: Person,
  waiting: Person.nullable(),
  madeAt: Instant,
  untilAt: Instant,
});

const FieldSince = z.object({
  project: Mark.exactOptional(),
  type: Mark.exactOptional(),
  priority: Mark.exactOptional(),
});

/** What is known of an issue as it comes back from storage. It was written by this app; the schema brings instants back. */
export const StoredState: z.ZodType<IssueState> = z.object({
  issueId: z.string(),
  key: z.string(),
  project: z.string().nullable(),
  type: z.string().nullable(),
  priority: z.string().nullable(),
  labels: z.array(z.string()).readonly(),
  status: z.string().nullable(),
  category: z.enum(STATUS_CATEGORIES),
  assignee: Person.nullable(),
  reporter: Person.nullable(),
  presence: z.enum(['here', 'removed']),
  created: Mark,
  categorySince: Mark,
  resumed: Mark.nullable(),
  closedBy: Person.nullable(),
  fieldSince: FieldSince.readonly(),
  labelSince: z
    .record(z.string(), z.object({ on: Mark.exactOptional(), off: Mark.exactOptional() }).readonly())
    .readonly(),
  last: z.partialRecord(z.enum(['comment', 'update', 'status', 'work', 'edit', 'decision']), Mark).readonly(),
  meaningful: Mark,
  moved: Mark.nullable(),
  asks: z.array(Ask).readonly(),
  promises: z.array(Promised).readonly(),
  endedAsks: z.array(Ask).readonly(),
  records: z.record(z.string(), z.boolean()).readonly(),
  exemption: z.object({ code: z.string(), at: Instant }).nullable(),
  snoozes: z.record(Person, Instant).readonly(),
  lastEvent: z.object({
    at: Instant,
    kind: z.string().transform((kind) => kind as IssueEvent['kind']),
    id: z.string(),
  }),
});
