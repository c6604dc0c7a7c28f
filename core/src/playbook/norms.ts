import { z } from 'zod';
import { LocalDate } from '../calendar/local-time';
import { ASK_KINDS } from '../issue/timeline';
import { WorkingAmount } from './amount';
import { EVEN_IF_WRONG, expectAt, textAt } from './cross-check';

/** The name of a norm, used in nudges, reports and ledger keys: `first-response`. */
export const NormId = z
  .string({ error: 'a short name in small letters, such as first-response' })
  .regex(/^[a-z0-9][a-z0-9-]{0,47}$/, { error: 'a short name in small letters, such as first-response' });

/** A name in the tracker: of a type, a label, a project, a status. */
const Names = z
  .array(z.string().min(1, { error: 'a name' }).max(200), { error: 'a list of names' })
  .min(1, { error: 'at least one name' });

const filterKeys = {
  projects: Names.optional(),
  types: Names.optional(),
  labels: Names.optional(),
  withoutLabels: Names.optional(),
  priorities: Names.optional(),
};
const FILTER_EXPECTED = 'open, started, or a filter such as { types: [Story] }';

/** Which issues a norm speaks of. Several keys narrow; several values of one key widen. Names compare without case. */
export const IssueFilter = z
  .strictObject({ status: z.enum(['open', 'started', 'done']).optional(), ...filterKeys }, { error: FILTER_EXPECTED })
  .readonly();
export type IssueFilter = z.infer<typeof IssueFilter>;

/** `of: open` and `of: started` are short for a filter on the status alone. */
const shortForStatus = (value: unknown) => (value === 'open' || value === 'started' ? { status: value } : value);

/** Issues of any status, unless said otherwise: what an ask may be about. */
const AnyOf = z.preprocess(shortForStatus, IssueFilter).prefault({});

/** Issues that are not done: the only ones that an update can be due on. */
const MovingOf = z
  .preprocess(
    shortForStatus,
    z
      .strictObject({ status: z.enum(['open', 'started']).default('open'), ...filterKeys }, { error: FILTER_EXPECTED })
      .readonly(),
  )
  .prefault({});

/** Issues by anything but their status: what is about to be closed. */
const ClosingOf = z.strictObject(filterKeys, { error: 'a filter such as { types: [Story] }' }).readonly().prefault({});

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

function untilAfterFrom(norm: unknown, context: z.RefinementCtx): void {
  const [from, until] = [textAt(norm, 'from'), textAt(norm, 'until')];
  if (from !== undefined && until !== undefined && until <= from) expectAt(context, ['until'], `a date after ${from}`);
}

/** Who owes an answer, to what, within how much working time. */
export const ResponseExpectation = z
  .strictObject({
    id: NormId,
    ask: z.enum(ASK_KINDS),
    of: AnyOf,
    within: WorkingAmount,
    clock: Clock,
    satisfiedBy: z.array(z.enum(SATISFIERS)).min(1).default(['comment']),
    ...inForce,
  })
  .superRefine(untilAfterFrom, EVEN_IF_WRONG)
  .readonly();
export type ResponseExpectation = z.infer<typeof ResponseExpectation>;

/** How often an update is due on something that is moving. */
export const Cadence = z
  .strictObject({
    id: NormId,
    of: MovingOf,
    every: WorkingAmount,
    counts: z.array(z.enum(COUNTED)).min(1).default(['comment', 'update']),
    clock: Clock,
    ...inForce,
  })
  .superRefine(untilAfterFrom, EVEN_IF_WRONG)
  .readonly();
export type Cadence = z.infer<typeof Cadence>;

/** After how much working time without meaningful human activity an issue is stale; asks its owner one question, closes nothing. */
export const Staleness = z
  .strictObject({ id: NormId, of: MovingOf, after: WorkingAmount, clock: Clock, ...inForce })
  .superRefine(untilAfterFrom, EVEN_IF_WRONG)
  .readonly();
export type Staleness = z.infer<typeof Staleness>;

/** A reason code for closing without a decision record. */
const Exemption = z.strictObject({ code: NormId, meaning: z.string().min(1).max(200) }).readonly();

function distinctCodes(exemptions: unknown, context: z.RefinementCtx): void {
  const codes = Array.isArray(exemptions) ? exemptions.map((exemption) => textAt(exemption, 'code')) : [];
  codes.forEach((code, i) => {
    const isRepeated = code !== undefined && codes.indexOf(code) < i;
    if (isRepeated) expectAt(context, [i, 'code'], 'a code that no other exemption of the norm has');
  });
}

/** Which issues need a written decision before they are closed. */
export const DecisionPolicy = z
  .strictObject({
    id: NormId,
    of: ClosingOf,
    before: z.literal('done').default('done'),
    /** Time to write it down after an issue was closed without, before anyone is reminded. */
    grace: WorkingAmount.default({ unit: 'days', days: 1 }),
    exemptions: z
      .array(Exemption)
      .superRefine(distinctCodes, EVEN_IF_WRONG)
      .default([
        { code: 'no-decision', meaning: 'nothing was decided here' },
        { code: 'duplicate', meaning: 'decided elsewhere; the other issue is linked' },
        { code: 'reverted', meaning: 'undone before anyone relied on it' },
      ]),
    ...inForce,
  })
  .superRefine(untilAfterFrom, EVEN_IF_WRONG)
  .readonly();
export type DecisionPolicy = z.infer<typeof DecisionPolicy>;
