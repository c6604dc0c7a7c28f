/** @jsxImportSource hono/jsx */
import { LANGUAGES, WEEKDAYS } from '@async-norms/core';
import { DIGEST_WAYS } from '../../store/person-settings';
import { Field, type FieldProblem, Form, idOfField, ProblemList } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import { weekdayName } from '../weekday-name';

/** What somebody says of themselves while they write it; names as in the form. */
export interface WrittenSettings {
  readonly timeZone: string;
  readonly week: Readonly<Record<string, string>>;
  readonly leave: readonly { readonly from: string; readonly to: string }[];
  readonly language: string;
  readonly digestBy: string;
  readonly bestFor: string;
  readonly preferredForm: string;
  readonly notes: string;
}

interface MeProps {
  readonly frame: Frame;
  readonly written: WrittenSettings;
  readonly problems: readonly FieldProblem[];
  readonly zones: readonly string[];
  readonly hasMail: boolean;
  /** Weeks that take turns are set in the playbook and stay as long as the week here is empty. */
  readonly hasTurns: boolean;
}

const FORMS = ['comment', 'document', 'recording-with-text', 'call-when-stuck'] as const;

/** One's own hours, days away, card and language. Nobody else can set them here, and nothing is read from behaviour. */
export function MePage({ frame, written, problems, zones, hasMail, hasTurns }: MeProps) {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('nav.hours')}>
      <h1>{t('me.title')}</h1>
      <p class="lead">{t('me.lead')}</p>
      <ProblemList frame={frame} problems={problems} />
      <Form frame={frame} action="/me">
        <fieldset>
          <legend>{t('me.hours')}</legend>
          <div class="field">
            <label for={idOfField('timeZone')}>{t('field.timeZone')}</label>
            <ZoneProblem problems={problems} />
            <input
              id={idOfField('timeZone')}
              name="timeZone"
              value={written.timeZone}
              list="zones"
              autocomplete="off"
              placeholder="Europe/Berlin"
              aria-invalid={problems.some(({ field }) => field === 'timeZone') ? 'true' : undefined}
              aria-describedby={problems.some(({ field }) => field === 'timeZone') ? 'zone-problem' : undefined}
              data-zone
            />
            <datalist id="zones">
              {zones.map((zone) => (
                <option value={zone} />
              ))}
            </datalist>
          </div>
          <p class="hint">{hasTurns ? t('me.turns') : t('me.week.hint')}</p>
          <div class="week">
            {WEEKDAYS.map((day) => (
              <Field
                name={`week.${day}`}
                label={weekdayName(frame.reader, day)}
                value={written.week[day] ?? ''}
                problems={problems}
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('me.leave')}</legend>
          <p class="hint">{t('me.leave.hint')}</p>
          {[...written.leave, { from: '', to: '' }, { from: '', to: '' }].map(({ from, to }, i) => (
            <div class="row">
              <Field name={`leave.${i}.from`} label={t('me.leave.from')} type="date" value={from} problems={problems} />
              <Field name={`leave.${i}.to`} label={t('me.leave.to')} type="date" value={to} problems={problems} />
            </div>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('people.withMe')}</legend>
          <p class="hint">{t('me.card.hint')}</p>
          <Field name="bestFor" label={t('card.bestFor')} value={written.bestFor} problems={problems} />
          <Field
            name="preferredForm"
            label={t('card.form')}
            value={written.preferredForm}
            options={[['', t('choice.none')], ...FORMS.map((it) => [it, t(`card.form.${it}`)] as const)]}
            problems={problems}
          />
          <Field name="notes" label={t('card.notes')} value={written.notes} rows={3} problems={problems} />
        </fieldset>
        <fieldset>
          <legend>{t('me.reading')}</legend>
          <Field
            name="language"
            label={t('field.language')}
            value={written.language}
            options={[
              ['', t('me.language.browser')],
              ...LANGUAGES.map((code) => [code, t('languageName', { language: code })] as const),
            ]}
            problems={problems}
          />
          {hasMail && (
            <Field
              name="digestBy"
              label={t('me.digest')}
              value={written.digestBy}
              options={DIGEST_WAYS.map((way) => [way, t(`me.digest.${way}`)] as const)}
              problems={problems}
            />
          )}
        </fieldset>
        <button type="submit">{t('form.save')}</button>
      </Form>
      <p class="note">{t('me.fromNow')}</p>
    </Layout>
  );
}

function ZoneProblem({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const own = problems.filter(({ field }) => field === 'timeZone');
  if (own.length === 0) return null;
  return (
    <p class="problem" id="zone-problem">
      {own.map(({ text }) => (
        <span>{text}</span>
      ))}
    </p>
  );
}
