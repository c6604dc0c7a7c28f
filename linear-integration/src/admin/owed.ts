import { type Agreement, type Due, type Obligation, obligationsOf, type PersonId } from '@async-norms/core';
import type { KnownIssue, ShownIssue } from '../store/workspace-history';

/** Something owed on an issue, as it concerns one person or the team. */
export interface OwedItem {
  readonly issue: ShownIssue;
  readonly obligation: Obligation;
  readonly due: Due;
}

/** What one person sees of what is owed: their own, and what is nobody's in particular. Never another person's. */
export interface Owed {
  /** What waits for them. */
  readonly mine: readonly OwedItem[];
  /** What will, if nothing happens till then: updates that are due within a week. */
  readonly coming: readonly OwedItem[];
  readonly board: readonly OwedItem[];
}

/** What a person sees of what is owed in a workspace; the soonest due first. */
export function owedTo(me: PersonId, issues: readonly KnownIssue[], agreement: Agreement, now: Date): Owed {
  const mine: OwedItem[] = [];
  const coming: OwedItem[] = [];
  const board: OwedItem[] = [];
  for (const { state, ...issue } of issues) {
    for (const obligation of obligationsOf(state, agreement, now)) {
      for (const due of obligation.dues) {
        if (due.person === me && isWaiting(obligation)) mine.push({ issue, obligation, due });
        else if (due.person === me && isSoon(obligation, due, now)) coming.push({ issue, obligation, due });
        if (due.person === null && obligation.isOverdue) board.push({ issue, obligation, due });
      }
    }
  }
  return { mine: mine.sort(soonestFirst), coming: coming.sort(soonestFirst), board: board.sort(soonestFirst) };
}

/** What is owed on one issue. Whose turn it is shows on the issue, to everyone; a question about its being quiet, once it is quiet. */
export function owedOn({ state, ...issue }: KnownIssue, agreement: Agreement, now: Date): readonly OwedItem[] {
  return obligationsOf(state, agreement, now)
    .filter(({ kind, isOverdue }) => kind !== 'stale' || isOverdue)
    .flatMap((obligation) => obligation.dues.map((due) => ({ issue, obligation, due })))
    .sort(soonestFirst);
}

/** Somebody waits for an answer, a promise or a decision from when it is asked; for an update, once it is due. */
function isWaiting({ kind, isOverdue }: Obligation): boolean {
  return isOverdue || kind === 'response' || kind === 'promise' || kind === 'decision';
}

function isSoon({ kind }: Obligation, { dueAt }: Due, now: Date): boolean {
  return kind === 'update' && dueAt !== null && dueAt.getTime() - now.getTime() < SOON_MS;
}

const SOON_MS = 7 * 86_400_000;

function soonestFirst(a: OwedItem, b: OwedItem): number {
  const at = ({ due }: OwedItem) => due.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return at(a) === at(b) ? (a.obligation.key < b.obligation.key ? -1 : 1) : at(a) - at(b);
}
