import {
  complaintText,
  type DecisionRecord,
  decisionIndex,
  discoverability,
  formatDecisionRecord,
  isComplete,
  nextStatuses,
  type Reader,
  recordComplaints,
} from '@async-norms/core';
import type { KeptDecision } from '../storage/decision-store';
import type { ComplaintView, DecisionLine, DecisionView, DraftCheck } from '../ui/resolver-types/decision-types';
import { draftOf } from './decision-drafts';
import { sayResolver } from './texts/say-resolver';

/** A record in a list. */
export function lineOf({ id, record }: Pick<KeptDecision, 'id' | 'record'>): DecisionLine {
  const { title, status, decidedOn, reviewBy, tags, issues } = record;
  return { id, title, status, decidedOn, reviewBy, tags, issues, isComplete: isComplete(record) };
}

/** What a record lacks, in the reader's words. */
export function complaintViews(record: DecisionRecord, reader: Reader): readonly ComplaintView[] {
  return recordComplaints(record).map(({ part, level }) => ({
    part,
    level,
    text: complaintText({ part, level }, reader),
  }));
}

/** Whether a record would let an issue close, and what it lacks. */
export function checkOf(record: DecisionRecord, reader: Reader): DraftCheck {
  return { isComplete: isComplete(record), complaints: complaintViews(record, reader) };
}

/** A record in full, with how easily it is found among the others of its project. */
export function decisionView(kept: KeptDecision, all: readonly KeptDecision[], reader: Reader): DecisionView {
  const { id, rev, record, revisions } = kept;
  const others = all.filter((other) => other.id !== id);
  const index = decisionIndex([...others, kept].map((one) => ({ key: one.id, record: one.record })));
  const { score, rules } = discoverability({ key: id, record }, index, record.issues.length);
  return {
    ...lineOf(kept),
    rev,
    draft: draftOf(record),
    complaints: complaintViews(record, reader),
    supersedes: record.supersedes,
    supersededBy: record.supersededBy,
    nextStatuses: record.status === null ? [] : nextStatuses(record.status).filter((status) => status !== 'superseded'),
    discoverability: {
      score,
      improves: rules.flatMap(({ rule, improves }) =>
        improves === null ? [] : [sayResolver(reader, `improves.${rule}`)],
      ),
    },
    revisions: revisions.map(({ rev: number, at, by }) => ({ rev: number, at: at.toISOString(), by })),
    markdown: formatDecisionRecord(record),
  };
}
