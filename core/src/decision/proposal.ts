import { z } from 'zod';

const Person = z.string('a person').min(1, 'a person');
const At = z.date('an instant');

/** Something that happened to a proposal. */
export const ProposalEvent = z.discriminatedUnion('kind', [
  /** The text was changed: everyone's window starts again. */
  z.strictObject({ kind: z.literal('changed'), by: Person, at: At }),
  z.strictObject({ kind: z.literal('consented'), by: Person, at: At }),
  /** A reason against it, by a name that it can be resolved by. Blocks until then. */
  z.strictObject({ kind: z.literal('concern'), by: Person, at: At, name: z.string().min(1, 'a name for the concern') }),
  z.strictObject({ kind: z.literal('resolved'), by: Person, at: At, name: z.string().min(1, 'the name of a concern') }),
  z.strictObject({ kind: z.literal('withdrawn'), by: Person, at: At }),
  z.strictObject({ kind: z.literal('accepted'), by: Person, at: At }),
]);
export type ProposalEvent = z.infer<typeof ProposalEvent>;

/** A decision put to people who may stop it, with what has happened to it since. */
export const Proposal = z
  .strictObject({
    id: z.string().min(1, 'an id'),
    author: Person,
    openedAt: At,
    /** Whose consent is asked. The author may be among them, and consents by proposing. */
    participants: z.array(Person).min(1, 'at least one person whose consent is asked').readonly(),
    /** How many of their own working days each of them has. */
    workingDays: z.number().int('a whole number of working days').min(1, 'at least one working day').max(60),
    /** Oldest first. */
    events: z
      .array(ProposalEvent)
      .readonly()
      .default([])
      .refine((events) => events.every(({ at }, index) => index === 0 || events[index - 1]!.at <= at), {
        message: 'events in the order they happened',
      }),
  })
  .readonly();
export type Proposal = z.infer<typeof Proposal>;
