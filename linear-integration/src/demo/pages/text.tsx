/** @jsxImportSource hono/jsx */
import type { Workspace } from '../workspace';

/** A written text: addresses can be followed, those of profiles read as names. Nothing else of Markdown is drawn. */
export function WrittenText({ workspace, text }: { readonly workspace: Workspace; readonly text: string }) {
  const profiles = `${workspace.urlOf('profiles', '')}`;
  return (
    <div>
      {text.split('\n').map((line) => (
        <p style="margin: .2rem 0; min-height: 1em">
          {line.split(/(https?:\/\/[^\s<>)\]]+)/).map((part, i) => {
            if (i % 2 === 0) return part;
            const name = part.startsWith(profiles) ? part.slice(profiles.length) : null;
            return name === null ? <a href={part}>{part}</a> : <strong>@{name}</strong>;
          })}
        </p>
      ))}
    </div>
  );
}
