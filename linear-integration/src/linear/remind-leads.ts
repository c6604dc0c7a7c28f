import {
  type Agreement,
  addDays,
  addWorkingDays,
  addWorkingMinutes,
  type Cadence,
  heldSince,
  localDateAt,
  TimeZone,
  type WorkingAmount,
  type WorkingCalendar,
  workingDateAt,
} from '@async-norms/core';
import { nudgeLedgerOf } from '../store/nudge-ledger';
import { type LinearProject, STARTED_PROJECTS } from './documents';
import { isRefused, LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';
import { pages } from './pages';
import { REMIND_LEAD } from './writes';

const HOUR_MS = 60 * 60_000;

/**
 * Reminds leads of projects in progress whose last update is older than the agreement asks of moving work, through Linear's own
 * reminder: in the lead's hours, once for each update that is missing, within their cap for the week. Projects whose
 * reminders Linear sends by itself, or that are paused, are left to it.
 *
 * Projects are read once an hour. A round that Linear breaks off is no round: the next one comes with the next call, and what was
 * said meanwhile the ledger knows.
 */
export async function remindLeads(side: LinearSide, workspaceId: string): Promise<void> {
  const now = side.clock();
  const round = `projects:${Math.floor(now.getTime() / HOUR_MS)}`;
  if (await side.handled.has(workspaceId, round)) return;
  const agreement = await side.agreements.of(workspaceId);
  const norm = agreement === null ? null : cadenceOf(agreement, now);
  if (agreement === null || norm === null) return;
  try {
    await remindAll(side, workspaceId, agreement, norm, now);
  } catch (error) {
    if (!(error instanceof LinearRequestFailed)) throw error;
    side.log('project leads not reminded', { reason: error.failure.kind });
    if (!isRefused(error)) return;
  }
  await side.handled.take(workspaceId, round, now);
}

async function remindAll(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  norm: Cadence,
  now: Date,
): Promise<void> {
  const api = await side.connections.of(workspaceId);
  for await (const page of pages(
    async (after) => (await api.request(STARTED_PROJECTS, { after }, 'background')).projects,
  ))
    for (const project of page)
      if (isReminderDue(project, agreement, norm, now)) await remind(side, workspaceId, agreement, project, now);
}

/** How often moving work gets a word: the norm that speaks of the most, which is the one without a filter. */
function cadenceOf(agreement: Agreement, now: Date): Cadence | null {
  const { updates } = agreement.normsAt(now);
  const plain = updates.find(({ of }) => Object.keys(of).every((key) => key === 'status'));
  return plain ?? updates[0] ?? null;
}

/** Whether a project's lead is to be reminded at this instant. */
function isReminderDue(
  { lead, lastUpdate, startedAt, updateReminderFrequencyInWeeks, projectUpdateRemindersPausedUntilAt }: LinearProject,
  agreement: Agreement,
  norm: Cadence,
  now: Date,
): boolean {
  const missingSince = lastUpdate?.createdAt ?? startedAt;
  if (lead === null || missingSince === null || !agreement.canAct(lead.id)) return false;
  if ((updateReminderFrequencyInWeeks ?? 0) > 0) return false;
  if (projectUpdateRemindersPausedUntilAt !== null && projectUpdateRemindersPausedUntilAt > now) return false;
  const hours = agreement.hoursOf(lead.id);
  if (hours === null || workingDateAt(hours, now) === null) return false;
  // Nobody is late for a time in which nothing was agreed on.
  const since = heldSince('updates', norm, { since: missingSince, now, agreement });
  const dueAt = after(agreement.clockOf(lead.id), since, norm.every);
  return dueAt !== null && dueAt < now;
}

function after(calendar: WorkingCalendar, since: Date, every: WorkingAmount): Date | null {
  return every.unit === 'days'
    ? addWorkingDays(calendar, since, every.days)
    : addWorkingMinutes(calendar, since, every.minutes);
}

async function remind(
  side: LinearSide,
  workspaceId: string,
  agreement: Agreement,
  { id, lead, lastUpdate, teams }: LinearProject,
  now: Date,
): Promise<void> {
  const person = lead!.id;
  const { projectReminders } = await side.settings.of(workspaceId, teams.nodes[0]?.id ?? null);
  const away = (await side.people.find(workspaceId, person))?.awayUntil ?? null;
  if (!projectReminders || (away !== null && away > now)) return;
  const hours = agreement.hoursOf(person)!;
  const on = workingDateAt(hours, now)!;
  const ledger = nudgeLedgerOf(side.database, workspaceId);
  const said = await ledger.said([], [person], addDays(localDateAt(UTC, now), -8));
  const weekday = (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7;
  if (said.countInWeek(person, addDays(on, -weekday)) >= agreement.playbookAt(now).nudges.perWeek) return;

  const api = await side.connections.of(workspaceId);
  const key = `project/${id}/${lastUpdate?.id ?? 'start'}/${person}`;
  const nudge = { obligationKey: key, issueId: `project:${id}`, step: 'nudge' as const };
  if (!(await ledger.claim({ key, of: 'nudge', person, on, at: now, nudge }))) return;
  // A second reminder would be a second one: killed from here on nobody takes it for unsaid.
  await ledger.settle(key, { outcome: 'unknown', at: now });
  let outcome: 'posted' | 'refused' | 'unknown' = 'posted';
  try {
    await api.request(REMIND_LEAD, { projectId: id, userId: person }, 'nudge');
  } catch (error) {
    if (!(error instanceof LinearRequestFailed)) throw error;
    const { kind } = error.failure;
    if (kind === 'rate-limited' || kind === 'not-signed-in') {
      await ledger.release(key); // surely nothing was said
      throw error;
    }
    outcome = kind === 'no-answer' ? 'unknown' : 'refused';
  }
  await ledger.settle(key, outcome === 'posted' ? { outcome, messageId: null, at: now } : { outcome, at: now });
  await side.activity.record(workspaceId, {
    at: now,
    kind: 'reminder',
    personId: person,
    what: outcome,
    why: 'project',
  });
}

const UTC = TimeZone.parse('UTC');
