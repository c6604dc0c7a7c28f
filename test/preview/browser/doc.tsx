import type { ReactNode } from 'react';

/** What UI Kit sends to the page: its component, what it was given, what is inside it. */
export interface Doc {
  readonly type: string;
  readonly key: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a surface gave the component; Atlaskit's own types check it.
  readonly props: Record<string, any>;
  readonly children: readonly Doc[];
}

export type Drawing = (doc: Doc) => ReactNode;

/** The drawings by name, filled by `drawings.tsx`: each draws its children by the others. */
export const drawings: Record<string, Drawing> = {};

/** One component of a surface. What we do not know how to draw is outlined, so that a screenshot shows it. */
export function Node({ doc }: { readonly doc: Doc }) {
  const draw = drawings[doc.type];
  if (draw !== undefined) return <>{draw(doc)}</>;
  return (
    <span style={{ outline: '1px dashed red' }} data-unmapped={doc.type}>
      {`<${doc.type}>`}
      {inside(doc)}
    </span>
  );
}

export function inside(doc: Doc): ReactNode {
  return doc.children.map((child) => <Node key={child.key} doc={child} />);
}

export function plainText(doc: Doc): string {
  return doc.type === 'String' ? String(doc.props.text) : doc.children.map(plainText).join('');
}

/** What stands in a part that UI Kit sends under a name: the head of a table, the trigger of a popup. */
export function part(doc: Doc, name: string): readonly Doc[] {
  return doc.children.find((child) => child.type === 'ContentWrapper' && child.props.name === name)?.children ?? [];
}
