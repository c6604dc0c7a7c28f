import type { World } from '../support/forge/world';
import { type AssetFolders, scriptsOf } from './assets';
import { html, safe } from './html';
import { issuePage } from './issue-page';
import { type Look, lookOf } from './look';
import type { Answered } from './preview';
import { frame, shell } from './shell';
import { extensionOf, type Surface } from './surfaces';

/** A page of the demo: the parts of Jira around the surfaces, or one surface alone. */
export function pageAnswer(
  { jira }: World,
  { surfaces, folders }: { readonly surfaces: ReadonlyMap<string, Surface>; readonly folders: AssetFolders },
  url: URL,
): Answered {
  const look = lookOf(url);
  const entry = /^\/surface\/(\w+)$/.exec(url.pathname)?.[1];
  if (entry !== undefined) {
    const surface = surfaces.get(entry);
    return surface === undefined
      ? notFound()
      : page(surfacePage(surface, { jira, look, scripts: scriptsOf(folders, entry) }, url));
  }
  const in_ = (part: string) => shell(jira, look, part, url);
  switch (url.pathname) {
    case '/':
      return { status: 302, type: 'text/plain', body: '', location: `/issue?issue=TITAN-2&${look.query}` };
    case '/issue':
      return page(in_('issue')(issuePage(jira, look, url)));
    case '/project':
      return page(in_('project')(frame('project', look, 'project=TITAN')));
    case '/project-settings':
      return page(in_('project-settings')(frame('projectSettings', look, 'project=TITAN')));
    case '/admin':
      return page(in_('admin')(frame('admin', look, '')));
    case '/personal':
      return page(in_('personal')(frame('personal', look, '')));
    case '/dashboard': {
      const titan = jira.project('TITAN')!.id;
      const widgets = html`<div class="dashboard"><div class="gadget"><h2>Async norms</h2>${safe(frame('widget', look, `widget=${titan}`))}</div>
        <div class="gadget"><h2>Async norms: settings</h2>${safe(frame('widgetEdit', look, `widget=${titan}`))}</div></div>`;
      return page(in_('dashboard')(widgets));
    }
    case '/mail': {
      const mails = jira.notifications.map(
        ({ to, subject, text }) =>
          html`<article class="mail"><h2>${subject}</h2><p>To ${to.map((id) => jira.users.get(id)?.displayName ?? id).join(', ')}</p><pre>${text}</pre></article>`,
      );
      return page(in_('mail')(mails.length === 0 ? '<p>Nothing has gone out.</p>' : mails.join('')));
    }
    default:
      return notFound();
  }
}

/** A surface alone, as it stands in its frame. */
function surfacePage(
  surface: Surface,
  { jira, look, scripts }: { readonly jira: World['jira']; readonly look: Look; readonly scripts: readonly string[] },
  { searchParams }: URL,
): string {
  const { accountId, locale } = look;
  const place = {
    issue: searchParams.get('issue'),
    project: searchParams.get('project'),
    widgetProject: searchParams.get('widget'),
  };
  const context = {
    accountId,
    locale,
    timezone: jira.users.get(accountId)?.timeZone ?? 'UTC',
    cloudId: 'site-1',
    moduleKey: surface.moduleKey,
    siteUrl: 'https://double.atlassian.net',
    extension: extensionOf(surface, jira, place),
  };
  const people = [...jira.users.values()]
    .filter(({ accountType }) => accountType === 'atlassian')
    .map(({ accountId: id, displayName }) => ({ accountId: id, displayName }));
  const given = JSON.stringify({ surface: surface.entry, context, people }).replaceAll('<', '\\u003c');
  return html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${surface.moduleKey}</title>
<link rel="stylesheet" href="/assets/host.css"></head><body><main><h1 class="unseen">Jira</h1><h2 class="unseen">${surface.moduleKey}</h2><div id="surface"></div></main>
<script>window.preview = ${safe(given)};</script>
<script src="/assets/host.js"></script>${safe(scripts.map((src) => html`<script src="${src}"></script>`).join(''))}</body></html>`;
}

const page = (body: string): Answered => ({ status: 200, type: 'text/html', body });
const notFound = (): Answered => ({ status: 404, type: 'text/plain', body: 'nothing here' });
