import { ISSUES_AT_ONCE } from '../jira/jira-issues';
import type { Clock } from '../storage/clock';
import { aFewAtOnce } from './a-few-at-once';
import type { Engine } from './engine';
import { isOutOfSight, outOfSight } from './out-of-sight';
import { clockFrom } from './reread';
import { peopleOf, settled } from './settle';

/** Jira stamps the same change of an issue a little apart in places. */
const APART_MS = 2000;

/** Whether Jira knows of something that the clock does not. */
export function isBehind(clock: Clock | undefined, updatedAt: Date): boolean {
  return clock === undefined || isOutOfSight(clock) || updatedAt.getTime() - clock.seenAt.getTime() > APART_MS;
}

/**
 * Reads these issues from Jira where they are not as we know them: an event was lost, or is still on its way. A point for each,
 * and two more for each that changed.
 *
 * @returns how many were not as we knew them
 */
export async function freshen(clocks: readonly Clock[], engine: Engine): Promise<number> {
  let changed = 0;
  for (let i = 0; i < clocks.length; i += ISSUES_AT_ONCE) {
    const some = clocks.slice(i, i + ISSUES_AT_ONCE);
    const stamps = new Map(
      (await engine.issues.stampsOf(some.map(({ issueId }) => issueId))).map((stamp) => [
        stamp.issueId,
        stamp.updatedAt,
      ]),
    );
    const gone = some.filter(({ issueId }) => !stamps.has(issueId));
    await saveSettled(
      gone.map((clock) => outOfSight(clock, engine.now)),
      engine,
    );
    const behind = some.filter((clock) => stamps.has(clock.issueId) && isBehind(clock, stamps.get(clock.issueId)!));
    await readAnew(
      behind.map(({ issueId }) => issueId),
      engine,
    );
    changed += gone.length + behind.length;
  }
  return changed;
}

/** Reads issues from Jira into their clocks, a hundred at most. One that somebody changes meanwhile keeps what they wrote. */
export async function readAnew(issueIds: readonly string[], engine: Engine): Promise<void> {
  if (issueIds.length === 0) return;
  const issues = await engine.issues.inFull(issueIds);
  const known = new Map((await engine.clocks.findMany(issueIds)).map((clock) => [clock.issueId, clock]));
  const clocks: Clock[] = [];
  for (const issue of issues)
    clocks.push(...[await clockFrom(issue, known.get(issue.id) ?? null, engine)].filter(isThere));
  await saveSettled(clocks, engine);
}

/** Saves clocks with their next look worked out. What somebody saved meanwhile stays as they left it. */
async function saveSettled(clocks: readonly Clock[], engine: Engine): Promise<void> {
  for (const projectId of new Set(clocks.map((clock) => clock.projectId))) {
    const own = clocks.filter((clock) => clock.projectId === projectId);
    const here = await engine.agreements.of(projectId, [...new Set(own.flatMap(peopleOf))]);
    await aFewAtOnce(own, async (clock) => {
      await engine.clocks.save(await settled(clock, here, engine));
    });
  }
}

function isThere(clock: Clock | null): clock is Clock {
  return clock !== null;
}
