/** @jsxImportSource hono/jsx */
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import type { DemoHands } from '../hands';
import type { Entity } from '../store';
import { canSee } from '../viewer';
import type { Workspace } from '../workspace';
import { DocumentPage } from './document-page';
import { IssuePage } from './issue-page';
import { IssuesPage } from './issues-page';
import { Page } from './page';

/** What the pages take. */
export interface DemoPages {
  readonly workspace: Workspace;
  readonly handsOf: (user: Entity) => DemoHands;
}

const COOKIE = 'demo-person';

/**
 * A few plain pages in place of Linear's own app: issues with their comments, cards and documents, and forms to comment and to
 * move them as anyone of the team. What is done there sends the same webhooks as everything else.
 */
export function demoPages({ workspace, handsOf }: DemoPages): Hono {
  const { store } = workspace;
  const app = new Hono();
  app.use(csrf());

  const people = () => store.all('User').filter((user) => user.active === true && user.app === false);
  const me = (c: Context): Entity => {
    const id = getCookie(c, COOKIE);
    return people().find((user) => user.id === id) ?? people()[0]!;
  };
  const seen = (c: Context, entity: Entity) => canSee({ user: me(c), isApp: false, scopes: ['read'] }, store, entity);
  const issueOf = (c: Context): Entity | null => {
    const issue = store.find('Issue', 'identifier', c.req.param('key'));
    return issue !== null && seen(c, issue) ? issue : null;
  };
  const nothing = (c: Context) =>
    c.html(
      <Page workspace={workspace} people={people()} me={me(c)} title="Nothing here">
        <p>There is nothing here, or it is not for {String(me(c).name)} to see.</p>
      </Page>,
      404,
    );
  const back = (c: Context) => c.redirect(new URL(c.req.header('referer') ?? '/', c.req.url).pathname, 303);

  app.get('/', (c) => {
    const issues = store.all('Issue').filter((issue) => issue.archivedAt === null && seen(c, issue));
    return c.html(<IssuesPage {...{ workspace, issues, people: people(), me: me(c) }} />);
  });

  app.post('/person', async (c) => {
    const { person } = await c.req.parseBody();
    if (typeof person === 'string') setCookie(c, COOKIE, person, { path: '/', httpOnly: true, sameSite: 'Lax' });
    return back(c);
  });

  app.get('/:workspace/issue/:key/:slug?', (c) => {
    const issue = issueOf(c);
    return issue === null ? nothing(c) : c.html(<IssuePage {...{ workspace, issue, people: people(), me: me(c) }} />);
  });

  app.post('/:workspace/issue/:key/comment', async (c) => {
    const [issue, form] = [issueOf(c), await c.req.parseBody()];
    if (issue === null) return nothing(c);
    const text = String(form.body ?? '').trim();
    if (text !== '')
      handsOf(me(c)).comment(issue.id, withMentions(workspace, text), String(form.parent ?? '') || undefined);
    return back(c);
  });

  app.post('/:workspace/issue/:key/state', async (c) => {
    const [issue, form] = [issueOf(c), await c.req.parseBody()];
    if (issue === null) return nothing(c);
    const state = store.get('WorkflowState', String(form.state));
    if (state !== null && state.teamId === issue.teamId) handsOf(me(c)).moveTo(issue.id, String(state.name));
    return back(c);
  });

  app.get('/:workspace/document/:slug', (c) => {
    const slug = c.req.param('slug');
    const found = store.all('Document').find((document) => slug.endsWith(String(document.slugId)) && seen(c, document));
    if (found === undefined) return nothing(c);
    return c.html(<DocumentPage {...{ workspace, document: found, people: people(), me: me(c) }} />);
  });

  return app;
}

/** `@ana` becomes the address of Ana's profile, which is how Linear takes mentions. */
function withMentions(workspace: Workspace, text: string): string {
  return text.replace(/@(\w+)/g, (written, name: string) =>
    workspace.store.all('User').some((user) => String(user.displayName).toLowerCase() === name.toLowerCase())
      ? workspace.urlOf('profiles', name)
      : written,
  );
}
