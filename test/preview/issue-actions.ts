import type { World } from '../support/forge/world';
import type { Answered } from './preview';

/** What the demo's own issue page does beside the app: a comment, a mention in it, a move to another status. */
export async function issuePost({ jira }: World, url: URL, body: string): Promise<Answered> {
  const form = new URLSearchParams(body);
  const by = { accountId: form.get('as') ?? '' };
  const issue = form.get('issue') ?? '';
  const back = new URLSearchParams(form.get('back') ?? '');
  back.delete('said');
  if (url.pathname === '/issue/comment') {
    const text = withMentions(form.get('text') ?? '', [...jira.users.values()]);
    if (text.trim() !== '') jira.comment(issue, by, text);
  } else if (url.pathname === '/issue/move') {
    const moved = await jira.move(issue, by, form.get('to') ?? '', { via: 'issue-view' });
    if (moved.outcome === 'blocked') back.set('said', moved.message);
  } else {
    return { status: 404, type: 'text/plain', body: 'nothing here' };
  }
  return { status: 303, type: 'text/plain', body: '', location: `/issue?${back}` };
}

/** `@Ada Lindqvist` and `@Ada` mention her, as they do in Jira's editor. */
function withMentions(text: string, users: readonly { readonly accountId: string; readonly displayName: string }[]) {
  let read = text;
  for (const { accountId, displayName } of users) {
    for (const name of [displayName, displayName.split(' ')[0]!]) {
      read = read.replaceAll(`@${name}`, `@[${accountId}]`);
    }
  }
  return read;
}
