import type { IssueNews } from '../webhook/event-to-issue';
import type { LinearEvent } from '../webhook/linear-event';
import { takeInRecords } from './decision-sources';
import { type ClosedBy, gateVerdict } from './gate-verdict';
import { isGone } from './issue-news';
import type { LinearSide } from './linear-side';
import { markMissing } from './missing-label';
import { moveBack } from './move-back';
import { stateKnown, takeIn } from './read-again';
import { readAtTheGate } from './read-at-the-gate';
import { sayGate } from './say-gate';
import { whenItSuits } from './say-when-it-suits';
import { type LinearView, linearViewOf } from './workspace-view';

type IssueWebhook = Extract<LinearEvent, { type: 'Issue' }>;

/**
 * The gate: an issue was closed, so it is looked at whether the decision behind it is in writing. There is no way to stop a closing
 * in Linear, so what can be done comes after it: ask, mark, and where a team wants it move it back, once.
 */
export async function keepGate(side: LinearSide, workspaceId: string, event: IssueWebhook): Promise<void> {
  const { data, updatedFrom } = event;
  const hasMoved = event.action === 'create' || (updatedFrom != null && 'stateId' in updatedFrom);
  if (!hasMoved || data.state?.type !== 'completed') return;
  const agreement = await side.agreements.of(workspaceId);
  if (agreement === null) return;
  const settings = await side.settings.of(workspaceId, data.teamId);
  if (settings.gate === 'off') return;
  const issue = await readAtTheGate(side, workspaceId, data.id);
  // Moved on already: whoever moved it knows better than we do.
  if (issue === null || isGone(issue) || issue.state.id !== data.stateId) return;
  const view = await linearViewOf(side, workspaceId);
  const before = await stateKnown(side, workspaceId, issue.id);
  if (before === null) return;
  await takeIn(side, workspaceId, issue, before, issue.comments.nodes, view);
  await takeInRecords(side, workspaceId, issue, view);

  const state = await stateKnown(side, workspaceId, issue.id);
  if (state === null) return;
  const now = side.clock();
  const closedBy = closerOf(event, view);
  // Taken before it is done: tried again after a crash it is the same closing, and any later one is never moved back.
  const everKey = `gate-revert:${issue.id}`;
  const thisKey = `${everKey}:${data.updatedAt.getTime()}`;
  const wasReverted = (await side.handled.has(workspaceId, everKey)) && !(await side.handled.has(workspaceId, thisKey));
  const verdict = gateVerdict(state, agreement, settings, closedBy, wasReverted, now);
  const note = (what: string, why: string | null) =>
    side.activity.record(workspaceId, { at: now, kind: 'gate', issueId: issue.id, what, why });
  if (verdict.verdict === 'pass') return markMissing(side, workspaceId, agreement, issue, false);
  if (verdict.verdict === 'bypass') {
    await side.record(workspaceId, exemptedByLabel(issue.id, data.updatedAt, verdict.code));
    await note('bypassed', verdict.code);
    return markMissing(side, workspaceId, agreement, issue, false);
  }

  await markMissing(side, workspaceId, agreement, issue, true);
  const teller = closedBy.kind === 'person' ? closedBy.id : null;
  const about = {
    kind: 'gate',
    closedBy: teller,
    norms: verdict.missing.map(({ id }) => id),
    revertedTo: null,
  } as const;
  const backTo = typeof updatedFrom?.stateId === 'string' ? updatedFrom.stateId : null;
  const window = whenItSuits(issue, teller, agreement, now);
  // To be moved back without a word would be worse than to be asked; so it is done only while the word may be said.
  const mayBeSaidNow = window.carriedBy === 'comment' && window.at <= now;
  if (verdict.verdict === 'revert' && backTo !== null && mayBeSaidNow) {
    for (const key of [thisKey, everKey]) await side.handled.take(workspaceId, key, now);
    if (await moveBack(side, workspaceId, agreement, issue, view.people, about, backTo))
      return note('reverted', about.norms[0]!);
  }
  const said = await sayGate(side, workspaceId, agreement, issue, view.people, about);
  await note(`asked:${said}`, about.norms[0]!);
}

function exemptedByLabel(issueId: string, at: Date, code: string): IssueNews {
  const id = `bypass:${at.getTime()}`;
  return {
    issueId,
    createdAt: null,
    facts: null,
    shown: {},
    events: [{ kind: 'exempted', at, by: { kind: 'self' }, id, code }],
  };
}

/** A person who closed it by hand; everything else, a missing actor included, is an automation. */
function closerOf({ actor }: IssueWebhook, view: LinearView): ClosedBy {
  if (!actor?.id || (actor.type ?? 'user') !== 'user' || view.isBot(actor.id)) return { kind: 'automation' };
  return view.people.some(({ id, isActive }) => id === actor.id && isActive)
    ? { kind: 'person', id: actor.id }
    : { kind: 'automation' };
}
