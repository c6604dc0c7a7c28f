import { type Agreement, type IssueState, policiesAt } from '@async-norms/core';
import { noteActivity } from '../storage/activity';
import { storedAgreement } from '../storage/agreement-store';
import { changeStanding, type Debt, type Standing, standing } from '../storage/standing-store';
import { missingUnder, withStanding } from './standing-under';

/** How long after the gate let an issue through unseen its closing is put down to that. */
const UNSEEN_MS = 10 * 60_000;

/**
 * Notices an issue that is done without what its agreement asked for when it was closed: past the gate by bulk change,
 * automation, REST, a sub-task's cascade, or with no rule in its workflow. It shows as decision debt; nothing is reopened and
 * nobody is named. A debt goes when the record comes, a reason for none, or the issue is opened again.
 *
 * Harmless to call again, in any order: it says how things stand now.
 *
 * @param state The issue as the engine knows it.
 * @returns whether a debt was noticed or cleared
 */
export async function noticeClosing(
  projectId: string,
  state: IssueState,
  { agreement, retentionDays }: { readonly agreement: Agreement; readonly retentionDays: number },
  now: Date,
): Promise<'noticed' | 'cleared' | 'same'> {
  const { issueId } = state;
  const known = await reopened(state, await standing(issueId, projectId));
  const norms = owedNorms(state, known, agreement);
  const before = known.debt;
  if (norms.length === 0) {
    if (before === null) return 'same';
    await changeStanding(issueId, projectId, (stands) => ({ ...stands, debt: null }));
    await noteDebt('debt-cleared', state, projectId, before.norms, now, retentionDays);
    return 'cleared';
  }
  const closedAt = state.categorySince.at;
  if (before !== null && before.closedAt.getTime() === closedAt.getTime() && same(before.norms, norms)) return 'same';
  const how = await howPast(projectId, known, closedAt);
  const debt: Debt = { issueKey: state.key, closedAt, how, norms: [...norms] };
  await changeStanding(issueId, projectId, (stands) => ({ ...stands, projectId, debt }));
  await noteDebt('debt-noticed', state, projectId, norms, now, retentionDays);
  return 'noticed';
}

/** A reason for closing without a record holds for that closing alone. */
async function reopened(state: IssueState, known: Standing): Promise<Standing> {
  const { exemption } = known;
  if (exemption === null || state.resumed === null || exemption.at >= state.resumed.at) return known;
  return changeStanding(state.issueId, known.projectId, (stands) => ({ ...stands, exemption: null }));
}

function owedNorms(state: IssueState, stands: Standing, agreement: Agreement): readonly string[] {
  if (state.category !== 'done' || state.presence === 'removed') return [];
  const policies = policiesAt(state, agreement, state.categorySince.at);
  return missingUnder(withStanding(state, stands), policies).map(({ id }) => id);
}

async function howPast(projectId: string, { unseenAt }: Standing, closedAt: Date): Promise<Debt['how']> {
  const { project } = await storedAgreement(projectId);
  if (project.gate === 'notice') return 'notice-only';
  const wasUnseen = unseenAt !== null && Math.abs(closedAt.getTime() - unseenAt.getTime()) <= UNSEEN_MS;
  return wasUnseen ? 'gate-could-not-look' : 'past-the-gate';
}

async function noteDebt(
  kind: 'debt-noticed' | 'debt-cleared',
  { issueId }: IssueState,
  projectId: string,
  norms: readonly string[],
  at: Date,
  retentionDays: number,
): Promise<void> {
  await noteActivity({ issueId, projectId, at, person: null, kind, detail: norms.join(' ') }, retentionDays);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((norm) => b.includes(norm));
}
