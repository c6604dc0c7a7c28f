import { z } from 'zod';
import { LocalDate, LocalTime, weekdayOf } from '../calendar/local-time';
import { WorkingCalendarInput } from '../calendar/working-calendar-input';
import { pathText, shown } from '../problem';
import { WorkingAmount } from './amount';
import { EVEN_IF_WRONG, expectAt, listAt, textAt } from './cross-check';
import { LANGUAGES } from './language';
import { Cadence, DecisionPolicy, NormId, ResponseExpectation, Staleness } from './norms';
import { PersonKey, RosterEntry } from './roster';

const TEAM_EXPECTED = 'the name of the team';

const Line = z.string().min(1, { error: 'a few words' }).max(500);

const DEFAULT_HOURS = ['09:00-17:00'];
const DEFAULT_WEEK = {
  mon: DEFAULT_HOURS,
  tue: DEFAULT_HOURS,
  wed: DEFAULT_HOURS,
  thu: DEFAULT_HOURS,
  fri: DEFAULT_HOURS,
};

/** The team's calendar. A week that is not named is nine to five from Monday to Friday; a zone that is not named is UTC. */
const TeamCalendar = z
  .preprocess((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const hasWeek = 'weeklyHours' in value || 'alternatingWeeks' in value;
    return { timeZone: 'UTC', ...(hasWeek ? {} : { weeklyHours: DEFAULT_WEEK }), ...value };
  }, WorkingCalendarInput)
  .prefault({});

/** Who works when: the team's calendar, and each person's where it differs. */
const WorkingTime = z
  .strictObject({ default: TeamCalendar, people: z.record(PersonKey, RosterEntry).default({}) })
  .readonly();

/** The person who looks after the agreement, by rota. Empty: nobody, so nothing escalates. */
const Facilitator = z
  .strictObject({
    rota: z.array(PersonKey).default([]),
    /** The Monday on which the first of the rota began. */
    startsOn: LocalDate.refine((date) => weekdayOf(date) === 'mon', { error: 'a Monday, such as 2024-01-01' }).default(
      '2024-01-01' as LocalDate,
    ),
    weeksEach: z.int().min(1).max(52).default(1),
  })
  .readonly();

const WholeDays = WorkingAmount.refine(({ unit }) => unit === 'days', {
  error: 'whole working days, such as "2 working days"',
});

/** How and how often the tool speaks. The caps may be lowered, never raised over these bounds. */
const Nudges = z
  .strictObject({
    /** Wall time from which a person's daily digest may go out, clamped into their hours. */
    digestAt: LocalTime.default('09:30' as LocalTime),
    perDigest: z.int().min(1).max(5).default(5),
    perWeek: z.int().min(1).max(25).default(10),
    /** Between a nudge and the notice that the facilitator will be asked. Never under a working day. */
    remindAfter: WholeDays.default({ unit: 'days', days: 2 }),
    /** Between that notice and asking the facilitator: a full working day at least, so that it can be stopped. */
    escalateAfter: WholeDays.default({ unit: 'days', days: 1 }),
  })
  .readonly();

/** A norm that does not hold for someone or something for a while, with the reason in the open. */
export const Waiver = z
  .strictObject({
    norm: NormId,
    issue: Line.optional(),
    project: Line.optional(),
    person: PersonKey.optional(),
    reason: Line,
    /** The first date on which the norm holds again. */
    until: LocalDate,
  })
  .readonly();
export type Waiver = z.infer<typeof Waiver>;

/** What the team shares, where, and what it does not. */
const Sharing = z
  .strictObject({
    inTheOpen: z.array(z.strictObject({ what: Line, where: Line }).readonly()).default([]),
    notShared: z.array(Line).default([]),
  })
  .readonly();

/** Proposals: how long silence takes to be consent. */
const Proposals = z.strictObject({ consentWindow: WholeDays.default({ unit: 'days', days: 3 }) }).readonly();

/** What is kept, for how long, and whether the team is looked at as a whole. */
const Privacy = z
  .strictObject({
    retentionDays: z.int().min(7).max(730).default(90),
    /** True switches team insight off for good. */
    worksCouncil: z.boolean().default(false),
  })
  .readonly();

/**
 * The whole agreement of one team, in one file. Strict: a misspelt key is told and not ignored. `docs/playbook.md` has a line
 * for every key.
 *
 * Read it with `parsePlaybook` or `readPlaybook`, which fill in the preset it extends and say where a problem stands.
 */
export const Playbook = z
  .strictObject({
    playbook: z.literal(1),
    team: z.string({ error: TEAM_EXPECTED }).min(1, { error: TEAM_EXPECTED }).max(200),
    language: z.enum(LANGUAGES).default('en'),
    /** A preset, by its name, that fills in what this file leaves out. */
    extends: NormId.optional(),
    /** Norms of the preset, or of what this file inherits from, that do not hold here. */
    without: z.array(NormId).default([]),
    /** Day by which the team looks at the agreement again. */
    reviewBy: LocalDate.optional(),
    workingTime: WorkingTime.prefault({}),
    facilitator: Facilitator.prefault({}),
    responses: z.array(ResponseExpectation).default([]),
    updates: z.array(Cadence).default([]),
    staleness: z.array(Staleness).default([]),
    decisions: z.array(DecisionPolicy).default([]),
    proposals: Proposals.prefault({}),
    nudges: Nudges.prefault({}),
    waivers: z.array(Waiver).default([]),
    sharing: Sharing.prefault({}),
    /** What the team agreed to that no rule here checks, in its own words. */
    notes: z.array(Line).default([]),
    privacy: Privacy.prefault({}),
  })
  .superRefine(distinctIds, EVEN_IF_WRONG)
  .superRefine(waiversOfNorms, EVEN_IF_WRONG)
  .readonly();
export type Playbook = z.infer<typeof Playbook>;

/** The lists of a playbook that hold norms. Ids are unique over all of them. */
export const NORM_LISTS = ['responses', 'updates', 'staleness', 'decisions'] as const;
export type NormList = (typeof NORM_LISTS)[number];

function placedIds(playbook: unknown): { readonly id: string; readonly list: NormList; readonly position: number }[] {
  return NORM_LISTS.flatMap((list) =>
    listAt(playbook, list).flatMap((norm, position) => {
      const id = textAt(norm, 'id');
      return id === undefined ? [] : [{ id, list, position }];
    }),
  );
}

function distinctIds(playbook: unknown, context: z.RefinementCtx): void {
  const firstOf = new Map<string, string>();
  for (const { id, list, position } of placedIds(playbook)) {
    const first = firstOf.get(id);
    if (first === undefined) firstOf.set(id, `${list}.${position}`);
    else expectAt(context, [list, position, 'id'], `an id that no other norm has (${first} is called ${shown(id)})`);
  }
}

function waiversOfNorms(playbook: unknown, context: z.RefinementCtx): void {
  const ids = new Set(placedIds(playbook).map(({ id }) => id));
  listAt(playbook, 'waivers').forEach((waiver, position) => {
    const norm = textAt(waiver, 'norm');
    if (norm === undefined || ids.has(norm)) return;
    const known = ids.size === 0 ? 'a norm of this playbook, which has none' : `a norm of this playbook: ${some(ids)}`;
    expectAt(context, ['waivers', position, 'norm'], known);
  });
}

/** A few ids, shown so that they are safe on one line. */
function some(ids: ReadonlySet<string>): string {
  const named = [...ids].slice(0, 12).map((id) => pathText([id]));
  return `${named.join(', ')}${ids.size > named.length ? ', …' : ''}`;
}
