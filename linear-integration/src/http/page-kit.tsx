/** @jsxImportSource hono/jsx */
import type { Context, MiddlewareHandler } from 'hono';
import type { Child } from 'hono/jsx';
import { type Frame, frameOf } from '../admin/frame';
import { MessagePage } from '../admin/pages/welcome-page';
import { type PageMessageKey, sayOnPage } from '../admin/texts/say';
import type { AdminPorts } from './admin-ports';
import { ASSETS } from './asset-routes';
import type { PageStores } from './page-stores';
import type { PageEnv, SignedInVisit, Visit } from './visit';

/** What routes of pages are made with. */
export interface PageParts {
  readonly ports: AdminPorts;
  readonly stores: PageStores;
}

type DoneKey = Extract<PageMessageKey, `done.${string}`>;

/** The frame of a page at this request. */
export function frameAt(c: Context<PageEnv>, { ports }: Pick<PageParts, 'ports'>): Frame {
  const { reader, csrf, path, signedIn } = c.get('visit');
  const me = signedIn?.me ?? null;
  return frameOf({
    reader,
    csrf,
    path,
    assets: ASSETS,
    workspaceName: signedIn?.workspaceName ?? null,
    person: me === null ? null : { id: me.id, name: ownName(signedIn, me), isAdmin: me.isAdmin },
    isDemo: ports.setUp.mode === 'demo',
    done: doneText(c.req.query('done'), c.get('visit')),
  });
}

/** What the roster calls them, else Linear. */
function ownName(signedIn: SignedInVisit | null, me: SignedInVisit['me']): string {
  const roster = signedIn?.agreement?.playbookAt(signedIn.at).workingTime.people ?? {};
  return roster[me.id]?.name ?? me.displayName ?? '';
}

/** What was just done goes along in the address as a short name, and only names that we know are said. */
function doneText(name: string | undefined, { reader }: Visit): string | null {
  const known: readonly DoneKey[] = DONE;
  const key = known.find((it) => it === `done.${name}`);
  return key === undefined ? null : sayOnPage(reader, key);
}

const DONE = [
  'done.saved',
  'done.switched-on',
  'done.draft-dropped',
  'done.filed',
  'done.proposed',
  'done.spoken',
  'done.accepted',
  'done.holidays',
  'done.erased',
] as const satisfies readonly DoneKey[];

/** Answers with a page. */
export function show(c: Context, page: Child, status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 429 = 200): Response {
  return c.html(`<!doctype html>${page}`, status) as Response;
}

/** Goes to another page, so that a reload does not send a form again. */
export function goTo(c: Context, path: string, done?: DoneKey): Response {
  const mark = path.includes('?') ? '&' : '?';
  return c.redirect(done === undefined ? path : `${path}${mark}done=${done.slice('done.'.length)}`, 303);
}

/** A page that says one thing. */
export function message(
  c: Context<PageEnv>,
  parts: Pick<PageParts, 'ports'>,
  kind: 'notFound' | 'notAllowed' | 'tooFast' | 'notOurs' | 'tooLarge',
): Response {
  const frame = frameAt(c, parts);
  const status = { notFound: 404, notAllowed: 403, tooFast: 429, notOurs: 403, tooLarge: 413 } as const;
  return show(
    c,
    <MessagePage frame={frame} title={frame.t(`message.${kind}`)} text={frame.t(`message.${kind}.what`)} />,
    status[kind],
  );
}

/** Who is signed in, in a route behind `signedInOnly`. */
export function whoIsHere(c: Context<PageEnv>): SignedInVisit & { readonly now: Date } {
  const { signedIn, now } = c.get('visit');
  if (signedIn === null) throw new Error('whoIsHere: expected a route behind signedInOnly');
  return { ...signedIn, now };
}

/** Lets only people in who are signed in; others are asked to, and come back here. */
export function signedInOnly(): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    if (c.get('visit').signedIn !== null) return next();
    const isPage = c.req.method === 'GET';
    return c.redirect(isPage ? `/sign-in?next=${encodeURIComponent(c.req.path)}` : '/sign-in', 303);
  };
}

/** Lets only administrators in. */
export function adminOnly(parts: PageParts): MiddlewareHandler<PageEnv> {
  return async (c, next) => (c.get('visit').signedIn?.me.isAdmin === true ? next() : message(c, parts, 'notAllowed'));
}
