import { type DecisionRecord, type LocalDate, readDecisionRecord, recordComplaints } from '@async-norms/core';

/** Where a text was written, for what it takes for granted. */
export interface WrittenOn {
  readonly issue: { readonly key: string; readonly title: string } | null;
  readonly author: string | null;
  readonly on: LocalDate;
}

/** "Decision: …" and its like in six languages, at the start of a comment. */
const MARKER =
  /^\s*(?:#{1,3}\s*)?(?:\*\*|__)?(?:decision|entscheidung|décision|decisión|decisão|決定)(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*/i;

const LONGEST_TITLE = 100;

/** Whether a comment says of itself that it is a decision. */
export function isDecisionComment(body: string): boolean {
  return MARKER.test(body);
}

/**
 * The record that a comment holds: ours or any form that `readDecisionRecord` knows, else its words as the decision. A comment
 * is about its issue, so that is the question where it names none; its writer decided, on that day.
 */
export function recordOfComment(text: string, { issue, author, on }: WrittenOn): DecisionRecord {
  const { record } = readDecisionRecord(text);
  const plain = text.replace(MARKER, '').trim();
  const isForm = record.decision !== '';
  const title = isForm || record.title !== '' ? record.title : firstLine(plain);
  const said: DecisionRecord = {
    ...record,
    title: title === '' ? firstLine(plain) : title,
    decision: isForm ? record.decision : plain,
    ...(isForm ? {} : { summary: '' }),
    status: record.status ?? 'accepted',
    decidedOn: record.decidedOn ?? on,
    deciders: record.deciders.length === 0 && author !== null ? [author] : record.deciders,
    issues: withIssue(record.issues, issue),
  };
  const saysWhatItIsAbout = recordComplaints(said).every(({ part }) => part !== 'question');
  return saysWhatItIsAbout || issue === null ? said : { ...said, question: issue.title };
}

/**
 * The record that a document holds; `null` for a document that is something else, a template that nobody filled in included.
 * Its title is Linear's where the text has none.
 */
export function recordOfDocument(title: string, content: string, { issue }: WrittenOn): DecisionRecord | null {
  const read = readDecisionRecord(content);
  const titled = read.record.title === '' ? readDecisionRecord(`# ${title}\n\n${content}`) : read;
  if (titled.kind !== 'record' && read.kind !== 'record') return null;
  const { record } = titled.kind === 'record' ? titled : read;
  const lacks = new Set(recordComplaints(record).map(({ part }) => part));
  if (lacks.has('decision') && lacks.has('question')) return null; // headings alone: a form that nobody has filled in
  return { ...record, title: record.title === '' ? title : record.title, issues: withIssue(record.issues, issue) };
}

function withIssue(issues: readonly string[], issue: WrittenOn['issue']): readonly string[] {
  return issue === null || issues.includes(issue.key) ? issues : [...issues, issue.key];
}

/** The first sentence, as a title: short enough to read in a list. */
function firstLine(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  const sentence = /^.*?[.!?。](?=\s|$)/.exec(line)?.[0] ?? line;
  const plain = sentence.replace(/[.。]$/, '').trim();
  return plain.length <= LONGEST_TITLE ? plain : `${plain.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
