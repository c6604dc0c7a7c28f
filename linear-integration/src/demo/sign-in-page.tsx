/** @jsxImportSource hono/jsx */
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Entity } from './store';
import type { Workspace } from './workspace';

/** Who to be in the demo workspace. Stands where Linear would ask for a password. */
export function signInPage(
  workspace: Workspace,
  people: readonly Entity[],
  here: string,
  asApp: boolean,
): HtmlEscapedString | Promise<HtmlEscapedString> {
  const to = (user: string) => {
    const url = new URL(here);
    url.searchParams.set('user', user);
    return url.pathname + url.search;
  };
  const offered = asApp ? people.filter((user) => user.admin === true) : people;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Sign in · ${String(workspace.organization.name)} (demo)`}</title>
      </head>
      <body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 2rem auto; padding: 0 1rem">
        <main>
          <h1>Demo workspace {String(workspace.organization.name)}</h1>
          <p>
            This page stands in for Linear’s sign-in.{' '}
            {asApp ? 'Who installs Async Norms? Only administrators can.' : 'Who do you want to be?'}
          </p>
          <ul>
            {offered.map((user) => (
              <li>
                <a href={to(user.id)}>{String(user.name)}</a> · {String(user.timezone)}
                {user.admin === true ? ' · administrator' : ''}
              </li>
            ))}
          </ul>
          <p>
            <a href={to('nobody')}>Cancel</a>
          </p>
        </main>
      </body>
    </html>
  ) as HtmlEscapedString;
}
