import { nextWorkingTime, policiesAt, type Reader, rosterEntryOf } from '@async-norms/core';
import { gateLines } from '../gate/gate-text';
import { missingUnder, withStanding } from '../gate/standing-under';
import { activitiesOf } from '../storage/activity';
import { type KeptDecision, keptDecision } from '../storage/decision-store';
import type { CardView, GateView, PanelView } from '../ui/resolver-types/panel-types';
import { activityText } from './activity-text';
import { complaintViews, lineOf } from './decision-views';
import { exemptionViews } from './exemption-views';
import type { IssuePage } from './issue-page';
import { namesFor } from './names';
import { overlapText } from './overlap-text';
import type { Session } from './session';
import { turnViews } from './turn-views';

/** The panel as its reader sees it. */
export async function panelView(page: IssuePage, session: Session): Promise<PanelView> {
  const { known, issueId, issueKey, projectKey, isClosed, stands } = page;
  const { reader, accountId, now } = session;
  const [held, records, activity] = await Promise.all([
    session.holds({ issueId }, 'EDIT_ISSUES', 'ADD_COMMENTS'),
    recordsOf(page),
    activitiesOf(issueId),
  ]);
  const askers = (known?.turns ?? []).flatMap(({ waiting }) => waiting ?? []);
  const owing = (known?.obligations ?? []).flatMap(({ waiting }) => waiting ?? []);
  const nameOf = await namesFor(session, [...askers, ...owing], page.names);
  const turns = known === null ? [] : turnViews(known, { accountId, reader, nameOf, now });
  const snoozedUntil = known?.state.snoozes[accountId] ?? null;
  return {
    issue: { id: issueId, key: issueKey, projectKey, isClosed },
    tracking: page.tracking === 'on' && known === null ? 'reading' : page.tracking,
    mayAct: held.has('EDIT_ISSUES') && held.has('ADD_COMMENTS'),
    turns,
    cards: cardsOf(page, session, [...new Set(turns.flatMap(({ people }) => people))]),
    gate: await gateView(page, now, reader),
    decisions: records.map((kept) => ({
      ...lineOf(kept),
      rev: kept.rev,
      complaints: complaintViews(kept.record, reader),
    })),
    snoozedUntil: snoozedUntil !== null && snoozedUntil > now ? snoozedUntil.toISOString() : null,
    activity: activity.map((one) => ({ at: one.at.toISOString(), text: activityText(one, reader) })),
  };

  async function recordsOf({ projectId }: IssuePage): Promise<readonly KeptDecision[]> {
    const found = await Promise.all(Object.keys(stands.records).map((id) => keptDecision(projectId, id)));
    return found.filter((kept) => kept !== null);
  }
}

/** What the issue needs in writing before it closes, and whether it has it. */
export async function gateView(page: IssuePage, now: Date, reader: Reader): Promise<GateView> {
  const { known, stands } = page;
  const exemptAs = stands.exemption?.code ?? null;
  if (known === null) return { standing: 'not-asked', lines: [], exemptions: [], exemptAs };
  const { state, here } = known;
  const isDone = state.category === 'done';
  const policies = policiesAt(state, here.agreement, isDone ? state.categorySince.at : now);
  if (policies.length === 0) return { standing: 'not-asked', lines: [], exemptions: [], exemptAs };
  const exemptions = exemptionViews(policies, reader);
  const missing = missingUnder(withStanding(state, stands), policies);
  if (missing.length === 0) {
    const isRecorded = Object.values(stands.records).includes(true);
    return { standing: isRecorded ? 'recorded' : 'exempt', lines: [], exemptions, exemptAs };
  }
  const lines = await gateLines(page, missing, stands, reader);
  return { standing: isDone ? 'debt' : 'missing', lines: lines.slice(0, -1), exemptions, exemptAs };
}

/** The cards of those whose turn it is, for whoever is about to ask them; never one's own. */
function cardsOf(
  { known }: IssuePage,
  { accountId, reader, now }: Session,
  people: readonly string[],
): readonly CardView[] {
  if (known === null) return [];
  const { agreement } = known.here;
  return people
    .filter((person) => person !== accountId)
    .map((person) => {
      const card = rosterEntryOf(agreement.playbookAt(now), person)?.card;
      const hours = agreement.hoursOf(person);
      const nextAt = hours === null ? null : nextWorkingTime(hours, now);
      return {
        accountId: person,
        bestFor: card?.bestFor ?? null,
        preferredForm: card?.preferredForm ?? null,
        notes: card?.notes ?? null,
        overlap: overlapText(agreement.hoursOf(accountId), hours, now, reader),
        backAt: nextAt !== null && nextAt > now ? nextAt.toISOString() : null,
      };
    });
}
