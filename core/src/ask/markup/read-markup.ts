import type { People } from '../people';
import { readAdf } from './adf';
import type { CommentBlocks } from './block';
import { readJiraWiki } from './jira-wiki';
import { readMarkdown } from './markdown';
import { readPlain } from './plain';

/** The markups that comments come in: Linear's Markdown, Jira's wiki markup (Server, REST v2), Jira Cloud's ADF, e-mail. */
export const MARKUPS = ['markdown', 'jira-wiki', 'adf', 'plain'] as const;
export type Markup = (typeof MARKUPS)[number];

/** A comment's blocks, whichever markup it is in. A body that is not what its markup calls for says nothing. */
export function readMarkup(body: unknown, markup: Markup, people: People): CommentBlocks {
  if (markup === 'adf') return readAdf(body, people);
  const text = typeof body === 'string' ? body : '';
  if (markup === 'markdown') return readMarkdown(text, people);
  return markup === 'jira-wiki' ? readJiraWiki(text, people) : readPlain(text, people);
}
