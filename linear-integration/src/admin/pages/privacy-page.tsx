/** @jsxImportSource hono/jsx */
import type { PersonId } from '@async-norms/core';
import { Check, type FieldProblem, Form, ProblemList } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';

/** What is kept, for how long, who sees it. */
export interface PrivacyState {
  readonly retentionDays: number;
  readonly worksCouncil: boolean;
  readonly hash: string | null;
  readonly me: PersonId;
  readonly problems: readonly FieldProblem[];
}

const KEPT = [
  'issues',
  'people',
  'settings',
  'said',
  'decisions',
  'proposals',
  'activity',
  'sessions',
  'webhooks',
  'tokens',
] as const;
const NEVER = ['bodies', 'latency', 'rates', 'presence', 'inference'] as const;

/** For everyone, a works council and a privacy officer included: exactly what is stored. And what is stored about me. */
export function PrivacyPage({ frame, state }: { readonly frame: Frame; readonly state: PrivacyState }) {
  const { t } = frame;
  const { retentionDays, worksCouncil, hash, problems } = state;
  return (
    <Layout frame={frame} title={t('nav.privacy')} width="wide">
      <h1>{t('nav.privacy')}</h1>
      <p class="lead">{t('privacy.lead')}</p>
      <ProblemList frame={frame} problems={problems} />
      <section aria-labelledby="kept">
        <h2 id="kept">{t('privacy.kept')}</h2>
        <div class="scroll" tabindex={0}>
          <table class="full">
            <thead>
              <tr>
                <th scope="col">{t('privacy.what')}</th>
                <th scope="col">{t('privacy.howLong')}</th>
                <th scope="col">{t('privacy.whoSees')}</th>
              </tr>
            </thead>
            <tbody>
              {KEPT.map((kind) => (
                <tr>
                  <th scope="row">{t(`privacy.${kind}`)}</th>
                  <td>
                    {kind === 'issues'
                      ? t('privacy.issues.long', { count: retentionDays })
                      : kind === 'said' || kind === 'activity'
                        ? t('privacy.days', { count: retentionDays })
                        : t(`privacy.${kind}.long`)}
                  </td>
                  <td>{t(`privacy.${kind}.who`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{t('privacy.never')}</h2>
        <ul>
          {NEVER.map((kind) => (
            <li>{t(`privacy.never.${kind}`)}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="council">
        <h2 id="council">{t('privacy.council')}</h2>
        <p>
          {t(worksCouncil ? 'privacy.council.on' : 'privacy.council.off')}{' '}
          <a href="/playbook">{t('yours.toPlaybook')}</a>
        </p>
        {hash !== null && (
          <p class="note">
            {t('playbook.hash')} <code>{hash}</code>
          </p>
        )}
      </section>
      <section aria-labelledby="mine">
        <h2 id="mine">{t('privacy.mine')}</h2>
        <p>{t('privacy.export.what')}</p>
        <p>
          <a class="button second" href="/privacy/export">
            {t('privacy.export')}
          </a>
        </p>
        <details class="fold" open={problems.length > 0}>
          <summary>{t('privacy.erase')}</summary>
          <p>{t('privacy.erase.what')}</p>
          <Form frame={frame} action="/privacy/erase">
            <Check name="sure" value="yes" label={t('privacy.erase.sure')} on={false} />
            <button class="danger" type="submit">
              {t('privacy.erase.do')}
            </button>
          </Form>
        </details>
      </section>
    </Layout>
  );
}
