import {
  asWritten,
  editPlaybookText,
  type Playbook,
  presetOf,
  type TextEdit,
  workingAmountText,
} from '@async-norms/core';
import type { PlaybookForm } from '../ui/resolver-types/playbook-types';
import { weekFormOf, writtenWeek } from './week-form';

/** The form of a playbook: the parts that most teams change. */
export function formOf(playbook: Playbook): PlaybookForm {
  const { workingTime, facilitator, nudges, responses, updates, staleness, decisions } = playbook;
  return {
    team: playbook.team,
    language: playbook.language,
    preset: playbook.extends ?? null,
    timeZone: workingTime.default.timeZone,
    weeklyHours: weekFormOf(workingTime.default.weeklyHours),
    holidays: [...workingTime.default.holidays],
    rota: [...facilitator.rota],
    rotaStartsOn: facilitator.startsOn,
    weeksEach: facilitator.weeksEach,
    responses: responses.map(({ id, ask, within }) => ({ id, ask, within: workingAmountText(within) })),
    updates: updates.map(({ id, every }) => ({ id, every: workingAmountText(every) })),
    staleness: staleness.map(({ id, after }) => ({ id, after: workingAmountText(after) })),
    decisions: decisions.map(({ id, of, grace }) => ({
      id,
      types: [...(of.types ?? [])],
      grace: workingAmountText(grace),
    })),
    digestAt: nudges.digestAt,
    perDigest: nudges.perDigest,
    perWeek: nudges.perWeek,
    consentWindow: workingAmountText(playbook.proposals.consentWindow),
    retentionDays: playbook.privacy.retentionDays,
  };
}

/**
 * The text with what a form changed put in; all else stays as it was written, comments too. A norm that the form no longer has is
 * taken out: from the text, or with `without` where it comes from a preset.
 */
export function withForm(written: string, playbook: Playbook, form: PlaybookForm): string {
  const before = formOf(playbook);
  const edits: TextEdit[] = [];
  const put = (path: TextEdit['path'], was: unknown, is: unknown, value: unknown = is) => {
    if (JSON.stringify(was) !== JSON.stringify(is)) edits.push({ path, value });
  };
  put(['team'], before.team, form.team);
  put(['language'], before.language, form.language);
  put(['extends'], before.preset, form.preset, form.preset ?? undefined);
  put(['workingTime', 'default', 'timeZone'], before.timeZone, form.timeZone);
  const [wasWeek, week] = [writtenWeek(before.weeklyHours), writtenWeek(form.weeklyHours)];
  put(['workingTime', 'default', 'weeklyHours'], wasWeek, week);
  put(['workingTime', 'default', 'holidays'], before.holidays, form.holidays);
  put(['facilitator', 'rota'], before.rota, form.rota);
  put(['facilitator', 'startsOn'], before.rotaStartsOn, form.rotaStartsOn);
  put(['facilitator', 'weeksEach'], before.weeksEach, form.weeksEach);
  put(['nudges', 'digestAt'], before.digestAt, form.digestAt);
  put(['nudges', 'perDigest'], before.perDigest, form.perDigest);
  put(['nudges', 'perWeek'], before.perWeek, form.perWeek);
  put(['proposals', 'consentWindow'], before.consentWindow, form.consentWindow);
  put(['privacy', 'retentionDays'], before.retentionDays, form.retentionDays);
  edits.push(...normEdits(before, form, playbook));
  const gone = goneNorms(before, form);
  const text = editPlaybookText(written, edits);
  return gone.length === 0 ? text : withoutNorms(text, playbook, form.preset, gone);
}

type FormList = 'responses' | 'updates' | 'staleness' | 'decisions';
const LISTS: readonly FormList[] = ['responses', 'updates', 'staleness', 'decisions'];

function normEdits(before: PlaybookForm, form: PlaybookForm, playbook: Playbook): readonly TextEdit[] {
  return LISTS.flatMap((list) =>
    form[list].flatMap((norm): TextEdit[] => {
      const was = before[list].find(({ id }) => id === norm.id);
      return Object.entries(norm).flatMap(([key, value]): TextEdit[] => {
        const known = was === undefined ? undefined : (was as Readonly<Record<string, unknown>>)[key];
        if (key === 'id' || JSON.stringify(known) === JSON.stringify(value)) return [];
        if (key !== 'types') return [{ path: [list, norm.id, key], value }];
        // What else a policy looks at stays.
        const of = playbook.decisions.find(({ id }) => id === norm.id)?.of ?? {};
        const { types: _, ...others } = asWritten(of) as Readonly<Record<string, unknown>>;
        const types = value as readonly string[];
        return [{ path: [list, norm.id, 'of'], value: { ...others, ...(types.length === 0 ? {} : { types }) } }];
      });
    }),
  );
}

function goneNorms(before: PlaybookForm, form: PlaybookForm): readonly (readonly [FormList, string])[] {
  return LISTS.flatMap((list) =>
    before[list].filter(({ id }) => !form[list].some((norm) => norm.id === id)).map(({ id }) => [list, id] as const),
  );
}

/** Takes norms out: editing a norm of a preset puts it into the text, so it is taken out there and left out of the preset. */
function withoutNorms(
  text: string,
  { without }: Playbook,
  preset: string | null,
  gone: readonly (readonly [FormList, string])[],
): string {
  let edited = text;
  for (const [list, id] of gone) edited = editPlaybookText(edited, [{ path: [list, id], value: undefined }]);
  const inherited = gone.filter(([list, id]) => isOfPreset(preset, list, id)).map(([, id]) => id);
  if (inherited.length === 0) return edited;
  return editPlaybookText(edited, [{ path: ['without'], value: [...new Set([...without, ...inherited])] }]);
}

function isOfPreset(preset: string | null, list: FormList, id: string): boolean {
  const norms = preset === null ? undefined : presetOf(preset)?.parts[list];
  return Array.isArray(norms) && norms.some((norm: { readonly id?: unknown }) => norm.id === id);
}
