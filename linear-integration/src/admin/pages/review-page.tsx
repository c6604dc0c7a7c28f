/** @jsxImportSource hono/jsx */
import { type Backtest, backtestFragment, type Playbook, type RuleChange } from '@async-norms/core';
import { Form } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';
import { CoreHtml } from '../raw-html';
import { ChangeList } from './playbook-page';

/** A playbook that is about to be switched on. */
export interface ReviewState {
  readonly playbook: Playbook;
  readonly changes: readonly RuleChange[] | null;
  /** How it would have done on this workspace's own history; `null` where there is none yet. */
  readonly tried: Backtest | null;
  /** How what is in force now would have done. */
  readonly before: Backtest | null;
  /** The digest of the text that was tried; switching on another text is refused. */
  readonly textHash: string;
  readonly isBehind: boolean;
}

/** What would change, how it would have done on one's own history, and the one button that makes it hold. */
export function ReviewPage({ frame, state }: { readonly frame: Frame; readonly state: ReviewState }) {
  const { t, reader } = frame;
  const { playbook, changes, tried, before, textHash, isBehind } = state;
  const hasChanges = changes === null || changes.length > 0;
  return (
    <Layout frame={frame} title={t('review.title')} width="wide">
      <h1>{t('review.title')}</h1>
      <p class="lead">{t('review.lead')}</p>
      {isBehind && <p class="warn">{t('editor.behind')}</p>}
      <p class="actions">
        <a class="button second" href="/playbook/edit">
          {t('review.back')}
        </a>
      </p>
      <section aria-labelledby="changes">
        <h2 id="changes">{t('editor.changes')}</h2>
        {changes === null ? <p>{t('playbook.first')}</p> : <ChangeList frame={frame} changes={changes} />}
      </section>
      <section aria-labelledby="tried">
        <h2 id="tried">{t('review.tried')}</h2>
        {tried === null ? (
          <p class="warn">{t('review.noHistory')}</p>
        ) : (
          <CoreHtml
            isUnder
            html={backtestFragment(tried, {
              locale: reader.locale,
              timeZone: reader.timeZone,
              playbook,
              ...(before === null ? {} : { compare: before }),
            })}
          />
        )}
      </section>
      <Form frame={frame} action="/playbook/switch-on" class="calm">
        <input type="hidden" name="text-hash" value={textHash} />
        <p>{t('review.switchOn.what')}</p>
        <button type="submit" disabled={!hasChanges}>
          {t('review.switchOn')}
        </button>
      </Form>
    </Layout>
  );
}
