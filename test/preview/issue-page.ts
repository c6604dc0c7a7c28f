import type { JiraSite } from '../support/jira/jira-site';
import { html, safe } from './html';
import type { Look } from './look';
import { frame } from './shell';

/** A work item as the demo shows it: its comments, the panel under them, the lozenge beside them. */
export function issuePage(jira: JiraSite, look: Look, { searchParams, search }: URL): string {
  const issue = jira.issue(searchParams.get('issue') ?? 'TITAN-2');
  if (issue === undefined) return '<p>There is no such work item.</p>';
  const { key, summary, statusId, assigneeId, reporterId, description, comments, projectId } = issue;
  const project = jira.projects.get(projectId)!;
  const nameOf = (accountId: string | null) =>
    accountId === null ? 'Nobody' : (jira.users.get(accountId)?.displayName ?? accountId);
  const said = searchParams.get('said');
  const hidden = html`<input type="hidden" name="as" value="${look.accountId}"><input type="hidden" name="issue" value="${key}"><input type="hidden" name="back" value="${search}">`;
  const moves = project.workflow.transitions
    .filter(({ from, to }) => to !== statusId && (from.length === 0 || from.includes(statusId)))
    .map(({ to }) => jira.statuses.get(to)!.name);
  const place = `issue=${key}`;
  return html`<div class="issue"><div><div class="note">${project.name} / ${key}</div><h1>${summary}</h1>
${safe(said === null ? '' : html`<p class="said" role="alert">${said}</p>`)}
<form class="inline" method="post" action="/issue/move">${safe(hidden)}${safe(moves.map((name) => html`<button name="to" value="${name}">${name}</button>`).join(''))}</form>
${safe(description === null ? '' : html`<h2>Description</h2><div>${safe(bodyOf(description, nameOf))}</div>`)}
<h2>Async norms</h2><div class="panel">${safe(frame('panel', look, place))}</div>
<h2>Comments</h2>${safe(
    comments
      .map(
        (comment) =>
          html`<div class="comment"><b>${nameOf(comment.authorId)}</b><span class="note">${comment.createdAt.toISOString().slice(0, 16).replace('T', ' ')} UTC</span><div>${safe(bodyOf(comment.body, nameOf))}</div></div>`,
      )
      .join(''),
  )}
<h2>Write a comment</h2><form class="inline" method="post" action="/issue/comment">${safe(hidden)}<textarea name="text" aria-label="Comment" placeholder="@Ada which of the two do we take?"></textarea><button>Send</button></form></div>
<aside><div class="details"><h2>Details</h2><dl><dt>Status</dt><dd>${jira.statuses.get(statusId)!.name}</dd><dt>Assignee</dt><dd>${nameOf(assigneeId)}</dd><dt>Reporter</dt><dd>${nameOf(reporterId)}</dd></dl>
<h2>Async norms</h2>${safe(frame('lozenge', look, place))}</div></aside></div>`;
}

/** A document of Atlassian's format as plain HTML: paragraphs, words and mentions; of other nodes what is inside them. */
function bodyOf(node: unknown, nameOf: (accountId: string) => string): string {
  const { type, text, attrs, content } = node as {
    readonly type?: string;
    readonly text?: string;
    readonly attrs?: { readonly id?: string };
    readonly content?: readonly unknown[];
  };
  if (type === 'text') return html`${text ?? ''}`;
  if (type === 'mention') return html`<span class="mention">@${nameOf(attrs?.id ?? '')}</span>`;
  const inner = (content ?? []).map((child) => bodyOf(child, nameOf)).join('');
  return type === 'paragraph' || type === 'heading' ? `<p>${inner}</p>` : inner;
}
