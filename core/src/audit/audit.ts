import type { CannotTell } from '../history/cannot-tell';
import type { History } from '../history/history';
import { type UnjudgedNorm, unjudgedNorms } from '../history/judgeable';
import { isOpen, stateOf } from '../issue/issue-state';
import type { Obligation, ObligationKind } from '../norm/obligation';
import { obligationsOf } from '../norm/obligations';
import type { Agreement } from '../playbook/agreement';
import type { Clearing } from '../turn/clearing';

/** Something that is owed on an issue: by which norm, since when, until when, and what would clear it. Never by whom. */
export interface AuditItem {
  readonly key: string;
  readonly norm: string;
  readonly kind: ObligationKind;
  readonly since: Date;
  /** `null` where no calendar holds that much working time. */
  readonly dueAt: Date | null;
  readonly isOverdue: boolean;
  readonly clears: readonly Clearing[];
}

/** What is owed under the agreement at one instant, by norm. Turns into the contract's `audit --json` by `JSON.stringify`. */
export interface Audit {
  readonly at: Date;
  /** Issues that were created by then and are not done. */
  readonly open: number;
  readonly responses: Readonly<Record<string, { readonly open: number; readonly overdue: number }>>;
  readonly updates: Readonly<Record<string, { readonly applies: number; readonly overdue: number }>>;
  readonly staleness: Readonly<Record<string, { readonly applies: number; readonly overdue: number }>>;
  readonly promises: { readonly open: number; readonly overdue: number };
  readonly decisions: Readonly<Record<string, { readonly missing: number }>>;
  /** What is owed, overdue or not: the longest due first. */
  readonly items: readonly AuditItem[];
  /** Norms about which the history says too little; their counts are 0 and they have no items. */
  readonly notJudged: readonly UnjudgedNorm[];
  readonly cannotTell: readonly CannotTell[];
}

/**
 * What is owed at an instant, as the live engine sees it with what was known by then.
 *
 * @param at Events up to this instant, itself included, are known. The people are those of the export: who is active, and in
 *   which zone, is not known of the past.
 */
export function audit(history: History, agreement: Agreement, at: Date): Audit {
  const norms = agreement.normsAt(at);
  const notJudged = unjudgedNorms(history.facts, norms);
  const unjudged = new Set(notJudged.map(({ norm }) => norm));
  const responses = tallies(norms.responses, () => ({ open: 0, overdue: 0 }));
  const updates = tallies(norms.updates, () => ({ applies: 0, overdue: 0 }));
  const staleness = tallies(norms.staleness, () => ({ applies: 0, overdue: 0 }));
  const decisions = tallies(norms.decisions, () => ({ missing: 0 }));
  const promises = { open: 0, overdue: 0 };
  const items: AuditItem[] = [];
  let open = 0;

  const count = ({ kind, normId, isOverdue }: Obligation): void => {
    const overdue = isOverdue ? 1 : 0;
    if (kind === 'decision') decisions[normId]!.missing++;
    else if (kind === 'promise') {
      promises.open++;
      promises.overdue += overdue;
    } else if (kind === 'response') {
      responses[normId]!.open++;
      responses[normId]!.overdue += overdue;
    } else {
      const tally = (kind === 'update' ? updates : staleness)[normId]!;
      tally.applies++;
      tally.overdue += overdue;
    }
  };

  for (const timeline of history.timelines) {
    const state = stateOf(timeline, at);
    if (state === null) continue;
    if (isOpen(state)) open++;
    for (const obligation of obligationsOf(state, agreement, at)) {
      if (unjudged.has(obligation.normId)) continue;
      count(obligation);
      items.push(itemOf(obligation));
    }
  }
  const { cannotTell } = history.facts;
  return {
    at,
    open,
    responses,
    updates,
    staleness,
    promises,
    decisions,
    items: items.sort(byDue),
    notJudged,
    cannotTell,
  };
}

function tallies<T>(norms: readonly { readonly id: string }[], make: () => T): Record<string, T> {
  return Object.fromEntries(norms.map(({ id }) => [id, make()]));
}

function itemOf({ issueKey, normId, kind, sinceAt, dueAt, isOverdue, clears }: Obligation): AuditItem {
  return { key: issueKey, norm: normId, kind, since: sinceAt, dueAt, isOverdue, clears };
}

function byDue(a: AuditItem, b: AuditItem): number {
  const between = (a.dueAt?.getTime() ?? Number.POSITIVE_INFINITY) - (b.dueAt?.getTime() ?? Number.POSITIVE_INFINITY);
  if (between !== 0 && !Number.isNaN(between)) return between;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : a.norm < b.norm ? -1 : 1;
}
