/** @jsxImportSource hono/jsx */
import type { LocalDate } from '@async-norms/core';
import { Field, type FieldProblem, Form, idOfField, ProblemList } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';

interface HolidaysProps {
  readonly frame: Frame;
  readonly holidays: readonly LocalDate[];
  readonly problems: readonly FieldProblem[];
  readonly pasted: string;
  /** Entries of a file that are no whole day off, each with the reason. */
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
}

/** The team's holidays: those in force, and a calendar file or dates to add. They go into the draft, and hold once it is switched on. */
export function HolidaysPage({ frame, holidays, problems, pasted, skipped }: HolidaysProps) {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('playbook.holidays')}>
      <h1>{t('playbook.holidays')}</h1>
      <p class="lead">{t('holidays.lead')}</p>
      <ProblemList frame={frame} problems={problems} />
      <Form frame={frame} action="/playbook/holidays" takesFile>
        <div class="field">
          <label for={idOfField('file')}>{t('holidays.file')}</label>
          <p class="hint" id="file-hint">
            {t('holidays.file.hint')}
          </p>
          <input
            type="file"
            id={idOfField('file')}
            name="file"
            accept=".ics,text/calendar"
            aria-describedby="file-hint"
          />
        </div>
        <Field
          name="dates"
          label={t('holidays.dates')}
          hint={t('holidays.dates.hint')}
          rows={5}
          value={pasted}
          problems={problems}
        />
        <button type="submit">{t('holidays.add')}</button>
      </Form>
      {skipped.length > 0 && (
        <section aria-labelledby="skipped">
          <h2 id="skipped">{t('holidays.skipped')}</h2>
          <ul lang="en">
            {skipped.slice(0, 50).map(({ name, reason }) => (
              <li>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="known">
        <h2 id="known">{t('holidays.known', { count: holidays.length })}</h2>
        <ul class="plain">
          {holidays.map((on) => (
            <li>{t('holidays.day', { on })}</li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}
