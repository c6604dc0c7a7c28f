import { DecisionRecord, type LocalDate, LocalDate as LocalDateSchema } from '@async-norms/core';
import { mentionedIn, mentionOf } from '../storage/decision-store';
import { fitsOneValue } from '../storage/within-size';
import type { DecisionDraft } from '../ui/resolver-types/decision-types';
import { Refused } from './refused';

/**
 * A record with what a form says put in; what the form does not show stays as it was.
 *
 * @param before The record that is revised; `null` for a new one.
 * @throws Refused for a date that does not exist, or more text than can be kept
 */
export function recordOf(
  draft: DecisionDraft,
  before: DecisionRecord | null,
  issues?: readonly string[],
): DecisionRecord {
  const { options, deciders, decidedOn, reviewBy, status, ...texts } = draft;
  const kept = before ?? DecisionRecord.parse({});
  const record: DecisionRecord = {
    ...kept,
    ...texts,
    // A record is superseded by naming its successor, which no form does.
    status: kept.status === 'superseded' ? 'superseded' : status,
    decidedOn: dateOf(decidedOn, 'draft.decidedOn'),
    reviewBy: dateOf(reviewBy, 'draft.reviewBy'),
    deciders: deciders.map((decider) => ('accountId' in decider ? mentionOf(decider.accountId) : decider.text)),
    options: options.map((option, i) => ({ ...option, neutral: kept.options[i]?.neutral ?? [] })),
    issues: issues === undefined ? kept.issues : [...new Set(issues)],
  };
  if (fitsOneValue(record)) return record;
  const expected = 'some pages of text; a link to the document where it is longer';
  throw new Refused('invalid', [{ path: 'draft', problem: 'it is too long to be kept', expected }]);
}

/** A record as the form takes it. */
export function draftOf(record: DecisionRecord): DecisionDraft {
  const { title, question, context, decision, because, consequences, decidedOn, reviewBy, tags } = record;
  return {
    title,
    status: record.status === null || record.status === 'superseded' ? 'accepted' : record.status,
    question,
    context: [record.summary, context].filter((text) => text.trim() !== '').join('\n\n'),
    options: record.options.map((option) => ({
      title: option.title,
      text: option.text,
      pros: [...option.pros],
      cons: [...option.cons],
    })),
    decision,
    because: because === '' ? record.drivers : because,
    consequences,
    decidedOn,
    reviewBy,
    deciders: record.deciders.map((decider) => {
      const accountId = mentionedIn(decider);
      return accountId === null ? { text: decider.slice(0, 200) } : { accountId };
    }),
    tags: [...tags],
  };
}

function dateOf(text: string | null, path: string): LocalDate | null {
  if (text === null) return null;
  const date = LocalDateSchema.safeParse(text);
  if (date.success) return date.data;
  throw new Refused('invalid', [
    { path, problem: `got "${text}"`, expected: 'a date that exists, such as 2026-03-04' },
  ]);
}
