/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { type Frame, langOf } from './frame';
import { Icon, type IconName, Mark } from './icons';
import type { PageMessageKey } from './texts/say';

type Plain = Extract<PageMessageKey, `nav.${string}`>;
interface Place {
  readonly path: string;
  readonly text: Plain;
  readonly icon: IconName;
}

const EVERYONE: readonly Place[] = [
  { path: '/', text: 'nav.yours', icon: 'yours' },
  { path: '/proposals', text: 'nav.proposals', icon: 'proposals' },
  { path: '/decisions', text: 'nav.decisions', icon: 'decisions' },
  { path: '/playbook', text: 'nav.playbook', icon: 'playbook' },
  { path: '/people', text: 'nav.people', icon: 'people' },
  { path: '/me', text: 'nav.hours', icon: 'hours' },
  { path: '/privacy', text: 'nav.privacy', icon: 'privacy' },
];
const ADMINISTRATORS: readonly Place[] = [
  { path: '/set-up', text: 'nav.setUp', icon: 'setUp' },
  { path: '/activity', text: 'nav.activity', icon: 'activity' },
];

interface LayoutProps {
  readonly frame: Frame;
  readonly title: string;
  /** `wide` for pages with two columns or tables. */
  readonly width?: 'usual' | 'wide';
  readonly children?: Child;
}

/** A whole page: skip link, navigation, what was just done, the page itself. */
export function Layout({ frame, title, width = 'usual', children }: LayoutProps) {
  const { t, person, done } = frame;
  return (
    <html lang={langOf(frame)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Async Norms`}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={frame.assets.style} />
        <script src={frame.assets.script} defer></script>
      </head>
      <body class={person === null ? 'welcome' : 'inside'}>
        <a class="skip" href="#content">
          {t('frame.skip')}
        </a>
        {person !== null && <Navigation frame={frame} />}
        <main id="content" class={width} tabindex={-1}>
          {done !== null && (
            <p class="done" role="status">
              {done}
            </p>
          )}
          {children}
        </main>
      </body>
    </html>
  );
}

function Navigation({ frame }: { readonly frame: Frame }) {
  const { t, person, workspaceName, csrf, isDemo } = frame;
  const places = person?.isAdmin ? [...EVERYONE, ...ADMINISTRATORS] : EVERYONE;
  return (
    <header class="side">
      <a class="brand" href="/">
        <Mark />
        <span>
          <strong>Async Norms</strong>
          <small>{workspaceName}</small>
        </span>
      </a>
      <nav aria-label={t('frame.navigation')}>
        <ul>
          {places.map(({ path, text, icon }) => (
            <li>
              <a href={path} aria-current={isHere(path, frame.path) ? 'page' : undefined}>
                <Icon name={icon} />
                {t(text)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form class="who" method="post" action="/sign-out">
        <input type="hidden" name="csrf" value={csrf} />
        <span>
          <strong>{person?.name}</strong>
          {isDemo && <small>{t('frame.demo')}</small>}
        </span>
        <button class="quiet" type="submit">
          {isDemo ? t('frame.switchPerson') : t('frame.signOut')}
        </button>
      </form>
    </header>
  );
}

function isHere(place: string, path: string): boolean {
  return place === '/' ? path === '/' || path.startsWith('/issues/') : path === place || path.startsWith(`${place}/`);
}
