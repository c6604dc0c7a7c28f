import { PlaybookError, problemsOf } from '../problem';
import { readDecisionRecord } from './import/read-decision-record';
import { DecisionRecord, type DecisionRecordInput } from './record';
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

/**
 * The decision record that a Markdown text holds, in our own format or any that `readDecisionRecord` knows.
 *
 * Total: any text gives a record, an empty one at worst. Use `readDecisionRecord` to hear in addition which format it was,
 * whether it is a record at all, and what could not be understood.
 */
export function parseDecisionRecord(markdown: string): DecisionRecord {
  return readDecisionRecord(markdown).record;
}
