/** A node of the Atlassian Document Format, of the few kinds that we write. */
export type AdfNode =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'mention'; readonly attrs: { readonly id: string; readonly text: string } }
  | { readonly type: 'paragraph' | 'listItem' | 'bulletList'; readonly content: readonly AdfNode[] };

/**
 * A document as Jira takes it for a comment.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ (read November 2026)
 */
export interface AdfDocument {
  readonly type: 'doc';
  readonly version: 1;
  readonly content: readonly AdfNode[];
}

export function adfDocument(...content: readonly AdfNode[]): AdfDocument {
  return { type: 'doc', version: 1, content };
}

/** An empty text is no node of its own. */
export function paragraph(...content: readonly (AdfNode | string)[]): AdfNode {
  return { type: 'paragraph', content: content.flatMap(nodeOf) };
}

export function bulletList(items: readonly string[]): AdfNode {
  return {
    type: 'bulletList',
    content: items.map((item) => ({ type: 'listItem' as const, content: [paragraph(item)] })),
  };
}

/** Names a person, who is told by Jira. */
export function mention(accountId: string, name: string): AdfNode {
  return { type: 'mention', attrs: { id: accountId, text: `@${name}` } };
}

function nodeOf(content: AdfNode | string): readonly AdfNode[] {
  if (typeof content !== 'string') return [content];
  return content === '' ? [] : [{ type: 'text', text: content }];
}
