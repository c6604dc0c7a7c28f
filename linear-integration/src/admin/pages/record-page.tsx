/** @jsxImportSource hono/jsx */
import { type Complaint, complaintText, type DecisionRecord, type Discoverability } from '@async-norms/core';
import type { FiledDecision } from '../../store/decision-store';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import { WrittenText } from '../written-text';
import { IncompleteChip, recordPath, StatusChip } from './decisions-page';

/** A record with what surrounds it. */
export interface RecordState {
  readonly decision: FiledDecision;
  readonly nameOf: (person: string) => string;
  readonly issues: readonly { readonly id: string; readonly key: string; readonly title: string }[];
  readonly links: readonly {
    readonly as: 'supersedes' | 'supersededBy';
    readonly key: string;
    readonly title: string;
  }[];
  readonly complaints: readonly Complaint[];
  readonly discoverability: Discoverability | null;
}

const BEFORE = ['summary', 'question', 'context', 'drivers'] as const;
const AFTER = ['decision', 'because', 'consequences'] as const;

/** A decision, as somebody reads it who asks why things are as they are. */
export function RecordPage({ frame, state }: { readonly frame: Frame; readonly state: RecordState }) {
  const { t, reader } = frame;
  const { decision, nameOf, issues, links, complaints, discoverability } = state;
  const { record } = decision;
  const missing = complaints.filter(({ level }) => level === 'missing');
  const suggested = complaints.filter(({ level }) => level !== 'missing');
  return (
    <Layout frame={frame} title={record.title || t('decisions.untitled')}>
      <h1>{record.title || t('decisions.untitled')}</h1>
      <p class="meta">
        {record.id !== '' && <code>{record.id}</code>}
        <StatusChip frame={frame} status={record.status} />
        <IncompleteChip frame={frame} missing={missing} />
        {record.decidedOn !== null && <span>{t('decisions.on', { on: record.decidedOn })}</span>}
        {record.statusNote !== '' && <span>{record.statusNote}</span>}
      </p>
      {missing.length > 0 && (
        <section class="warn" aria-labelledby="to-count">
          <h2 id="to-count">{t('record.toCount')}</h2>
          <ul>
            {missing.map((complaint) => (
              <li>{complaintText(complaint, reader)}</li>
            ))}
          </ul>
        </section>
      )}
      {links.map(({ as, key, title }) => (
        <p class="calm">
          {t(`record.${as}`)} <a href={recordPath(key)}>{title}</a>
        </p>
      ))}
      <Parts frame={frame} record={record} parts={BEFORE} />
      <Options frame={frame} record={record} />
      <Parts frame={frame} record={record} parts={AFTER} />
      {record.sections.map(({ heading, text }) => (
        <section>
          <h2>{heading}</h2>
          <WrittenText text={text} />
        </section>
      ))}
      <h2>{t('record.about')}</h2>
      <dl class="facts">
        <Fact name={t('record.deciders')} values={record.deciders.map(nameOf)} />
        <Fact name={t('record.consulted')} values={record.consulted.map(nameOf)} />
        <Fact name={t('record.tags')} values={record.tags} />
        {record.reviewBy !== null && (
          <Fact name={t('record.reviewBy')} values={[t('holidays.day', { on: record.reviewBy })]} />
        )}
        {issues.length > 0 && (
          <>
            <dt>{t('record.issues')}</dt>
            <dd>
              {issues.map(({ id, key, title }) => (
                <a class="plain" href={`/issues/${id}`}>
                  {key} {title}{' '}
                </a>
              ))}
            </dd>
          </>
        )}
        <Fact name={t('record.filed')} values={[t('at', { at: decision.filedAt })]} />
      </dl>
      <p class="actions">
        {decision.source === 'page' && (
          <a class="button second" href={`/decisions/new?edit=${encodeURIComponent(decision.key)}`}>
            {t('record.edit')}
          </a>
        )}
        <a class="button second" href={`/decisions/new?replaces=${encodeURIComponent(decision.key)}`}>
          {t('record.replace')}
        </a>
        {decision.url !== null && (
          <a class="button second" href={decision.url}>
            {t('issue.inLinear')}
          </a>
        )}
      </p>
      {suggested.length > 0 && (
        <section class="card" aria-labelledby="better">
          <h2 id="better">{t('record.better')}</h2>
          <ul>
            {suggested.map((complaint) => (
              <li>{complaintText(complaint, reader)}</li>
            ))}
          </ul>
        </section>
      )}
      {discoverability !== null && <p class="note">{t('record.score', { score: discoverability.score })}</p>}
    </Layout>
  );
}

type Part = (typeof BEFORE)[number] | (typeof AFTER)[number];

function Parts(props: { readonly frame: Frame; readonly record: DecisionRecord; readonly parts: readonly Part[] }) {
  const { frame, record, parts } = props;
  return (
    <>
      {parts
        .filter((part) => record[part] !== '')
        .map((part) => (
          <section>
            {part !== 'summary' && <h2>{frame.t(`record.${part}`)}</h2>}
            <WrittenText text={record[part]} />
          </section>
        ))}
    </>
  );
}

function Fact({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{values.join(', ')}</dd>
    </>
  );
}

function Options({ frame, record }: { readonly frame: Frame; readonly record: DecisionRecord }) {
  const { t } = frame;
  if (record.options.length === 0) return null;
  return (
    <section>
      <h2>{t('record.options')}</h2>
      <ul class="cards">
        {record.options.map(({ title, text, pros, neutral, cons }) => (
          <li class="card">
            <h3>{title}</h3>
            <WrittenText text={text} />
            {[pros, neutral, cons].some((list) => list.length > 0) && (
              <ul>
                {pros.map((it) => (
                  <li>
                    <span class="chip good">{t('record.good')}</span> {it}
                  </li>
                ))}
                {neutral.map((it) => (
                  <li>{it}</li>
                ))}
                {cons.map((it) => (
                  <li>
                    <span class="chip warn">{t('record.bad')}</span> {it}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
