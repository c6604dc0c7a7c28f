/** @jsxImportSource hono/jsx */
import type { Entity } from '../store';
import { issuePath } from './issues-page';
import { Page, type Shown } from './page';

/** A document, as it was written. */
export function DocumentPage({ document, ...shown }: Shown & { readonly document: Entity }) {
  const issue = shown.workspace.store.get('Issue', String(document.issueId));
  return (
    <Page {...shown} title={String(document.title)}>
      {issue !== null && (
        <p>
          Of <a href={issuePath(shown.workspace, issue)}>{String(issue.identifier)}</a>
        </p>
      )}
      <pre>{String(document.content)}</pre>
    </Page>
  );
}
