/** @jsxImportSource hono/jsx */
import { type Playbook, type PlaybookWarning, type Problem, type RuleChange, renderPlaybook } from '@async-norms/core';
import { Field, type FieldProblem, Form, idOfField, ProblemList } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import type { PlaybookForm } from '../playbook-form/form-of-text';
import { fieldProblems, problemText } from '../playbook-form/problems-of-text';
import { CoreHtml } from '../raw-html';
import { EditorForm, type FormPerson } from './editor-form';
import { ChangeList } from './playbook-page';

/** A playbook that is being written. */
export interface EditorState {
  readonly text: string;
  readonly form: PlaybookForm | null;
  /** What the text says, or every problem of it. */
  readonly read:
    | { readonly outcome: 'playbook'; readonly playbook: Playbook }
    | { readonly outcome: 'problems'; readonly problems: readonly Problem[] };
  readonly warnings: readonly PlaybookWarning[];
  /** What would change; `null` where nothing is in force yet. */
  readonly changes: readonly RuleChange[] | null;
  readonly people: readonly FormPerson[];
  /** Somebody switched on another version since this one was begun. */
  readonly isBehind: boolean;
  readonly hasDraft: boolean;
  /** Where the problems are listed: above, or in the part that a script takes over while somebody writes. */
  readonly problemsAt: 'top' | 'checked';
}

/** The form and the text side by side; below them what the text says, in sentences, and what would change. */
export function EditorPage({ frame, state }: { readonly frame: Frame; readonly state: EditorState }) {
  const { t } = frame;
  const { text, form, read } = state;
  const problems = read.outcome === 'problems' ? fieldProblems(form, read.problems) : [];
  return (
    <Layout frame={frame} title={t('editor.title')} width="wide">
      <h1>{t('editor.title')}</h1>
      <p class="lead">{t('editor.lead')}</p>
      {state.isBehind && <p class="warn">{t('editor.behind')}</p>}
      {state.problemsAt === 'top' && <ProblemList frame={frame} problems={problems} />}
      <form method="post" action="/playbook/edit" data-check="/playbook/check">
        <input type="hidden" name="csrf" value={frame.csrf} />
        <input type="hidden" name="before" value={text} />
        <p class="actions">
          <button class="second" type="submit" name="then" value="check">
            {t('editor.check')}
          </button>
          <button type="submit" name="then" value="review">
            {t('editor.review')}
          </button>
        </p>
        <div class="split">
          <section aria-labelledby="form-title">
            <h2 id="form-title">{t('editor.form')}</h2>
            {form === null ? (
              <p class="warn">{t('editor.noForm')}</p>
            ) : (
              <EditorForm frame={frame} form={form} problems={problems} people={state.people} />
            )}
          </section>
          <section aria-labelledby="text-title">
            <h2 id="text-title">{t('editor.text')}</h2>
            <Field
              name="text"
              label={t('editor.text.label')}
              hint={t('editor.text.hint')}
              value={text}
              rows={Math.min(60, Math.max(24, text.split('\n').length + 2))}
              problems={problems}
              lang="en"
              isCode
            />
          </section>
        </div>
      </form>
      {state.hasDraft && (
        <Form frame={frame} action="/playbook/drop">
          <button class="quiet" type="submit">
            {t('editor.drop')}
          </button>
        </Form>
      )}
      <Checked frame={frame} state={state} problems={problems} />
    </Layout>
  );
}

/** What a check found: sentences, changes, warnings. A script puts it in the place of the former one while somebody writes. */
function Checked(props: {
  readonly frame: Frame;
  readonly state: EditorState;
  readonly problems: readonly FieldProblem[];
}) {
  const { frame, state, problems } = props;
  const { t, reader } = frame;
  const { read, warnings, changes, problemsAt } = state;
  if (read.outcome === 'problems')
    return problemsAt === 'top' ? (
      <div id="checked">
        <p class="note">{t('editor.notYet')}</p>
      </div>
    ) : (
      <div id="checked">
        <h2>{t('editor.notYet')}</h2>
        <ul class="plain" lang="en">
          {read.problems.map((problem, i) => (
            <li class="problem">
              <a href={`#${idOfField(problems[i]?.field ?? 'text')}`}>{problemText(problem)}</a>
            </li>
          ))}
        </ul>
      </div>
    );
  return (
    <div id="checked" class="side-by-side">
      <section aria-labelledby="changes">
        <h2 id="changes">{t('editor.changes')}</h2>
        {changes === null ? <p>{t('playbook.first')}</p> : <ChangeList frame={frame} changes={changes} />}
        {warnings.length > 0 && (
          <>
            <h2>{t('editor.warnings')}</h2>
            <ul class="cards" lang="en">
              {warnings.map(({ path, what, why, whatToDo }) => (
                <li class="card">
                  <p>
                    <strong>{what}</strong> <code>{path}</code>
                  </p>
                  <p>
                    {why} {whatToDo}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="preview">
        <h2 id="preview">{t('editor.preview')}</h2>
        <div class="preview" tabindex={0}>
          <CoreHtml html={renderPlaybook(read.playbook, { locale: reader.locale, format: 'html-fragment' })} isUnder />
        </div>
      </section>
    </div>
  );
}
