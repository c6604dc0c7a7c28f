/** @jsxImportSource hono/jsx */
import { type Complaint, complaintText, DecisionStatus } from '@async-norms/core';
import { Field, type FieldProblem, Form, ProblemList } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';

/** A record while somebody writes it: texts by field. */
export type WrittenRecord = Readonly<Record<WriteField, string>>;
export const WRITE_FIELDS = [
  'title',
  'question',
  'context',
  'options',
  'decision',
  'because',
  'consequences',
  'status',
  'decidedOn',
  'reviewBy',
  'deciders',
  'issues',
  'tags',
  'supersedes',
] as const;
export type WriteField = (typeof WRITE_FIELDS)[number];
const TEXTS = ['question', 'context', 'options', 'decision', 'because', 'consequences'] as const;

interface WriteProps {
  readonly frame: Frame;
  /** The record that is changed; `null` for a new one. */
  readonly editing: string | null;
  readonly written: WrittenRecord;
  readonly problems: readonly FieldProblem[];
  readonly complaints: readonly Complaint[];
  /** Whether what is said of the form is no reason not to file it. */
  readonly mayFileAnyway: boolean;
  readonly known: readonly { readonly id: string; readonly title: string }[];
}

/** A form that asks the questions a record answers. Saving asks once more where a reader would miss something. */
export function WritePage({ frame, editing, written, problems, complaints, mayFileAnyway, known }: WriteProps) {
  const { t, reader } = frame;
  const text = (name: (typeof TEXTS)[number], rows: number, hint?: string) => (
    <Field name={name} label={t(`record.${name}`)} hint={hint} rows={rows} value={written[name]} problems={problems} />
  );
  return (
    <Layout frame={frame} title={t('decisions.write')}>
      <h1>{t('decisions.write')}</h1>
      <p class="lead">{t('write.lead')}</p>
      <ProblemList frame={frame} problems={problems} />
      {complaints.length > 0 && (
        <section class="warn" aria-labelledby="missing" role="alert">
          <h2 id="missing">{t('write.missing')}</h2>
          <ul>
            {complaints.map((complaint) => (
              <li>{complaintText(complaint, reader)}</li>
            ))}
          </ul>
        </section>
      )}
      <Form frame={frame} action="/decisions/new">
        {editing !== null && <input type="hidden" name="key" value={editing} />}
        <Field
          name="title"
          label={t('record.title')}
          hint={t('write.title.hint')}
          value={written.title}
          problems={problems}
          required
        />
        {text('question', 2, t('write.question.hint'))}
        {text('context', 4)}
        {text('options', 4, t('write.options.hint'))}
        {text('decision', 3, t('write.decision.hint'))}
        {text('because', 3, t('write.because.hint'))}
        {text('consequences', 3, t('write.consequences.hint'))}
        <fieldset>
          <legend>{t('record.about')}</legend>
          <div class="row">
            <Field
              name="status"
              label={t('decisions.status')}
              value={written.status}
              options={DecisionStatus.options
                .filter((it) => it !== 'superseded')
                .map((it) => [it, t(`status.${it}`)] as const)}
              problems={problems}
            />
            <Field
              name="decidedOn"
              label={t('record.decidedOn')}
              type="date"
              value={written.decidedOn}
              problems={problems}
            />
            <Field
              name="reviewBy"
              label={t('record.reviewBy')}
              type="date"
              value={written.reviewBy}
              problems={problems}
            />
          </div>
          <Field
            name="deciders"
            label={t('record.deciders')}
            hint={t('write.list')}
            value={written.deciders}
            problems={problems}
          />
          <Field
            name="issues"
            label={t('record.issues')}
            hint={t('write.issues.hint')}
            value={written.issues}
            problems={problems}
          />
          <Field name="tags" label={t('record.tags')} hint={t('write.list')} value={written.tags} problems={problems} />
          <Field
            name="supersedes"
            label={t('write.supersedes')}
            value={written.supersedes}
            options={[
              ['', t('write.supersedes.none')],
              ...known.map(({ id, title }) => [id, `${id} ${title}`] as const),
            ]}
            problems={problems}
          />
        </fieldset>
        <p class="actions">
          <button type="submit" name="then" value="file">
            {t('write.file')}
          </button>
          {mayFileAnyway && (
            <button class="second" type="submit" name="then" value="anyway">
              {t('write.anyway')}
            </button>
          )}
        </p>
      </Form>
    </Layout>
  );
}
