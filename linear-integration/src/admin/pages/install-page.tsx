/** @jsxImportSource hono/jsx */
import { Field } from '../form-parts';
import type { Frame } from '../frame';
import { Layout } from '../layout';

/** How an installation by the page ended. */
export const INSTALL_ENDS = ['done', 'refused', 'late', 'unknown', 'later'] as const;
type InstallEnd = (typeof INSTALL_ENDS)[number];

export interface InstallState {
  /** What was typed; empty for nothing. */
  readonly address: string;
  /** Linear's form filled in for that address; `null` where the address will not do. */
  readonly formLink: string | null;
  /** Whether the server has an app that other workspaces can install. */
  readonly hasApp: boolean;
  readonly end: InstallEnd | null;
}

/** Three ways into a Linear workspace. */
export function InstallPage({ frame, state }: { readonly frame: Frame; readonly state: InstallState }) {
  const { t } = frame;
  const { address, formLink, hasApp, end } = state;
  const isWrong = address !== '' && formLink === null;
  return (
    <Layout frame={frame} title={t('install.title')}>
      <h1>{t('install.title')}</h1>
      {end !== null && (
        <p role={end === 'done' ? 'status' : 'alert'} class={end === 'done' ? 'done' : 'warn'}>
          {t(`install.${end}`)}
        </p>
      )}
      <p class="lead">{t('install.lead')}</p>
      <p>{t('install.key')}</p>
      <section class="card" aria-labelledby="by-app">
        <h2 id="by-app">{t('install.app')}</h2>
        <p>{t('install.app.what')}</p>
        <form method="get" action="/install">
          <Field
            name="address"
            label={t('install.app.address')}
            hint={t('install.app.address.hint')}
            value={address}
            placeholder="https://norms.example.com"
            problems={isWrong ? [{ field: 'address', text: t('install.app.address.wrong') }] : []}
          />
          <p>
            <button type="submit">{t('install.app.show')}</button>
          </p>
        </form>
        {formLink !== null && (
          <>
            <p>
              <a href={formLink} rel="noopener" target="_blank">
                {t('install.app.open')}
              </a>
            </p>
            <p>{t('install.app.then')}</p>
            <pre tabindex={0}>
              {`LINEAR_CLIENT_ID=…\nLINEAR_CLIENT_SECRET=…\nLINEAR_WEBHOOK_SECRET=…\nSECRET_KEY=…\nPUBLIC_URL=${address}`}
            </pre>
          </>
        )}
      </section>
      <section class="card" aria-labelledby="by-oauth">
        <h2 id="by-oauth">{t('install.oauth')}</h2>
        <p>{t('install.oauth.what')}</p>
        <p>{hasApp ? <a href="/install/linear">{t('install.oauth.go')}</a> : t('install.oauth.needsApp')}</p>
      </section>
      <section class="card" aria-labelledby="by-key">
        <h2 id="by-key">{t('install.apiKey')}</h2>
        <p>{t('install.apiKey.what')}</p>
        <pre tabindex={0}>{'LINEAR_API_KEY=lin_api_…\nSECRET_KEY=…'}</pre>
      </section>
    </Layout>
  );
}
