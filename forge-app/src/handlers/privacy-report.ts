import { privacy } from '@forge/api';
import { kvs, WhereConditions } from '@forge/kvs';
import { subDays } from 'date-fns/subDays';
import { z } from 'zod';
import { logLine } from '../log';
import { erasePerson } from '../privacy/erase-person';
import { instantOfMinute, minuteOf } from '../storage/epoch';
import { forgePeople } from '../storage/people';
import { everyPersonalSettings } from '../storage/personal-settings';
import { changeSiteSettings } from '../storage/site-settings';
import { hasSeconds } from './time-left';

/**
 * Accounts to a report. The package cuts longer lists into nineties and sends them all at once, so each is sent by itself.
 *
 * @see https://developer.atlassian.com/platform/forge/user-privacy-guidelines/ (read 2026-11-22)
 */
const AT_ONCE = 90;
/** Reported again after a week; a day of slack, as schedules come early and late. */
const EVERY_DAYS = 6;
const SECONDS_A_REPORT = 30;

const PersonRow = z.looseObject({ accountId: z.string(), seenAt: z.int(), reportedAt: z.int() });

/**
 * Tells Atlassian, once a week, about which accounts something is kept, and erases what is kept about those that were closed.
 *
 * Paced: a report at a time, those reported longest ago first, until the time of the run is up; the rest comes next week.
 */
export async function privacyReport(): Promise<void> {
  const now = new Date();
  const goesOn = hasSeconds(SECONDS_A_REPORT);
  const before = minuteOf(subDays(now, EVERY_DAYS));
  let reported = 0;
  let erased = 0;
  while (goesOn()) {
    const page = await kvs
      .entity<{ readonly reportedAt: number }>('person')
      .query()
      .index('by-report', { partition: ['person'] })
      .where(WhereConditions.lessThanEqualTo(before))
      .limit(AT_ONCE)
      .getMany();
    // The index lags: whoever was reported a moment ago may still be in it.
    const rows = page.results.map(({ value }) => PersonRow.parse(value)).filter((row) => row.reportedAt <= before);
    if (rows.length === 0) break;
    const accounts = rows.map(({ accountId, seenAt }) => ({
      accountId,
      updatedAt: instantOfMinute(seenAt).toISOString(),
    }));
    const updates = await privacy.reportPersonalData(accounts);
    const closed = updates.filter(({ status }) => status === 'closed').map(({ accountId }) => accountId);
    const stale = new Set(updates.filter(({ status }) => status === 'updated').map(({ accountId }) => accountId));
    for (const row of rows.filter(({ accountId }) => !closed.includes(accountId))) {
      // What changed is asked of Jira again when it is next needed.
      const seenAt = stale.has(row.accountId) ? 0 : row.seenAt;
      await kvs.entity('person').set(row.accountId, { ...row, seenAt, reportedAt: minuteOf(now) });
    }
    for (const accountId of closed) await erasePerson(accountId);
    reported += rows.length;
    erased += closed.length;
    if (page.results.length < AT_ONCE) break;
  }
  if (goesOn()) {
    const unlisted = await reportUnlisted(now, goesOn);
    reported += unlisted.reported;
    erased += unlisted.erased;
  }
  await changeSiteSettings(() => ({ lastPrivacyReportAt: now }));
  logLine('personal data reported', { reported, erased });
}

/** People who set something and whom the engine never met. */
async function reportUnlisted(now: Date, goesOn: () => boolean): Promise<{ reported: number; erased: number }> {
  const ids = (await everyPersonalSettings()).map(({ accountId }) => accountId);
  const met = await forgePeople().findMany(ids);
  const unlisted = ids.filter((id) => !met.has(id));
  let erased = 0;
  for (let i = 0; i < unlisted.length && goesOn(); i += AT_ONCE) {
    const some = unlisted.slice(i, i + AT_ONCE);
    const updatedAt = now.toISOString();
    const updates = await privacy.reportPersonalData(some.map((accountId) => ({ accountId, updatedAt })));
    for (const { accountId, status } of updates) {
      if (status !== 'closed') continue;
      await erasePerson(accountId);
      erased += 1;
    }
  }
  return { reported: unlisted.length, erased };
}
