import { z } from 'zod';
import { LocalDate, LocalTime, TimeZone } from '../calendar/local-time';
import { WorkingCalendarInput } from '../calendar/working-calendar';
import { WorkingAmount } from './amount';
import { Cadence, DecisionPolicy, NormId, ResponseExpectation, Staleness } from './norms';

/** Languages that the product speaks to people. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A person as the tracker names them (Jira account id, Linear user id, or e-mail in exports). */
const PersonKey = z.string().min(1);

/** Days away, both ends included. Nobody is told why. */
const Leave = z.strictObject({ from: LocalDate, to: LocalDate }).readonly();

/** The parts of a calendar that a person may set for themselves; what is absent comes from the tracker's zone, then the team's default. */
const ownHours = {
  timeZone: TimeZone.optional(),
  weeklyHours: WorkingCalendarInput.shape.weeklyHours.optional(),
  alternatingWeeks: WorkingCalendarInput.shape.alternatingWeeks,
  dateHours: WorkingCalendarInput.shape.dateHours.optional(),
  breaks: WorkingCalendarInput.shape.breaks.optional(),
  holidays: WorkingCalendarInput.shape.holidays.optional(),
};

/** *Working with me*: a person's own short card, shown to whoever is about to ask them. */
export const Card = z
  .strictObject({
    bestFor: z.string().max(200).optional(),
    preferredForm: z.enum(['comment', 'document', 'recording-with-text', 'call-when-stuck']).optional(),
    notes: z.string().max(500).optional(),
  })
  .readonly();

/** One person of the roster: hours set by that person, never inferred from behaviour. */
export const RosterEntry = z
  .strictObject({
    name: z.string().min(1).optional(),
    language: z.enum(LANGUAGES).optional(),
    ...ownHours,
    leave: z.array(Leave).default([]),
    /** New hours from a date on, so that a change never reaches back. In order of `from`. */
    changes: z.array(z.strictObject({ from: LocalDate, ...ownHours }).readonly()).default([]),
    /** Who acts while this person is away, if anyone agreed to. */
    standIn: PersonKey.optional(),
    card: Card.optional(),
  })
  .readonly();
export type RosterEntry = z.infer<typeof RosterEntry>;

/** Who works when: the team's calendar, and each person's where it differs. */
const WorkingTime = z
  .strictObject({ default: WorkingCalendarInput, people: z.record(PersonKey, RosterEntry).default({}) })
  .readonly();

/** The person who looks after the agreement, by rota. Empty: nobody, so nothing escalates. */
const Facilitator = z
  .strictObject({
    rota: z.array(PersonKey).default([]),
    /** The Monday on which the first of the rota began. */
    startsOn: LocalDate.default('2024-01-01' as LocalDate),
    weeksEach: z.int().min(1).max(52).default(1),
  })
  .readonly();

/** How and how often the tool speaks. The caps may be lowered, never raised over these bounds. */
const Nudges = z
  .strictObject({
    /** Wall time from which a person's daily digest may go out, clamped into their hours. */
    digestAt: LocalTime.default('09:30' as LocalTime),
    perDigest: z.int().min(1).max(5).default(5),
    perWeek: z.int().min(1).max(25).default(10),
    /** Between a nudge and the notice that the facilitator will be asked. Never under a working day. */
    remindAfter: WorkingAmount.default({ unit: 'days', days: 2 }),
    /** Between that notice and asking the facilitator: a full working day at least, so that it can be stopped. */
    escalateAfter: WorkingAmount.default({ unit: 'days', days: 1 }),
  })
  .readonly();

/** A norm that does not hold for someone or something for a while, with the reason in the open. */
const Waiver = z
  .strictObject({
    norm: NormId,
    issue: z.string().min(1).optional(),
    project: z.string().min(1).optional(),
    person: PersonKey.optional(),
    reason: z.string().min(1),
    until: LocalDate,
  })
  .readonly();

/** What the team shares, where, and what it does not. */
const Sharing = z
  .strictObject({
    inTheOpen: z.array(z.strictObject({ what: z.string().min(1), where: z.string().min(1) }).readonly()).default([]),
    notShared: z.array(z.string().min(1)).default([]),
  })
  .readonly();

/** Proposals: how long silence takes to be consent. */
const Proposals = z.strictObject({ consentWindow: WorkingAmount.default({ unit: 'days', days: 3 }) }).readonly();

/** What is kept, for how long, and whether the team is looked at as a whole. */
const Privacy = z
  .strictObject({
    retentionDays: z.int().min(7).max(730).default(90),
    /** True switches team insight off for good. */
    worksCouncil: z.boolean().default(false),
  })
  .readonly();

/** The whole agreement of one team, in one file. Strict: a misspelt key is told and not ignored. */
export const Playbook = z
  .strictObject({
    playbook: z.literal(1),
    team: z.string().min(1),
    language: z.enum(LANGUAGES).default('en'),
    /** A preset, by its name, that fills in what this file leaves out. */
    extends: z.string().optional(),
    /** Day by which the team looks at the agreement again. */
    reviewBy: LocalDate.optional(),
    workingTime: WorkingTime,
    facilitator: Facilitator.prefault({}),
    responses: z.array(ResponseExpectation).default([]),
    updates: z.array(Cadence).default([]),
    staleness: z.array(Staleness).default([]),
    decisions: z.array(DecisionPolicy).default([]),
    proposals: Proposals.prefault({}),
    nudges: Nudges.prefault({}),
    waivers: z.array(Waiver).default([]),
    sharing: Sharing.prefault({}),
    privacy: Privacy.prefault({}),
  })
  .readonly();
export type Playbook = z.infer<typeof Playbook>;
