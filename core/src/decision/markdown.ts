import { PlaybookError, problemsOf } from '../problem';
import { splitMarkdown } from './front-matter';
import { readOwnRecord } from './read-own-record';
import { DecisionRecord, type DecisionRecordInput, FORMAT_KEY } from './record';
import { writeRecord } from './write-record';

/**
 * A decision record as Markdown in our own format, ready to be put in a file.
 *
 * `parseDecisionRecord` gives back exactly the record that was written.
 *
 * @param record A record, or just the parts of one that there are: `{ title, decision }` will do.
 * @throws PlaybookError if `record` does not fit the schema (a misspelt key, a date that does not exist), with every
 *   problem at once: the caller's mistake.
 */
export function formatDecisionRecord(record: DecisionRecordInput): string {
  const read = DecisionRecord.safeParse(record);
  if (!read.success) throw new PlaybookError(problemsOf(read.error, record));
  return writeRecord(read.data);
}

export function parseDecisionRecord(markdown: string): DecisionRecord {
  const { frontMatter, lines } = splitMarkdown(markdown);
  if (frontMatter?.values.has(FORMAT_KEY)) return readOwnRecord(frontMatter, lines).record;
  return readOwnRecord({ values: new Map(), raw: new Map(), unread: [] }, lines).record;
}
