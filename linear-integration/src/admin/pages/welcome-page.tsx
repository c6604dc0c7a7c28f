/** @jsxImportSource hono/jsx */

import { Form } from '../form-parts';
import type { Frame } from '../frame';
import { Mark } from '../icons';
import { Layout } from '../layout';

/** How somebody may come in. */
export type WelcomeWay =
  | { readonly kind: 'demo'; readonly people: readonly DemoPerson[] }
  | { readonly kind: 'links' }
  | { readonly kind: 'linear' };

interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly isAdmin: boolean;
  readonly timeZone: string | null;
}

interface WelcomeProps {
  readonly frame: Frame;
  readonly way: WelcomeWay;
  /** Where they wanted to go. */
  readonly next: string;
  readonly refused: string | null;
}

/** What a visitor sees who is not signed in: what this is, and how to come in. */
export function WelcomePage({ frame, way, next, refused }: WelcomeProps) {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('welcome.title')}>
      <Mark />
      <h1 class="hero">{t('welcome.headline')}</h1>
      <p class="lead">{t('welcome.lead')}</p>
      {refused !== null && (
        <p class="problems" role="alert">
          {refused}
        </p>
      )}
      {way.kind === 'demo' && (
        <section aria-labelledby="look">
          <h2 id="look">{t('welcome.demo')}</h2>
          <p>{t('welcome.demo.what')}</p>
          <Form frame={frame} action="/sign-in/demo">
            <input type="hidden" name="next" value={next} />
            <ul class="people">
              {way.people.map(({ id, name, isAdmin, timeZone }) => (
                <li>
                  <button type="submit" name="person" value={id}>
                    {name}
                    <small>
                      {[timeZone, isAdmin ? t('welcome.admin') : null].filter((it) => it !== null).join(' · ')}
                    </small>
                  </button>
                </li>
              ))}
            </ul>
          </Form>
        </section>
      )}
      {way.kind === 'links' && (
        <section class="card" aria-labelledby="by-link">
          <h2 id="by-link">{t('welcome.link')}</h2>
          <p>{t('welcome.link.what')}</p>
          <p>{t('welcome.link.first')}</p>
        </section>
      )}
      {way.kind === 'linear' && (
        <section aria-labelledby="by-linear">
          <h2 id="by-linear">{t('welcome.signIn')}</h2>
          <p>
            <a class="button" href={`/sign-in/linear?next=${encodeURIComponent(next)}`}>
              {t('welcome.linear')}
            </a>
          </p>
          <p class="note">{t('welcome.linear.what')}</p>
        </section>
      )}
      <section aria-labelledby="how">
        <h2 id="how">{t('welcome.how')}</h2>
        <ul class="cards">
          {(['turn', 'hours', 'decisions', 'open'] as const).map((point) => (
            <li class="card flat">
              <h3>{t(`welcome.how.${point}`)}</h3>
              <p>{t(`welcome.how.${point}.what`)}</p>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href="/install">{t('install.title')}</a>
      </p>
    </Layout>
  );
}

interface LinkProps {
  readonly frame: Frame;
  readonly name: string;
  readonly workspace: string;
  readonly secret: string;
}

/** What a sign-in link opens. The button uses the link, so that a preview of it in a chat does not. */
export function SignInLinkPage({ frame, name, workspace, secret }: LinkProps) {
  const { t } = frame;
  return (
    <Layout frame={frame} title={t('welcome.link')}>
      <Mark />
      <h1>{t('welcome.link.for', { name })}</h1>
      <p class="lead">{t('welcome.link.once', { workspace })}</p>
      <Form frame={frame} action={`/sign-in/link/${secret}`}>
        <button type="submit">{t('welcome.link.use')}</button>
      </Form>
    </Layout>
  );
}

interface MessageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly text: string;
}

/** A page that says one thing: not found, not allowed, too fast. */
export function MessagePage({ frame, title, text }: MessageProps) {
  return (
    <Layout frame={frame} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a class="button second" href="/">
          {frame.t('frame.home')}
        </a>
      </p>
    </Layout>
  );
}
