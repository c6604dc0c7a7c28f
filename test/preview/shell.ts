import type { JiraSite } from '../support/jira/jira-site';
import { html, safe } from './html';
import type { Look } from './look';
import { SHELL_SCRIPT, SHELL_STYLE } from './shell-style';

const LANGUAGES = {
  'en-GB': 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português',
  ja: '日本語',
};

const PARTS = {
  issue: 'Work item',
  project: 'Project page',
  personal: 'Personal page',
  dashboard: 'Dashboard',
  'project-settings': 'Project settings',
  admin: 'Admin page',
  mail: 'What went out',
};

/** The demo's own frame around the surfaces. Says that it is one. */
export function shell(jira: JiraSite, look: Look, here: string, url: URL): (inside: string) => string {
  const issues = [...jira.issues.values()].map(({ key, summary }) => ({ key, summary }));
  const issue = url.searchParams.get('issue') ?? 'TITAN-2';
  const options = (of: Readonly<Record<string, string>>, chosen: string) =>
    Object.entries(of)
      .map(
        ([value, label]) =>
          html`<option value="${value}"${safe(value === chosen ? ' selected' : '')}>${label}</option>`,
      )
      .join('');
  const people = Object.fromEntries(
    [...jira.users.values()]
      .filter(({ accountType }) => accountType === 'atlassian')
      .map(({ accountId, displayName, timeZone }) => [accountId, `${displayName} (${timeZone})`]),
  );
  const links = Object.entries(PARTS).map(
    ([part, name]) =>
      html`<a href="/${part}?issue=${issue}&${safe(look.query)}"${safe(part === here ? ' aria-current="page"' : '')}>${name}</a>`,
  );
  const items = issues.map(
    ({ key, summary }) =>
      html`<a href="/issue?issue=${key}&${safe(look.query)}"${safe(here === 'issue' && key === issue ? ' aria-current="page"' : '')}><b>${key}</b> ${summary}</a>`,
  );
  return (inside) => html`<!doctype html><html lang="en" data-theme="${look.theme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Async Norms in a demo Jira</title>
<style>${safe(SHELL_STYLE)}</style></head><body>
<header><strong>Async Norms</strong><span class="note">A demo site on this machine. The surfaces are drawn with Atlaskit by a page of ours: an approximation of Jira.</span>
<form method="get" action="/${here}"><input type="hidden" name="issue" value="${issue}">
<label>As <select name="as">${safe(options(people, look.accountId))}</select></label>
<label>Language <select name="locale">${safe(options(LANGUAGES, look.locale))}</select></label>
<label>Theme <select name="theme">${safe(options({ light: 'Light', dark: 'Dark' }, look.theme))}</select></label>
<button>Show</button></form></header>
<div class="body"><nav aria-label="Surfaces">${safe(links.join(''))}<h2>Work items</h2>${safe(items.join(''))}</nav>
<main>${safe(inside)}</main></div><script>${safe(SHELL_SCRIPT)}</script></body></html>`;
}

/** A surface in a frame that grows with it. */
export function frame(entry: string, look: Look, place: string): string {
  return html`<iframe class="surface" title="${entry}" data-entry="${entry}" src="/surface/${entry}?${safe(look.query)}&${safe(place)}"></iframe>`;
}
