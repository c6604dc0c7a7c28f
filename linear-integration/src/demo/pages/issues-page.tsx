/** @jsxImportSource hono/jsx */
import type { Entity } from '../store';
import { idsOf } from '../viewer';
import type { Workspace } from '../workspace';
import { Page, type Shown, When } from './page';

/** Kinds of state in the order in which they are shown. */
const ORDER = ['started', 'unstarted', 'triage', 'backlog', 'completed', 'canceled', 'duplicate'];
const INBOX = 5;

/** All issues that one may see, what is going on first, with the latest items of one's inbox. */
export function IssuesPage({ issues, ...shown }: Shown & { readonly issues: readonly Entity[] }) {
  const { workspace, me } = shown;
  const { store } = workspace;
  const stateOf = (issue: Entity) => store.get('WorkflowState', String(issue.stateId))!;
  const rank = (issue: Entity) => ORDER.indexOf(String(stateOf(issue).type));
  const sorted = [...issues].sort((a, b) => rank(a) - rank(b) || b.updatedAt.getTime() - a.updatedAt.getTime());
  return (
    <Page {...shown} title="Issues">
      <Inbox workspace={workspace} me={me} />
      <table>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Title</th>
            <th scope="col">State</th>
            <th scope="col">Assignee</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((issue) => (
            <tr>
              <td style="white-space: nowrap">{String(issue.identifier)}</td>
              <td>
                <a href={issuePath(workspace, issue)}>{String(issue.title)}</a>{' '}
                <Labels workspace={workspace} issue={issue} />
              </td>
              <td style="white-space: nowrap">{String(stateOf(issue).name)}</td>
              <td>{nameOf(workspace, issue.assigneeId)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Page>
  );
}

function Inbox({ workspace, me }: { readonly workspace: Workspace; readonly me: Entity }) {
  const mine = workspace.store
    .all('DemoNotification')
    .filter((item) => item.userId === me.id && typeof item.issueId === 'string')
    .slice(-INBOX)
    .reverse();
  if (mine.length === 0) return <p class="quiet">Your inbox is empty.</p>;
  return (
    <details>
      <summary>Your inbox</summary>
      <ul>
        {mine.map((item) => {
          const issue = workspace.store.get('Issue', String(item.issueId))!;
          const comment = workspace.store.get('Comment', String(item.commentId));
          return (
            <li>
              <When at={item.createdAt} me={me} />: {nameOf(workspace, comment?.userId)} on{' '}
              <a href={issuePath(workspace, issue)}>{String(issue.identifier)}</a>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** The labels of an issue. */
export function Labels({ workspace, issue }: { readonly workspace: Workspace; readonly issue: Entity }) {
  const labels = idsOf(issue, 'labelIds').map((id) => String(workspace.store.get('IssueLabel', id)?.name));
  return (
    <>
      {labels.map((name) => (
        <>
          <span class="label">{name}</span>{' '}
        </>
      ))}
    </>
  );
}

/** Where an issue's page is. */
export function issuePath(workspace: Workspace, issue: Entity): string {
  return new URL(workspace.urlOf('issue', String(issue.identifier))).pathname;
}

/** The name of a user; empty for nobody. */
export function nameOf(workspace: Workspace, userId: unknown): string {
  return typeof userId === 'string' ? String(workspace.store.get('User', userId)?.name ?? '') : '';
}
