/** @jsxImportSource hono/jsx */
import type { PropsWithChildren } from 'hono/jsx';
import type { Entity } from '../store';
import type { Workspace } from '../workspace';

/** What every page of the double knows. */
export interface Shown {
  readonly workspace: Workspace;
  readonly people: readonly Entity[];
  /** Whom the reader has chosen to be. */
  readonly me: Entity;
}

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 52rem; margin: 0 auto; padding: 0 1rem 4rem }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; padding: .75rem 0; border-bottom: 1px solid #8886 }
header form { margin-inline-start: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .3rem .6rem .3rem 0; vertical-align: top }
article, aside { border: 1px solid #8886; border-radius: .5rem; padding: .5rem 1rem; margin: .75rem 0; overflow-wrap: anywhere }
.reply { margin-inline-start: 2rem }
.resolved { opacity: .75 }
.label { border: 1px solid currentColor; border-radius: 1rem; padding: 0 .5rem; font-size: .85rem; white-space: nowrap }
.quiet { font-size: .9rem }
textarea { width: 100%; min-height: 5rem; font: inherit; box-sizing: border-box }
button, select { font: inherit; padding: .2rem .6rem }
pre { white-space: pre-wrap }
`;

/** A page of the double: says what it is, and whom one acts as. */
export function Page({
  workspace,
  people,
  me,
  title,
  children,
}: PropsWithChildren<Shown & { readonly title: string }>) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${String(workspace.organization.name)} (stands in for Linear)`}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <a href="/">{String(workspace.organization.name)}</a>
          <span class="quiet">A stand-in for Linear, on this machine alone</span>
          <form method="post" action="/person">
            <label>
              You are{' '}
              <select name="person">
                {people.map((user) => (
                  <option value={user.id} selected={user.id === me.id}>
                    {String(user.name)}
                  </option>
                ))}
              </select>
            </label>{' '}
            <button type="submit">Change</button>
          </form>
        </header>
        <main>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

/** An instant in the reader's zone, which is that of the person they are. */
export function When({ at, me }: { readonly at: unknown; readonly me: Entity }) {
  const instant = at as Date;
  const shown = new Intl.DateTimeFormat('en-GB', {
    timeZone: String(me.timezone),
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  });
  return <time dateTime={instant.toISOString()}>{shown.format(instant)}</time>;
}
