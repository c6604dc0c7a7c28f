/** @jsxImportSource hono/jsx */
import { ASK_KINDS, LANGUAGES, type NormList, PRESETS, say } from '@async-norms/core';
import { Check, Field, type FieldProblem } from '../form-parts';
import type { Frame } from '../frame';
import { NORM_KEYS, PARTS } from '../playbook-form/field-specs';
import type { FormField, NormRow, PlaybookForm } from '../playbook-form/form-of-text';
import { weekdayName } from '../weekday-name';

/** Somebody who may look after the agreement. */
export interface FormPerson {
  readonly id: string;
  readonly name: string;
}

interface EditorFormProps {
  readonly frame: Frame;
  readonly form: PlaybookForm;
  readonly problems: readonly FieldProblem[];
  readonly people: readonly FormPerson[];
}

/** The playbook as fields. An empty field means what leaving the key out means; what then holds is shown in grey. */
export function EditorForm({ frame, form, problems, people }: EditorFormProps) {
  const { t } = frame;
  const at = (path: readonly string[]) => form.fields.get(path.join('.'))!;
  const field = (path: readonly string[]) => (
    <FormInput frame={frame} field={at(path)} problems={problems} people={people} />
  );
  const isWrong = (names: readonly string[]) => problems.some((it) => it.field !== null && names.includes(it.field));
  return (
    <>
      <details class="fold" open>
        <summary>{t('editor.part.about')}</summary>
        <fieldset>
          <legend class="vh">{t('editor.part.about')}</legend>
          {PARTS.about.map(({ path }) => field(path))}
        </fieldset>
      </details>
      {(['responses', 'updates', 'staleness', 'decisions'] as const).map((list) => (
        <Norms frame={frame} list={list} rows={form.norms.filter((row) => row.list === list)} problems={problems} />
      ))}
      {(['hours', 'facilitator', 'nudges', 'others'] as const).map((part) => (
        <details class="fold" open={isWrong(PARTS[part].map(({ path }) => path.join('.')))}>
          <summary>{t(`editor.part.${part}`)}</summary>
          <fieldset class={part === 'hours' ? 'week' : undefined}>
            <legend class="vh">{t(`editor.part.${part}`)}</legend>
            {PARTS[part].map(({ path }) => field(path))}
          </fieldset>
        </details>
      ))}
    </>
  );
}

interface NormsProps {
  readonly frame: Frame;
  readonly list: NormList;
  readonly rows: readonly NormRow[];
  readonly problems: readonly FieldProblem[];
}

function Norms({ frame, list, rows, problems }: NormsProps) {
  const { t, reader } = frame;
  return (
    <details class="fold" open={rows.length > 0}>
      <summary>
        {say(reader, HEADINGS[list])} <small>{list === 'staleness' ? t('editor.staleness') : ''}</small>
      </summary>
      {rows.map((row) => (
        <fieldset class="norm">
          <legend>
            <code>{row.id === '' ? '?' : row.id}</code>{' '}
            {row.isInherited && <span class="chip">{t('editor.inherited')}</span>}
          </legend>
          <div class="row">
            {row.fields.map((one) => (
              <FormInput frame={frame} field={one} problems={problems} people={[]} hasFilter={row.hasFilter} />
            ))}
          </div>
          <Check
            name={`${row.isInherited ? `inherited.${list}.${row.id}` : row.fields[0]!.path.slice(0, 2).join('.')}.remove`}
            value="yes"
            label={t(row.isInherited ? 'editor.without' : 'editor.remove', { norm: row.id })}
            on={false}
          />
        </fieldset>
      ))}
      <details>
        <summary>{t('editor.add')}</summary>
        <div class="row">
          <Field name={`new.${list}.id`} label={t('field.id')} placeholder={EXAMPLE_IDS[list]} />
          {NORM_KEYS[list].map(({ path, kind }) => (
            <FormInput
              frame={frame}
              field={{
                name: `new.${list}.${path.join('.')}`,
                path: ['new', list, ...path],
                kind,
                written: '',
                inherited: '',
              }}
              problems={problems}
              people={[]}
            />
          ))}
        </div>
      </details>
    </details>
  );
}

const HEADINGS = {
  responses: 'playbook.heading.responses',
  updates: 'playbook.heading.updates',
  staleness: 'playbook.heading.updates',
  decisions: 'playbook.heading.decisions',
} as const;
const EXAMPLE_IDS = {
  responses: 'review',
  updates: 'weekly-update',
  staleness: 'gone-quiet',
  decisions: 'why-closed',
} as const;

interface FormInputProps {
  readonly frame: Frame;
  readonly field: FormField;
  readonly problems: readonly FieldProblem[];
  readonly people: readonly FormPerson[];
  readonly hasFilter?: boolean;
}

function FormInput({ frame, field, problems, people, hasFilter = false }: FormInputProps) {
  const { t, reader } = frame;
  const { name, path, kind, written, inherited } = field;
  const key = path.at(-1) as string;
  const weekday = path.includes('weeklyHours') ? key : null;
  const label = weekday === null ? t(`field.${labelKey(path)}`) : weekdayName(reader, weekday);
  if (kind === 'people')
    return (
      <fieldset class="norm">
        <legend>{label}</legend>
        <p class="hint">{t('editor.rota.hint')}</p>
        <input type="hidden" name={name} value="" />
        {inRotaOrder(people, written).map(({ id, name: person }) => (
          <Check name={name} value={id} label={person} on={written.split(', ').includes(id)} />
        ))}
      </fieldset>
    );
  const options = kind === 'choice' ? choices(frame, path, inherited) : undefined;
  if (key === 'of' && hasFilter) return <p class="hint">{t('editor.filterInText')}</p>;
  return (
    <Field
      name={name}
      label={label}
      value={written}
      placeholder={inherited === '' ? EXAMPLES[key] : inherited}
      problems={problems}
      type={kind === 'date' ? 'date' : 'text'}
      options={options}
    />
  );
}

/** What a field of its kind looks like filled in, where nothing is inherited. */
const EXAMPLES: Readonly<Record<string, string>> = {
  within: '2 working days',
  every: '5 working days',
  after: '20 working days',
  grace: '1 working day',
};

type LabelKey =
  | 'team'
  | 'language'
  | 'extends'
  | 'reviewBy'
  | 'timeZone'
  | 'rota'
  | 'startsOn'
  | 'weeksEach'
  | 'digestAt'
  | 'perDigest'
  | 'perWeek'
  | 'remindAfter'
  | 'escalateAfter'
  | 'consentWindow'
  | 'retentionDays'
  | 'worksCouncil'
  | 'ask'
  | 'within'
  | 'clock'
  | 'of'
  | 'every'
  | 'after'
  | 'labels'
  | 'grace';

function labelKey(path: readonly (string | number)[]): LabelKey {
  return path.at(-1) as LabelKey;
}

function choices({ t }: Frame, path: readonly (string | number)[], inherited: string): (readonly [string, string])[] {
  const key = path.at(-1) as string;
  const named: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
    language: LANGUAGES.map((code) => [code, t('languageName', { language: code })]),
    extends: PRESETS.map(({ name, title }) => [name, `${name} · ${title}`]),
    worksCouncil: [
      ['true', t('choice.yes')],
      ['false', t('choice.no')],
    ],
    ask: ASK_KINDS.map((kind) => [kind, t('askKind', { ask: kind })]),
    clock: (['team', 'responder'] as const).map((clock) => [clock, t(`choice.clock.${clock}`)]),
    of: (['open', 'started'] as const).map((of) => [of, t(`choice.of.${of}`)]),
  };
  const usual = named[key]?.find(([value]) => value === inherited)?.[1] ?? (inherited === '' ? null : inherited);
  return [['', usual === null ? t('choice.none') : t('choice.usual', { value: usual })], ...(named[key] ?? [])];
}

/** Those of the rota in its order, then everyone else by name. */
function inRotaOrder(people: readonly FormPerson[], written: string): readonly FormPerson[] {
  const rota = written.split(', ').filter((id) => id !== '');
  const known = rota.map((id) => people.find((person) => person.id === id) ?? { id, name: id });
  return [...known, ...people.filter(({ id }) => !rota.includes(id))];
}
