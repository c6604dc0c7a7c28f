import { DecisionRecord, type DecisionRecordInput, DecisionStatus, LocalDate } from '@async-norms/core';
import type { FieldProblem } from '../admin/form-parts';
import { WRITE_FIELDS, type WriteField, type WrittenRecord } from '../admin/pages/write-page';
import type { Speak } from '../admin/texts/say';
import type { FormFields } from './visit';

const TEXTS = ['title', 'question', 'context', 'decision', 'because', 'consequences'] as const;
const LISTS = ['deciders', 'issues', 'tags', 'supersedes'] as const;

/** A form to begin with. */
export function emptyRecord(today: LocalDate, decider: string): WrittenRecord {
  const empty = Object.fromEntries(WRITE_FIELDS.map((field) => [field, ''])) as Record<WriteField, string>;
  return { ...empty, status: 'accepted', decidedOn: today, deciders: decider };
}

/** A record as the form shows it. */
export function recordToWrite(record: DecisionRecord): WrittenRecord {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, record[field]])) as Record<
    (typeof TEXTS)[number],
    string
  >;
  const lists = Object.fromEntries(LISTS.map((field) => [field, record[field].join(', ')])) as Record<
    (typeof LISTS)[number],
    string
  >;
  return {
    ...texts,
    ...lists,
    status: record.status ?? 'accepted',
    decidedOn: record.decidedOn ?? '',
    reviewBy: record.reviewBy ?? '',
    options: record.options
      .map(({ title, text, pros, neutral, cons }) =>
        [title, text, ...pros.map((it) => `+ ${it}`), ...neutral.map((it) => `~ ${it}`), ...cons.map((it) => `- ${it}`)]
          .filter((line) => line !== '')
          .join('\n'),
      )
      .join('\n\n'),
  };
}

/** The form as it was sent. */
export function recordFromForm(form: FormFields): WrittenRecord {
  return Object.fromEntries(WRITE_FIELDS.map((field) => [field, form.text(field).trim()])) as Record<
    WriteField,
    string
  >;
}

export type ReadRecord =
  | { readonly outcome: 'record'; readonly record: DecisionRecord }
  | { readonly outcome: 'problems'; readonly problems: readonly FieldProblem[] };

/** Reads the form. What the form does not show of a record that is changed stays as it was. */
export function readRecord(written: WrittenRecord, before: DecisionRecord | null, t: Speak): ReadRecord {
  const problems: FieldProblem[] = [];
  const dateOf = (field: 'decidedOn' | 'reviewBy'): LocalDate | null => {
    if (written[field] === '') return null;
    const date = LocalDate.safeParse(written[field]);
    if (!date.success) problems.push({ field, text: t('write.date') });
    return date.data ?? null;
  };
  const input: DecisionRecordInput = {
    ...(before ?? {}),
    ...Object.fromEntries(TEXTS.map((field) => [field, written[field]])),
    ...Object.fromEntries(LISTS.map((field) => [field, listOf(written[field])])),
    status: DecisionStatus.safeParse(written.status).data ?? 'accepted',
    decidedOn: dateOf('decidedOn'),
    reviewBy: dateOf('reviewBy'),
    options: optionsOf(written.options),
  };
  if (written.title === '') problems.push({ field: 'title', text: t('write.noTitle') });
  return problems.length > 0
    ? { outcome: 'problems', problems }
    : { outcome: 'record', record: DecisionRecord.parse(input) };
}

/** Options as people note them: a paragraph each, its first line the name, then what speaks for (+) and against it (-). */
function optionsOf(text: string): NonNullable<DecisionRecordInput['options']> {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0)
    .map(([title = '', ...lines]) => {
      const marked = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1).trim());
      const rest = lines.filter((line) => !/^[+~-]/.test(line));
      return { title, text: rest.join('\n'), pros: marked('+'), neutral: marked('~'), cons: marked('-') };
    });
}

function listOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
