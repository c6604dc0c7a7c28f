import type { PersonId } from '../issue/timeline';
import { type FieldChange, fieldChanges } from './field-changes';
import { type Effect, effectOf } from './norm-effect';
import { hoursUnder } from './person-calendar';
import { rosterEntryOf } from './roster';
import { NORM_LISTS, type NormList, type Playbook } from './schema';

/** Any of the norms of a playbook. */
export type Norm = Playbook[NormList][number];

/** A norm that is new, gone or different. It concerns everyone on the team. */
export type NormChange =
  | { readonly change: 'added'; readonly list: NormList; readonly id: string; readonly after: Norm }
  | { readonly change: 'removed'; readonly list: NormList; readonly id: string; readonly before: Norm }
  | {
      readonly change: 'changed';
      readonly list: NormList;
      readonly id: string;
      readonly before: Norm;
      readonly after: Norm;
      readonly effect: Effect;
      /** What differs, with paths inside the norm: `within`, `of.types`. */
      readonly fields: readonly FieldChange[];
    };

/** Hours that change: the team's week, or one person's own. */
export interface HoursChange {
  /** `null` for the team's default. */
  readonly person: PersonId | null;
  readonly change: 'added' | 'removed' | 'changed';
  /** What was written differently, with paths inside the calendar or the roster entry. */
  readonly fields: readonly FieldChange[];
  /** The people of either roster whose working time is not what it was. */
  readonly affects: readonly PersonId[];
  /** Whether it reaches people outside the roster, who work by the team's default. */
  readonly affectsOthers: boolean;
}

/** What is different between two playbooks, as data; nothing in it where they say the same. */
export interface PlaybookDiff {
  readonly norms: readonly NormChange[];
  readonly hours: readonly HoursChange[];
  /** Everything else, with paths from the top: `nudges.perWeek`, `facilitator.rota`, `workingTime.people.ada.card`. */
  readonly settings: readonly FieldChange[];
}

/**
 * What changes from one playbook to another, and for whom.
 *
 * In order: norms by list, those of `before` first; the team's hours, then people by id; settings by key. Norms are the same
 * by id within one list; one that moves to another list is gone and new.
 */
export function diffPlaybooks(before: Playbook, after: Playbook): PlaybookDiff {
  return {
    norms: NORM_LISTS.flatMap((list) => normChanges(list, before, after)),
    hours: hoursChanges(before, after),
    settings: settingChanges(before, after),
  };
}

function normChanges(list: NormList, before: Playbook, after: Playbook): NormChange[] {
  const [old, now]: readonly [readonly Norm[], readonly Norm[]] = [before[list], after[list]];
  const kept = old.flatMap((norm): NormChange[] => {
    const { id } = norm;
    const other = now.find((one) => one.id === id);
    if (other === undefined) return [{ change: 'removed', list, id, before: norm }];
    const fields = fieldChanges(norm, other);
    if (fields.length === 0) return [];
    return [{ change: 'changed', list, id, before: norm, after: other, effect: effectOf(norm, other, after), fields }];
  });
  const added = now.filter(({ id }) => !old.some((norm) => norm.id === id));
  return [...kept, ...added.map((norm): NormChange => ({ change: 'added', list, id: norm.id, after: norm }))];
}

/** The keys of a roster entry that say nothing about hours. */
const NOT_HOURS = ['name', 'language', 'card', 'standIn'];

function hoursChanges(before: Playbook, after: Playbook): HoursChange[] {
  const people = peopleOf(before, after);
  const moved = people.filter(
    (person) => fieldChanges(hoursUnder(before, person, null), hoursUnder(after, person, null)).length > 0,
  );
  const own = people.flatMap((person): HoursChange[] => {
    const [old, now] = [rosterEntryOf(before, person), rosterEntryOf(after, person)];
    const fields = fieldChanges(old ?? {}, now ?? {}).filter(({ path }) => !NOT_HOURS.includes(path.split('.')[0]!));
    if (fields.length === 0) return [];
    const change = old === null ? 'added' : now === null ? 'removed' : 'changed';
    return [{ person, change, fields, affects: moved.includes(person) ? [person] : [], affectsOthers: false }];
  });
  const fields = fieldChanges(before.workingTime.default, after.workingTime.default);
  if (fields.length === 0) return own;
  const byDefault = moved.filter((person) => !own.some((change) => change.person === person));
  return [{ person: null, change: 'changed', fields, affects: byDefault, affectsOthers: true }, ...own];
}

function settingChanges(before: Playbook, after: Playbook): FieldChange[] {
  const settings = ({ workingTime, responses, updates, staleness, decisions, ...rest }: Playbook) => rest;
  const ofPeople = peopleOf(before, after).flatMap((person) => {
    const about = (playbook: Playbook) => {
      const { name, language, card, standIn } = rosterEntryOf(playbook, person) ?? {};
      return { name, language, card, standIn };
    };
    return fieldChanges(about(before), about(after)).map((change) => ({
      ...change,
      path: `workingTime.people.${person}.${change.path}`,
    }));
  });
  return [...fieldChanges(settings(before), settings(after)), ...ofPeople];
}

function peopleOf(before: Playbook, after: Playbook): PersonId[] {
  return [...new Set([before, after].flatMap(({ workingTime }) => Object.keys(workingTime.people)))].sort();
}
