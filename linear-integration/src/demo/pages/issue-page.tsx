/** @jsxImportSource hono/jsx */
import type { Entity } from '../store';
import type { Workspace } from '../workspace';
import { issuePath, Labels, nameOf } from './issues-page';
import { Page, type Shown, When } from './page';
import { WrittenText } from './text';

/** One issue: its cards, documents and comments, and forms to comment on it and to move it. */
export function IssuePage({ issue, ...shown }: Shown & { readonly issue: Entity }) {
  const { workspace, me } = shown;
  const { store } = workspace;
  const of = (type: string) => store.all(type).filter((each) => each.issueId === issue.id && each.archivedAt === null);
  const comments = of('Comment').sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const path = issuePath(workspace, issue);
  return (
    <Page {...shown} title={`${String(issue.identifier)} ${String(issue.title)}`}>
      <p>
        <strong>{String(store.get('WorkflowState', String(issue.stateId))!.name)}</strong> ·{' '}
        {nameOf(workspace, issue.assigneeId) || 'Nobody'} · asked for by {nameOf(workspace, issue.creatorId)}{' '}
        <Labels workspace={workspace} issue={issue} />
      </p>
      {typeof issue.description === 'string' && <WrittenText workspace={workspace} text={issue.description} />}
      {of('Attachment').map((card) => (
        <Card card={card} />
      ))}
      {of('Document').map((document) => (
        <p>
          Document:{' '}
          <a
            href={new URL(workspace.urlOf('document', `${String(document.title)} ${String(document.slugId)}`)).pathname}
          >
            {String(document.title)}
          </a>
        </p>
      ))}
      <h2>Comments</h2>
      {comments
        .filter((comment) => comment.parentId === null)
        .map((comment) => (
          <>
            <Comment {...{ workspace, me, comment }} />
            {comments
              .filter((reply) => reply.parentId === comment.id)
              .map((reply) => (
                <Comment {...{ workspace, me, comment: reply }} />
              ))}
          </>
        ))}
      <form method="post" action={`${path}/comment`}>
        <p>
          <label>
            Comment as {String(me.name)}; <code>@name</code> mentions somebody
            <textarea name="body" required></textarea>
          </label>
        </p>
        <button type="submit">Comment</button>
      </form>
      <form method="post" action={`${path}/state`}>
        <p>
          <label>
            Move to{' '}
            <select name="state">
              {store
                .all('WorkflowState')
                .filter((state) => state.teamId === issue.teamId)
                .map((state) => (
                  <option value={state.id} selected={state.id === issue.stateId}>
                    {String(state.name)}
                  </option>
                ))}
            </select>
          </label>{' '}
          <button type="submit">Move</button>
        </p>
      </form>
    </Page>
  );
}

function Card({ card }: { readonly card: Entity }) {
  return (
    <aside>
      <a href={String(card.url)}>
        <strong>{String(card.title)}</strong>
      </a>
      <br />
      {String(card.subtitle ?? '')}
    </aside>
  );
}

interface CommentShown {
  readonly workspace: Workspace;
  readonly me: Entity;
  readonly comment: Entity;
}

function Comment({ workspace, me, comment }: CommentShown) {
  const classes = [comment.parentId === null ? '' : 'reply', comment.resolvedAt === null ? '' : 'resolved'];
  return (
    <article class={classes.join(' ').trim()}>
      <p class="quiet">
        <strong>{nameOf(workspace, comment.userId)}</strong> · <When at={comment.createdAt} me={me} />
        {comment.editedAt === null ? '' : ' · edited'}
        {comment.resolvedAt === null ? '' : ' · resolved'}
      </p>
      <WrittenText workspace={workspace} text={String(comment.body)} />
    </article>
  );
}
