/** @jsxImportSource hono/jsx */
import { Check, Field, type FieldProblem, Form, ProblemList } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';

interface NewProposalProps {
  readonly frame: Frame;
  readonly written: {
    readonly title: string;
    readonly text: string;
    readonly days: string;
    readonly people: readonly string[];
  };
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly problems: readonly FieldProblem[];
}

/** A form for something to be agreed on without meeting. */
export function NewProposalPage({ frame, written, people, problems }: NewProposalProps) {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('proposals.new')}>
      <h1>{t('proposals.new')}</h1>
      <p class="lead">{t('proposals.new.lead')}</p>
      <ProblemList frame={frame} problems={problems} />
      <Form frame={frame} action="/proposals/new">
        <Field
          name="title"
          label={t('proposal.title')}
          hint={t('proposal.title.hint')}
          value={written.title}
          problems={problems}
        />
        <Field
          name="text"
          label={t('proposal.text')}
          hint={t('proposal.text.hint')}
          value={written.text}
          rows={8}
          problems={problems}
        />
        <Field
          name="days"
          label={t('proposal.days')}
          hint={t('proposal.days.hint')}
          value={written.days}
          problems={problems}
        />
        <fieldset id="f-people">
          <legend>{t('proposal.people')}</legend>
          <p class="hint">{t('proposal.people.hint')}</p>
          {people.map(({ id, name }) => (
            <Check name="people" value={id} label={name} on={written.people.includes(id)} />
          ))}
        </fieldset>
        <button type="submit">{t('proposal.open.do')}</button>
      </Form>
    </Layout>
  );
}
