/**
 * A comment after its markup is understood: blocks of runs, whatever tracker it was written in. Quoted text, code blocks
 * and panels of logs are gone (only that they were there is kept), so nothing said in them can ask anybody anything.
 */

/** A way in which a text names a person, before anybody knows who that is. */
export type MentionHandle =
  /** `[~accountid:5b10…]` in wiki markup, a mention node in ADF. */
  | { readonly form: 'account-id'; readonly value: string }
  /** `[~ada]` in wiki markup, `@ada` or `@Ada Lovelace` in plain text and Markdown. */
  | { readonly form: 'name'; readonly value: string }
  /** `https://linear.app/acme/profiles/ada`, which is how Linear's Markdown mentions. */
  | { readonly form: 'profile-url'; readonly value: string };

/** A piece of one block. `start` and `end` are offsets in the source text (in ADF: in its text nodes, one after another). */
export type Run = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'break' }
  | { readonly kind: 'mention'; readonly handle: MentionHandle }
  /** `text` is `null` for a bare address; a title that a tracker unfurled is the text. */
  | { readonly kind: 'link'; readonly url: string; readonly text: string | null }
  /** Inline code: a word of the sentence whose letters mean nothing here. */
  | { readonly kind: 'code' }
  /** An attached or embedded file; the name is `null` where the markup has only an id. */
  | { readonly kind: 'file'; readonly name: string | null }
  | { readonly kind: 'emoji' }
);

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'cell';
  readonly runs: readonly Run[];
}

/** What a markup reader returns. */
export interface CommentBlocks {
  readonly blocks: readonly Block[];
  /** A quotation was left out. */
  readonly hasQuote: boolean;
  /** A block of code or preformatted text was left out. */
  readonly hasCodeBlock: boolean;
  /** The text was longer, deeper or more tangled than we read; the rest was left unread. */
  readonly isCut: boolean;
}

/** Longest source that is read, in UTF-16 units: Jira's own limit for a comment. The rest is left unread. */
export const MAX_SOURCE_LENGTH = 32_767;
