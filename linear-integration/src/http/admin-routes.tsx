/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import type { AdminPorts } from './admin-ports';
import { assetRoutes } from './asset-routes';
import { cookiesFor } from './cookies';
import { CSRF_FIELD, isCsrfToken, isFromElsewhere } from './csrf';
import { readForm } from './forms';
import { message, type PageParts, signedInOnly } from './page-kit';
import { pageStoresOf } from './page-stores';
import { activityRoutes } from './pages/activity-routes';
import { decisionRoutes } from './pages/decision-routes';
import { holidayRoutes } from './pages/holiday-routes';
import { installPageRoutes } from './pages/install-page-routes';
import { meRoutes } from './pages/me-routes';
import { peopleRoutes } from './pages/people-routes';
import { playbookRoutes } from './pages/playbook-routes';
import { privacyRoutes } from './pages/privacy-routes';
import { proposalRoutes } from './pages/proposal-routes';
import { setUpRoutes } from './pages/set-up-routes';
import { yoursRoutes } from './pages/yours-routes';
import { LIMITS, rateCounter } from './rate-limit';
import { securityHeaders } from './security-headers';
import { signInRoutes } from './sign-in-routes';
import { type PageEnv, visitOf } from './visit';

/** Work that takes a while: reading all history, or all about a person. */
const HEAVY = ['/playbook/review', '/privacy/export', '/decisions/export.md'];

/**
 * Every page. To be mounted at `/` as the last of all routes, since what it does not know it answers with a page that says so.
 *
 * What a form sends is looked at once, here: that it is not too large, that it comes from a page of ours, and that it was made
 * for this very browser.
 */
export function adminRoutes(ports: AdminPorts): Hono {
  const isEncrypted = ports.publicUrl?.startsWith('https:') ?? false;
  const stores = pageStoresOf(ports.database);
  const parts: PageParts = { ports, stores };
  const cookies = cookiesFor(isEncrypted);
  const counter = rateCounter();
  const app = new Hono<PageEnv>();

  app.use(securityHeaders(isEncrypted));
  app.route('/', assetRoutes());

  app.use(async (c, next) => {
    const visit = await visitOf(c, { ports, stores, cookies });
    c.set('visit', visit);
    const { now, signedIn } = visit;
    const who = signedIn === null ? addressOf(c) : `${signedIn.workspaceId}/${signedIn.me.id}`;
    const kind =
      signedIn === null && c.req.method === 'POST' ? 'signIn' : HEAVY.includes(c.req.path) ? 'heavy' : 'page';
    const wait = counter.take(`${kind} ${who}`, LIMITS[kind], now);
    if (wait > 0) {
      ports.log('page refused', { reason: 'rate', path: c.req.routePath });
      c.header('retry-after', String(wait));
      return message(c, parts, 'tooFast');
    }
    return next();
  });

  app.use(async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const form = await readForm(c);
    if (form === null) return message(c, parts, 'tooLarge');
    const isOurs = !isFromElsewhere((name) => c.req.header(name), ownOrigins(c, ports.publicUrl));
    if (!isOurs || !isCsrfToken(c.get('visit').secret, form.text(CSRF_FIELD))) {
      ports.log('page refused', { reason: 'form', path: c.req.routePath });
      return message(c, parts, 'notOurs');
    }
    c.set('form', form);
    return next();
  });

  app.route('/', signInRoutes(parts, cookies));
  app.route('/', installPageRoutes(parts));
  app.use(signedInOnly());
  for (const routes of [
    yoursRoutes,
    playbookRoutes,
    holidayRoutes,
    decisionRoutes,
    proposalRoutes,
    peopleRoutes,
    meRoutes,
    privacyRoutes,
    setUpRoutes,
    activityRoutes,
  ])
    app.route('/', routes(parts));
  app.all('*', (c) => message(c, parts, 'notFound'));
  return app as unknown as Hono;
}

/** Where pages of ours are. A server behind a proxy may not know that it is reached by https, so both count. */
function ownOrigins(c: Context, publicUrl: string | null): readonly string[] {
  const host = c.req.header('host');
  const own = host === undefined ? [] : [`http://${host}`, `https://${host}`];
  return publicUrl === null ? own : [...own, new URL(publicUrl).origin];
}

/** The address that a connection comes from. What a proxy says of it is not believed: anyone can say it. */
function addressOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? 'nowhere';
}
