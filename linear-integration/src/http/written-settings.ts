import { type AlternatingWeeks, type Problem, type RosterEntry, readPlaybook, WEEKDAYS } from '@async-norms/core';
import type { FieldProblem } from '../admin/form-parts';
import type { WrittenSettings } from '../admin/pages/me-page';
import { problemText } from '../admin/playbook-form/problems-of-text';
import { DIGEST_WAYS, type PersonSettings } from '../store/person-settings';
import type { FormFields } from './visit';

/** The most stretches away that one form holds. */
const MOST_LEAVES = 60;

/** What somebody set so far, as the form shows it. */
export function settingsToWrite(
  settings: PersonSettings | null,
  roster: RosterEntry | null,
  zone: string,
): WrittenSettings {
  const entry = settings?.entry ?? roster;
  const week = entry?.changes.at(-1)?.weeklyHours ?? entry?.weeklyHours ?? {};
  return {
    timeZone: entry?.changes.at(-1)?.timeZone ?? entry?.timeZone ?? zone,
    week: Object.fromEntries(WEEKDAYS.map((day) => [day, (week[day] ?? []).map((it) => it.join('-')).join(', ')])),
    leave: entry?.leave ?? [],
    language: entry?.language ?? '',
    digestBy: settings?.digestBy ?? 'mail',
    bestFor: entry?.card?.bestFor ?? '',
    preferredForm: entry?.card?.preferredForm ?? '',
    notes: entry?.card?.notes ?? '',
  };
}

/** The form as it was sent. */
export function settingsWritten(form: FormFields): WrittenSettings {
  const leaves = Array.from({ length: MOST_LEAVES }, (_, i) => ({
    from: form.text(`leave.${i}.from`).trim(),
    to: form.text(`leave.${i}.to`).trim(),
  }));
  return {
    timeZone: form.text('timeZone').trim(),
    week: Object.fromEntries(WEEKDAYS.map((day) => [day, form.text(`week.${day}`).trim()])),
    leave: leaves.filter(({ from, to }) => from !== '' || to !== ''),
    language: form.text('language'),
    digestBy: form.text('digestBy'),
    bestFor: form.text('bestFor').trim(),
    preferredForm: form.text('preferredForm'),
    notes: form.text('notes').trim(),
  };
}

/** Settings, or what is wrong with what was written, each at its field. */
export type ReadSettings =
  | { readonly outcome: 'settings'; readonly settings: PersonSettings }
  | { readonly outcome: 'problems'; readonly problems: readonly FieldProblem[] };

/** Reads the form as the roster of a playbook is read: the same words are right, and the same are wrong. */
export function readSettings(written: WrittenSettings, turns: AlternatingWeeks | undefined): ReadSettings {
  const hours = Object.entries(written.week).filter(([, text]) => text !== '');
  const card = { bestFor: written.bestFor, preferredForm: written.preferredForm, notes: written.notes };
  const given = Object.entries(card).filter(([, value]) => value !== '');
  const entry = {
    ...(written.timeZone === '' ? {} : { timeZone: written.timeZone }),
    ...(hours.length > 0
      ? { weeklyHours: Object.fromEntries(hours.map(([day, text]) => [day, text.split(',').map((it) => it.trim())])) }
      : turns === undefined
        ? {}
        : { alternatingWeeks: turns }),
    leave: written.leave,
    ...(written.language === '' ? {} : { language: written.language }),
    ...(given.length === 0 ? {} : { card: Object.fromEntries(given) }),
  };
  const read = readPlaybook({ playbook: 1, team: '-', workingTime: { people: { me: entry } } });
  if (read.outcome === 'problems') return { outcome: 'problems', problems: read.problems.map(problemAt) };
  return {
    outcome: 'settings',
    settings: {
      entry: read.playbook.workingTime.people.me!,
      digestBy: DIGEST_WAYS.find((way) => way === written.digestBy) ?? 'mail',
    },
  };
}

function problemAt(problem: Problem): FieldProblem {
  const path = problem.path.replace('workingTime.people.me.', '');
  const [key = '', ...rest] = path.split('.');
  const field =
    key === 'weeklyHours' ? `week.${rest[0]}` : key === 'leave' ? `leave.${rest.join('.')}` : (rest[0] ?? key);
  return { field, text: problemText({ ...problem, path: '' }) };
}
