import { List, ListItem } from '@forge/react';

/** Sentences, a line each. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <List type="unordered">
      {lines.map((line) => (
        <ListItem key={line}>{line}</ListItem>
      ))}
    </List>
  );
}
