import { z } from 'zod';
import { LocalDate } from '../calendar/local-time';
import { ASK_KINDS } from '../issue/timeline';
import { WorkingAmount } from './amount';

/** The name of a norm, used in nudges, reports and ledger keys: `first-response`. */
export const NormId = z
  .string({ error: 'a short name in small letters, such as first-response' })
  .regex(/^[a-z0-9][a-z0-9-]{0,47}$/, { error: 'a short name in small letters, such as first-response' });

/** Which issues a norm speaks of. Several keys narrow; several values of one key widen. Names compare without case. */
export const IssueFilter = z
  .strictObject({
    status: z.enum(['open', 'started', 'done']).optional(),
    projects: z.array(z.string().min(1)).min(1).optional(),
    types: z.array(z.string().min(1)).min(1).optional(),
    labels: z.array(z.string().min(1)).min(1).optional(),
    withoutLabels: z.array(z.string().min(1)).min(1).optional(),
    priorities: z.array(z.string().min(1)).min(1).optional(),
  })
  .readonly();
export type IssueFilter = z.infer<typeof IssueFilter>;

/** `of: open`, `of: started`, or a filter. */
const Of = z
  .union([z.enum(['open', 'started']).transform((status): IssueFilter => ({ status })), IssueFilter])
  .default({});

/** What answers an ask, beside the promise, the hand-over and the withdrawal that always do. */
export const SATISFIERS = ['comment', 'reaction', 'status', 'assignment', 'review', 'decision', 'update'] as const;
export type Satisfier = (typeof SATISFIERS)[number];

/** What counts as an update. `comment`: any comment of a human; `update`: a written update alone; the others are visible movement. */
export const COUNTED = ['comment', 'update', 'status', 'work', 'edit', 'decision'] as const;
export type Counted = (typeof COUNTED)[number];

/** Whose hours a clock runs in: the team's default calendar, or those of the person expected to act. */
const Clock = z.enum(['team', 'responder']).default('responder');

/** Dates between which a norm is in force, `until` not included; an ask is judged by the norms in force when it was made. */
const inForce = { from: LocalDate.optional(), until: LocalDate.optional() };

/** Who owes an answer, to what, within how much working time. */
export const ResponseExpectation = z
  .strictObject({
    id: NormId,
    ask: z.enum(ASK_KINDS),
    of: Of,
    within: WorkingAmount,
    clock: Clock,
    satisfiedBy: z.array(z.enum(SATISFIERS)).min(1).default(['comment']),
    ...inForce,
  })
  .readonly();
export type ResponseExpectation = z.infer<typeof ResponseExpectation>;

/** How often an update is due on something that is moving. */
export const Cadence = z
  .strictObject({
    id: NormId,
    of: Of,
    every: WorkingAmount,
    counts: z.array(z.enum(COUNTED)).min(1).default(['comment', 'update']),
    clock: Clock,
    ...inForce,
  })
  .readonly();
export type Cadence = z.infer<typeof Cadence>;

/** After how much working time without meaningful human activity an issue is stale; asks its owner one question, closes nothing. */
export const Staleness = z
  .strictObject({ id: NormId, of: Of, after: WorkingAmount, clock: Clock, ...inForce })
  .readonly();
export type Staleness = z.infer<typeof Staleness>;

/** A reason code for closing without a decision record. */
export const Exemption = z
  .strictObject({ code: NormId, meaning: z.string().min(1) })
  .readonly();

/** Which issues need a written decision before they are closed. */
export const DecisionPolicy = z
  .strictObject({
    id: NormId,
    of: Of,
    before: z.literal('done').default('done'),
    /** Time to write it down after an issue was closed without, before anyone is reminded. */
    grace: WorkingAmount.default({ unit: 'days', days: 1 }),
    exemptions: z.array(Exemption).default([
      { code: 'no-decision', meaning: 'nothing was decided here' },
      { code: 'duplicate', meaning: 'decided elsewhere; the other issue is linked' },
      { code: 'reverted', meaning: 'undone before anyone relied on it' },
    ]),
    ...inForce,
  })
  .readonly();
export type DecisionPolicy = z.infer<typeof DecisionPolicy>;
