/** @jsxImportSource hono/jsx */
import { type AgreementReader, type Playbook, type RuleChange, renderPlaybook } from '@async-norms/core';
import { Form } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import { CoreHtml } from '../raw-html';

/** A version of the playbook, as it is listed. */
export interface ShownVersion {
  readonly effectiveAt: Date;
  readonly savedBy: string | null;
  readonly isInForce: boolean;
}

/** The agreement in force, in the words of whoever reads, and how it came about. */
export interface PlaybookState {
  readonly playbook: Playbook;
  readonly you: AgreementReader;
  readonly versions: readonly ShownVersion[];
  readonly hash: string;
  readonly hasDraft: boolean;
}

export function PlaybookPage({ frame, state }: { readonly frame: Frame; readonly state: PlaybookState }) {
  const { t, person } = frame;
  const { playbook, you, versions, hash, hasDraft } = state;
  const article = renderPlaybook(playbook, { locale: frame.reader.locale, format: 'html-fragment', reader: you });
  return (
    <Layout frame={frame} title={t('nav.playbook')}>
      {person?.isAdmin && (
        <p class="actions">
          <a class="button" href="/playbook/edit">
            {hasDraft ? t('playbook.goOn') : t('playbook.change')}
          </a>
          <a class="button second" href="/playbook/holidays">
            {t('playbook.holidays')}
          </a>
        </p>
      )}
      <CoreHtml html={article} />
      <section aria-labelledby="versions">
        <h2 id="versions">{t('playbook.versions')}</h2>
        <p class="note">{t('playbook.versions.what')}</p>
        <ul class="plain">
          {versions.map(({ effectiveAt, savedBy, isInForce }) => (
            <li>
              <a href={`/playbook/versions/${effectiveAt.getTime()}`}>{t('playbook.since', { at: effectiveAt })}</a>{' '}
              {isInForce && <span class="chip good">{t('playbook.inForce')}</span>}
              {savedBy !== null && <span class="meta">{t('playbook.savedBy', { name: savedBy })}</span>}
            </li>
          ))}
        </ul>
        <p class="note">
          {t('playbook.hash')} <code>{hash}</code>
        </p>
      </section>
    </Layout>
  );
}

/** Where nothing has been agreed on yet: ready agreements to begin with, from the smallest step up. */
export function StartPage(props: {
  readonly frame: Frame;
  readonly presets: readonly { readonly level: number; readonly title: string; readonly firstStep: string }[];
}) {
  const { frame, presets } = props;
  const { t, person } = frame;
  return (
    <Layout frame={frame} title={t('nav.playbook')}>
      <h1>{t('playbook.none')}</h1>
      <p class="lead">{t('playbook.none.what')}</p>
      {person?.isAdmin ? (
        <Form frame={frame} action="/playbook/start">
          <ul class="people">
            {presets.map(({ level, title, firstStep }) => (
              <li>
                <button type="submit" name="level" value={String(level)} lang="en">
                  {title}
                  <small>{firstStep}</small>
                </button>
              </li>
            ))}
          </ul>
        </Form>
      ) : (
        <p>{t('playbook.none.ask')}</p>
      )}
    </Layout>
  );
}

/** What changed from one version to the next, in the words of the agreement. */
export function ChangeList({ frame, changes }: { readonly frame: Frame; readonly changes: readonly RuleChange[] }) {
  const { t } = frame;
  if (changes.length === 0) return <p>{t('playbook.same')}</p>;
  return (
    <ul class="plain">
      {changes.map(({ rule, before, after, whom, effect }) => (
        <li class="change">
          <code>{rule}</code>
          {before !== null && <del>{before}</del>}
          {after !== null && <ins>{after}</ins>}
          <span class="meta">{[effect, whom].filter((it) => it !== null).join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}

/** One version, and what it changed. */
export function VersionPage(props: {
  readonly frame: Frame;
  readonly version: ShownVersion;
  readonly text: string;
  readonly changes: readonly RuleChange[] | null;
}) {
  const { frame, version, text, changes } = props;
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('playbook.since', { at: version.effectiveAt })}>
      <h1>{t('playbook.since', { at: version.effectiveAt })}</h1>
      {version.savedBy !== null && <p class="lead">{t('playbook.savedBy', { name: version.savedBy })}</p>}
      {changes === null ? <p>{t('playbook.first')}</p> : <ChangeList frame={frame} changes={changes} />}
      <h2>{t('editor.text')}</h2>
      <pre class="text" tabindex={0}>
        {text}
      </pre>
    </Layout>
  );
}
