/** @jsxImportSource hono/jsx */
import { type Complaint, complaintText, DecisionStatus, type LocalDate } from '@async-norms/core';
import { Field } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';

/** A record as a line of the log. */
export interface ShownDecision {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly status: DecisionStatus | null;
  readonly decidedOn: LocalDate | null;
  /** What it has to say before it counts; empty for a complete one. */
  readonly missing: readonly Complaint[];
}

/** What was asked for, and what was found. */
export interface DecisionsState {
  readonly query: string;
  readonly status: string;
  readonly tag: string;
  readonly tags: readonly string[];
  readonly hits: readonly ShownDecision[];
  readonly total: number;
  /** Records in force that ask to be looked at again, and by when. */
  readonly toReview: readonly (ShownDecision & { readonly reviewBy: LocalDate })[];
}

/** The decision log: search, and what it finds. */
export function DecisionsPage({ frame, state }: { readonly frame: Frame; readonly state: DecisionsState }) {
  const { t } = frame;
  const { query, status, tag, tags, hits, total, toReview } = state;
  return (
    <Layout frame={frame} title={t('nav.decisions')}>
      <div class="head">
        <div>
          <h1>{t('nav.decisions')}</h1>
          <p class="lead">{t('decisions.lead')}</p>
        </div>
        <p class="actions">
          <a class="button" href="/decisions/new">
            {t('decisions.write')}
          </a>
          <a class="button second" href="/decisions/graph">
            {t('decisions.graph')}
          </a>
        </p>
      </div>
      <form method="get" action="/decisions" class="search">
        <Field name="q" label={t('decisions.search')} value={query} type="search" class="long" />
        <Field
          name="status"
          label={t('decisions.status')}
          value={status}
          options={[['', t('decisions.any')], ...DecisionStatus.options.map((it) => [it, t(`status.${it}`)] as const)]}
        />
        {tags.length > 0 && (
          <Field
            name="tag"
            label={t('decisions.tag')}
            value={tag}
            options={[['', t('decisions.any')], ...tags.map((it) => [it, it] as const)]}
          />
        )}
        <button class="second" type="submit">
          {t('decisions.find')}
        </button>
      </form>
      {toReview.length > 0 && (
        <section class="calm" aria-labelledby="reviews">
          <h2 id="reviews">{t('decisions.reviews')}</h2>
          <ul>
            {toReview.map(({ key, title, reviewBy }) => (
              <li>
                <a href={recordPath(key)}>{title}</a> {t('decisions.reviewBy', { on: reviewBy })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="note" role="status">
        {t('decisions.count', { count: hits.length, total })}
      </p>
      {hits.length > 0 ? (
        <ul class="plain">
          {hits.map((hit) => (
            <li>
              <a href={recordPath(hit.key)}>
                <strong>{hit.title === '' ? t('decisions.untitled') : hit.title}</strong>
              </a>
              <span class="meta">
                {hit.id !== '' && <code>{hit.id}</code>}
                <StatusChip frame={frame} status={hit.status} />
                <IncompleteChip frame={frame} missing={hit.missing} />
                {hit.decidedOn !== null && <span>{t('decisions.on', { on: hit.decidedOn })}</span>}
              </span>
              {hit.missing.map((complaint) => (
                <span class="note"> {complaintText(complaint, frame.reader)}</span>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <p>{total === 0 ? t('decisions.none') : t('decisions.nothingFound')}</p>
      )}
      {total > 0 && (
        <p class="note">
          {t('decisions.export')} <a href="/decisions/export.md">Markdown</a> · <a href="/decisions/export.csv">CSV</a>{' '}
          · <a href="/decisions/export.json">JSON</a>
        </p>
      )}
    </Layout>
  );
}

export function recordPath(key: string): string {
  return `/decisions/record/${encodeURIComponent(key)}`;
}

/** Whether a record is in force, by colour and by word. */
export function StatusChip({ frame, status }: { readonly frame: Frame; readonly status: DecisionStatus | null }) {
  if (status === null) return null;
  const look = status === 'accepted' ? 'good' : status === 'proposed' || status === 'draft' ? 'info' : '';
  return <span class={`chip ${look}`}>{frame.t(`status.${status}`)}</span>;
}

/** Whether a record says too little to let its issues be closed. */
export function IncompleteChip(props: { readonly frame: Frame; readonly missing: readonly Complaint[] }) {
  return props.missing.length === 0 ? null : <span class="chip warn">{props.frame.t('record.incomplete')}</span>;
}
