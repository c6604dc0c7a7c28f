import { z } from 'zod';
import { LocalDate } from '../calendar/local-time';
import { DecisionStatus } from './lifecycle';

const Text = z.string('a text').default('');
const Texts = z.array(z.string('a text'), 'a list of texts').readonly().default([]);

/** One way the question could have been answered, with what speaks for and against it where that was written down. */
export const DecisionOption = z
  .strictObject({ title: z.string('a title'), text: Text, pros: Texts, neutral: Texts, cons: Texts })
  .readonly();
export type DecisionOption = z.infer<typeof DecisionOption>;

/** A part of the source that has no field of its own: "Confirmation", "More Information", an audit table. */
export const RecordSection = z.strictObject({ heading: z.string('a heading'), text: Text }).readonly();
export type RecordSection = z.infer<typeof RecordSection>;

const FIELDS = {
  /** The record's name among the others, usually a number with its zeros: `0012`. Empty when only the file name says it. */
  id: Text,
  title: Text,
  /** Null when the source says none. Never guessed. */
  status: DecisionStatus.nullable().default(null),
  /** The source's own words where they say more than the status: "Partly superseded", "Pending". */
  statusNote: Text,
  decidedOn: LocalDate.nullable().default(null),
  /** The date by which someone looks again whether the decision still holds. */
  reviewBy: LocalDate.nullable().default(null),
  /** Who looks after the record and is asked to review it; without one, the first of the deciders. */
  owner: Text,
  deciders: Texts,
  consulted: Texts,
  informed: Texts,
  /** Ids of the records this one replaces, and is replaced by. `graph.ts` keeps both ends in step. */
  supersedes: Texts,
  supersededBy: Texts,
  amends: Texts,
  amendedBy: Texts,
  related: Texts,
  /** Keys of the issues this decision governs: `ENG-12`. */
  issues: Texts,
  /** Reason codes under which issues it governs may close without a record of their own. */
  exemptions: Texts,
  tags: Texts,
  /** What stands between the title and the first section. */
  summary: Text,
  question: Text,
  context: Text,
  drivers: Text,
  options: z.array(DecisionOption).readonly().default([]),
  decision: Text,
  because: Text,
  consequences: Text,
  /** Other sections of the source, in its order. */
  sections: z.array(RecordSection).readonly().default([]),
  /** Other front matter of the source, as text. */
  extra: z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])).default({}),
} as const;

/** The keys of a record that its front matter may hold; anything else there is `extra`. */
export const RECORD_KEYS: readonly string[] = Object.keys(FIELDS).filter((key) => key !== 'extra');

/**
 * A decision: the question, what was considered, what was decided and why, who took part, and what became of it.
 *
 * Texts are Markdown and empty when the source says nothing; lists are empty, dates and status null. A record is the same
 * whatever it was read from: see `parseDecisionRecord` and `formatDecisionRecord`.
 */
export const DecisionRecord = z
  .strictObject(FIELDS)
  .refine(({ extra }) => Object.keys(extra).every((key) => !isReserved(key)), {
    path: ['extra'],
    message: 'only keys that the record has no field for',
  })
  .readonly();
export type DecisionRecord = z.infer<typeof DecisionRecord>;

/** A record as a person or a script gives it: everything but what they want to say may be left out. */
export type DecisionRecordInput = z.input<typeof DecisionRecord>;

/** The front matter key that says a file is in our format, and in which edition of it. */
export const FORMAT_KEY = 'decisionRecord';

/** Whether front matter under this key would be read as something else than `extra`. */
export function isReserved(key: string): boolean {
  return key === FORMAT_KEY || key === '__proto__' || RECORD_KEYS.includes(key);
}
