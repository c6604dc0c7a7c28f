/** @jsxImportSource hono/jsx */
import { type ConsentState, consentText, type PersonId } from '@async-norms/core';
import type { WrittenProposal } from '../../store/proposal-store';
import { ConsentChip, type ShownProposal } from '../consent-chip';
import { Field, type FieldProblem, Form, ProblemList } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import { WrittenText } from '../written-text';
import { recordPath } from './decisions-page';

interface ProposalProps extends ShownProposal {
  readonly frame: Frame;
  readonly nameOf: (person: PersonId) => string;
  readonly now: Date;
  readonly problems: readonly FieldProblem[];
  /** Something happened since they looked: what they wanted to do was not done. */
  readonly lookAgain: boolean;
}

/** One proposal: its words, where it stands, whose word is awaited until when, and what one can say. */
export function ProposalPage({ frame, written, state, nameOf, now, problems, lookAgain }: ProposalProps) {
  const { t, reader, person } = frame;
  const { proposal, title, text, recordKey } = written;
  const isOver = state.state === 'accepted' || state.state === 'withdrawn';
  const isAsked = person !== null && proposal.participants.includes(person.id);
  const action = `/proposals/${proposal.id}`;
  const known = (
    <>
      <input type="hidden" name="known" value={String(proposal.events.length)} />
      <input type="hidden" name="looked-at" value={String(now.getTime())} />
    </>
  );
  return (
    <Layout frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="meta">
        <ConsentChip frame={frame} state={state} />
        <span>{t('proposals.by', { name: nameOf(proposal.author), at: proposal.openedAt })}</span>
        <span>{t('proposal.window', { count: proposal.workingDays })}</span>
      </p>
      {lookAgain && (
        <p class="warn" role="alert">
          {t('proposal.lookAgain')}
        </p>
      )}
      <ProblemList frame={frame} problems={problems} />
      <p class="calm">{consentText(state, nameOf, reader)}</p>
      <WrittenText text={text} />
      {recordKey !== null && (
        <p>
          <a class="button second" href={recordPath(recordKey)}>
            {t('proposal.record')}
          </a>
        </p>
      )}
      <Voices frame={frame} written={written} state={state} nameOf={nameOf} />
      {!isOver && (
        <section aria-labelledby="say">
          <h2 id="say">{t('proposal.say')}</h2>
          {isAsked && (
            <Form frame={frame} action={action}>
              {known}
              <button type="submit" name="do" value="consented">
                {t('proposal.consent')}
              </button>
            </Form>
          )}
          <Form frame={frame} action={action}>
            {known}
            <Field name="concern" label={t('proposal.concern')} hint={t('proposal.concern.hint')} problems={problems} />
            <button class="second" type="submit" name="do" value="concern">
              {t('proposal.concern.name')}
            </button>
          </Form>
          {state.state === 'blocked' &&
            state.concerns.map(({ name }) => (
              <Form frame={frame} action={action}>
                {known}
                <input type="hidden" name="concern" value={name} />
                <button class="second" type="submit" name="do" value="resolved">
                  {t('proposal.resolve', { concern: name })}
                </button>
              </Form>
            ))}
          {state.state === 'acceptable' && (
            <Form frame={frame} action={action} class="calm">
              {known}
              <p>{t('proposal.accept.what')}</p>
              <button type="submit" name="do" value="accepted">
                {t('proposal.accept')}
              </button>
            </Form>
          )}
          <details class="fold">
            <summary>{t('proposal.change')}</summary>
            <Form frame={frame} action={action}>
              {known}
              <p class="hint">{t('proposal.change.what')}</p>
              <Field name="title" label={t('record.title')} value={title} problems={problems} />
              <Field name="text" label={t('proposal.text')} value={text} rows={8} problems={problems} />
              <button class="second" type="submit" name="do" value="changed">
                {t('proposal.change.save')}
              </button>
            </Form>
          </details>
          {proposal.author === person?.id && (
            <Form frame={frame} action={action}>
              {known}
              <button class="quiet" type="submit" name="do" value="withdrawn">
                {t('proposal.withdraw')}
              </button>
            </Form>
          )}
        </section>
      )}
      <section aria-labelledby="happened">
        <h2 id="happened">{t('proposal.happened')}</h2>
        <ul class="timeline">
          <li>
            <time datetime={proposal.openedAt.toISOString()}>{t('at', { at: proposal.openedAt })}</time>
            {t('proposal.event', { kind: 'opened', name: nameOf(proposal.author), concern: '' })}
          </li>
          {proposal.events.map((event) => (
            <li>
              <time datetime={event.at.toISOString()}>{t('at', { at: event.at })}</time>
              {t('proposal.event', {
                kind: event.kind,
                name: nameOf(event.by),
                concern: 'name' in event ? event.name : '',
              })}
            </li>
          ))}
        </ul>
      </section>
    </Layout>
  );
}

/** Who has said yes, and whose window is open until when. */
function Voices(props: {
  readonly frame: Frame;
  readonly written: WrittenProposal;
  readonly state: ConsentState;
  readonly nameOf: (person: PersonId) => string;
}) {
  const { frame, written, state, nameOf } = props;
  const { t } = frame;
  if (state.state !== 'open' && state.state !== 'acceptable') return null;
  const waiting = state.state === 'open' ? state.waitingFor : [];
  return (
    <section aria-labelledby="voices">
      <h2 id="voices">{t('proposal.voices')}</h2>
      <ul class="plain voices">
        {written.proposal.participants.map((person) => {
          const consent = state.consents.find((it) => it.person === person);
          const awaited = waiting.find((it) => it.person === person);
          return (
            <li>
              <strong>{nameOf(person)}</strong>{' '}
              <span class="meta">
                {consent !== undefined
                  ? t(`proposal.voice.${consent.how}`, { at: consent.at })
                  : awaited?.closesAt
                    ? t('proposal.voice.until', { at: awaited.closesAt })
                    : t('proposal.voice.mustSpeak')}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
