import type { AskKind } from '../issue/timeline';
import type { Counted, Satisfier } from '../playbook/norms';
import type { NormsInForce } from '../playbook/norms-in-force';
import type { CannotTellCode } from './cannot-tell';
import type { HistoryFacts } from './history';

/** A norm that a history can't judge, and what it would have to hold. */
export interface UnjudgedNorm {
  readonly norm: string;
  readonly because: CannotTellCode;
}

/**
 * The norms that a history can't judge, because what would keep them is not in it: nothing is said of them rather than guessed.
 *
 * A norm is judged where at least one of the things that keep it is known, and comments are, if comments keep it. Decisions are
 * always judged: what a history can't tell there is said beside them.
 */
export function unjudgedNorms(facts: HistoryFacts, norms: Omit<NormsInForce, 'decisions'>): readonly UnjudgedNorm[] {
  const missing = missingOf(facts);
  const unjudged: UnjudgedNorm[] = [];
  const judge = (norm: string, because: CannotTellCode | null): void => {
    if (because !== null) unjudged.push({ norm, because });
  };
  for (const { id, ask, satisfiedBy } of norms.responses) {
    judge(id, missingAsk(missing, ask) ?? missingAll(missing, satisfiedBy));
  }
  for (const { id, counts } of norms.updates) judge(id, missingAll(missing, counts));
  for (const { id } of norms.staleness) judge(id, missing.comment ?? null);
  return unjudged;
}

type Missing = Partial<Record<Satisfier | Counted, CannotTellCode>>;

/** What is nowhere in the history. */
function missingOf({ kind, issues, comments, cannotTell }: HistoryFacts): Missing {
  const isWhole = (code: CannotTellCode, all: number): boolean =>
    cannotTell.some((open) => open.code === code && (open.count === null || (open.count >= all && all > 0)));
  const missing: Missing = { review: 'no-reviews', decision: 'no-decision-records' };
  if (kind !== 'linear-graphql') missing.reaction = 'no-reactions';
  if (isWhole('no-comments', issues)) missing.comment = missing.update = 'no-comments';
  else if (isWhole('no-comment-text', comments)) missing.update = 'no-comment-text';
  if (isWhole('no-status-changes', issues)) missing.status = 'no-status-changes';
  if (isWhole('no-assignee-changes', issues)) {
    missing.assignment = missing.work = missing.edit = 'no-assignee-changes';
  }
  return missing;
}

/** Whether asks of that kind can be seen at all. A hand-off is also an assignment. */
function missingAsk(missing: Missing, ask: AskKind): CannotTellCode | null {
  if (ask === 'new-issue') return null;
  if (ask === 'hand-off' && missing.assignment === undefined) return null;
  return missing.update ?? null;
}

function missingAll(missing: Missing, keeps: readonly (Satisfier | Counted)[]): CannotTellCode | null {
  if (keeps.includes('comment')) return missing.comment ?? null;
  return keeps.every((one) => missing[one] !== undefined) ? (missing[keeps[0]!] ?? null) : null;
}
