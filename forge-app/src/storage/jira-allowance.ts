import { Instant } from '@async-norms/core';
import { kvs } from '@forge/kvs';
import { z } from 'zod';

/**
 * What the site may still ask of Jira. The hourly points are shared by all sites of the app, and no site sees the others: so
 * each keeps its background work within a share of its own, and all of it waits where Jira says so.
 */
export interface JiraAllowance {
  /** Until when Jira asked us to be quiet; `null`: go ahead. */
  pausedUntil(now: Date): Promise<Date | null>;
  pause(until: Date, reason: string): Promise<void>;
  /** Points that background work of this site may still use in this hour. */
  leftForBackground(now: Date): Promise<number>;
  /** Notes points used by background work. Called by one at a time: whoever holds the lease for it. */
  usedInBackground(points: number, now: Date): Promise<void>;
}

const PAUSE = 'jira-pause';
const USED = 'jira-points-used';

/**
 * Points an hour for reading the past and reconciling on one site.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rate-limiting/ (read November 2026): 65,000 points an hour for an app on
 *   all its sites together. A share of 4,000 lets sixteen sites read
 *   their past at once; where more do, Jira asks all of them to wait for the next hour.
 */
export const BACKGROUND_POINTS_PER_HOUR = 4000;

const Pause = z.object({ until: Instant, reason: z.string() });
const Used = z.object({ hour: z.string(), points: z.number() });

/** The allowance of this site, kept in its storage. */
export function jiraAllowance(): JiraAllowance {
  const usedIn = async (hour: string): Promise<number> => {
    const used = Used.safeParse(await kvs.get(USED));
    return used.success && used.data.hour === hour ? used.data.points : 0;
  };
  return {
    async pausedUntil(now) {
      const pause = Pause.safeParse(await kvs.get(PAUSE));
      return pause.success && pause.data.until > now ? pause.data.until : null;
    },
    async pause(until, reason) {
      await kvs.set(PAUSE, { until, reason }, { ttl: { value: 2, unit: 'HOURS' } });
    },
    async leftForBackground(now) {
      return Math.max(0, BACKGROUND_POINTS_PER_HOUR - (await usedIn(hourOf(now))));
    },
    async usedInBackground(points, now) {
      const hour = hourOf(now);
      await kvs.set(USED, { hour, points: (await usedIn(hour)) + points }, { ttl: { value: 2, unit: 'HOURS' } });
    },
  };
}

/** Points are counted by the hour of UTC. */
function hourOf(now: Date): string {
  return now.toISOString().slice(0, 13);
}

/** When the next hour of points begins. */
export function nextHour(now: Date): Date {
  const HOUR_MS = 3_600_000;
  return new Date((Math.floor(now.getTime() / HOUR_MS) + 1) * HOUR_MS);
}
