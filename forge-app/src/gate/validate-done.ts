import { policiesAt, type Reader } from '@async-norms/core';
import { jiraApi } from '../jira/jira-api';
import { jiraIssues } from '../jira/jira-issues';
import { logLine } from '../log';
import { sayResolver } from '../resolvers/texts/say-resolver';
import { noteActivity } from '../storage/activity';
import { agreementOfProject, storedAgreement } from '../storage/agreement-store';
import { siteSettings } from '../storage/site-settings';
import { changeStanding, standing } from '../storage/standing-store';
import { siteStatuses } from '../storage/statuses';
import { type ClosingIssue, closingIssue } from './closing-issue';
import { gateLines } from './gate-text';
import { missingUnder, withStanding } from './standing-under';
import { AskedTransition, codeOf, type Verdict } from './transition';
import { within } from './within';

const THROUGH: Verdict = { result: true };
/** Jira gives a function 25 seconds; people wait for this one at a button. */
const ANSWER_WITHIN_MS = 8000;
/** Past this, workflow dialogs cut a message off in the middle. */
const MOST_CHARACTERS = 1500;

/**
 * The validator: no issue becomes done without a complete decision record, or a reason for none that its agreement names.
 *
 * Lets everything else through: transitions to other statuses, projects where norms are off or only noticed, issues that no
 * policy speaks of. Where it can't look, the site's setting decides, and that is logged with the reason.
 */
export async function validateDone(payload: unknown): Promise<Verdict> {
  const now = new Date();
  const asked = AskedTransition.safeParse(payload);
  if (!asked.success) return couldNotLook(null, 'the transition was not told in a way we know', now);
  try {
    const verdict = await within(ANSWER_WITHIN_MS, () => verdictOn(asked.data, now));
    return verdict === 'too-late' ? await couldNotLook(asked.data, 'no answer in time', now) : verdict;
  } catch (error) {
    return couldNotLook(asked.data, error instanceof Error ? error.name : 'an error', now);
  }
}

async function verdictOn(asked: AskedTransition, now: Date): Promise<Verdict> {
  const app = jiraApi('app');
  const { from, to, modifiedFields } = asked.transition;
  const ids = [to.id, ...(from == null ? [] : [from.id])];
  const [categoryOf, closing] = await Promise.all([
    siteStatuses(ids, () => jiraIssues(app).statuses()),
    closingIssue(asked, app),
  ]);
  const isDone = (status: { readonly id: string } | null | undefined) =>
    status != null && categoryOf({ id: status.id, name: null }) === 'done';
  // An issue that is not there for us belongs to a project that we are kept out of.
  if (closing === null || !isDone(to) || isDone(from)) return THROUGH;
  const { issueId, projectId } = closing;
  const [stored, stands] = await Promise.all([storedAgreement(projectId), standing(issueId, projectId)]);
  if (stored.project.gate === 'notice') return THROUGH;
  const here = await agreementOfProject(projectId, [], stored);
  if (here.state !== 'on') return THROUGH;
  const missing = missingUnder(withStanding(closing.state, stands), policiesAt(closing.state, here.agreement, now));
  const code = modifiedFields.resolution == null ? null : codeOf(modifiedFields.resolution.name);
  const held = missing.filter(({ exemptions }) => !exemptions.some((exemption) => exemption.code === code));
  if (held.length === 0) {
    if (code !== null && missing.length > 0) await noteExemption(closing, code, now);
    return THROUGH;
  }
  const { language, workingTime, privacy } = here.playbook;
  const reader: Reader = { locale: language, timeZone: workingTime.default.timeZone };
  const lines = await gateLines(closing, held, stands, reader);
  const norms = held.map(({ id }) => id).join(' ');
  const note = { issueId, projectId, at: now, person: null, kind: 'gate-held', detail: norms } as const;
  await noteActivity(note, privacy.retentionDays).catch(() => {}); // the answer matters more than its trace
  return { result: false, errorMessage: lines.join('\n').slice(0, MOST_CHARACTERS) };
}

/** A resolution that is called like an exemption ("Duplicate") is that exemption, chosen while closing. */
async function noteExemption({ issueId, projectId }: ClosingIssue, code: string, at: Date): Promise<void> {
  await changeStanding(issueId, projectId, (stands) => ({ ...stands, exemption: { code, at } }));
}

/** Follows the site's setting where the gate could not look; what can't be read either lets the issue through. */
async function couldNotLook(asked: AskedTransition | null, why: string, now: Date): Promise<Verdict> {
  const followed = await siteSettings().then(
    ({ gateWhenUnsure }) => gateWhenUnsure,
    () => 'let-through' as const,
  );
  logLine('gate could not look', { followed, why, issue: asked?.issue.key ?? '' });
  if (asked !== null) await noteUnseen(asked, followed, why, now).catch(() => {}); // it is in the log
  if (followed === 'let-through') return THROUGH;
  return { result: false, errorMessage: sayResolver({ locale: 'en', timeZone: 'UTC' }, 'gate.unsure') };
}

/** So that admins see it, and an issue that closed unseen is told from one that went around the gate. */
async function noteUnseen(
  asked: AskedTransition,
  followed: 'let-through' | 'hold',
  why: string,
  now: Date,
): Promise<void> {
  const known = await within(2000, () => closingIssue(asked, jiraApi('app'))).catch(() => null);
  const isKnown = known !== null && known !== 'too-late';
  const [issueId, projectId] = isKnown ? [known.issueId, known.projectId] : [asked.issue.key, '-'];
  const detail = `${followed} ${asked.issue.key} ${why}`;
  await noteActivity({ issueId, projectId, at: now, person: null, kind: 'gate-could-not-look', detail }, KEPT_DAYS);
  if (isKnown) await changeStanding(issueId, projectId, (stands) => ({ ...stands, unseenAt: now }));
}

const KEPT_DAYS = 90;
