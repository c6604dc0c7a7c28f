import { addDays, type LocalTime } from '../calendar/local-time';
import { instantAt, localDateAt } from '../calendar/zoned-time';
import type { IssueState } from '../issue/issue-state';
import type { PersonId } from '../issue/timeline';
import type { Agreement } from '../playbook/agreement';
import { waiverIn } from '../playbook/waivers';

/**
 * Since when a norm's clock runs for someone, given that it would run since `since`: a waiver that covers them holds it until
 * its last day is over, and what was waived is never counted afterwards.
 *
 * Waivers count that the playbook names now, and those it named at `since`: taking one out of the file, over or not, makes
 * nothing late that was waived.
 *
 * @returns An instant after `now` while a waiver lasts.
 */
export function sinceWaived(
  { key, project }: IssueState,
  { norm, person, since }: { readonly norm: string; readonly person: PersonId | null; readonly since: Date },
  agreement: Pick<Agreement, 'playbookAt'>,
  now: Date,
): Date {
  const scope = { norm, issueKey: key, project, person };
  const current = agreement.playbookAt(now);
  const former = agreement.playbookAt(since);
  let latest = since;
  for (const playbook of current === former ? [current] : [current, former]) {
    const { timeZone } = playbook.workingTime.default;
    for (const waiver of playbook.waivers) {
      const endsAt = instantAt(timeZone, waiver.until, '00:00' as LocalTime);
      const lastNoonAt = instantAt(timeZone, addDays(waiver.until, -1), '12:00' as LocalTime);
      const covers = endsAt > latest && waiverIn({ ...playbook, waivers: [waiver] }, scope, lastNoonAt) !== null;
      if (covers) latest = endsAt;
    }
  }
  return latest;
}

/** The first midnight after `now`, in the team's zone, at which a norm of the playbook comes into force or ends; `null` for none. */
export function nextNormChangeAt(agreement: Pick<Agreement, 'playbookAt'>, now: Date): Date | null {
  const { responses, updates, staleness, decisions, workingTime } = agreement.playbookAt(now);
  const { timeZone } = workingTime.default;
  const today = localDateAt(timeZone, now);
  const dates = [...responses, ...updates, ...staleness, ...decisions]
    .flatMap(({ from, until }) => [from, until])
    .filter((date) => date !== undefined && date > today)
    .sort();
  return dates[0] === undefined ? null : instantAt(timeZone, dates[0], '00:00' as LocalTime);
}
