import type { PersonId } from '@async-norms/core';
import type { Engine } from './engine';
import type { LookJob } from './queues';

/** What came of a sweep, for its one log line. */
export interface SweepReport {
  readonly outcome: 'nothing-due' | 'pushed' | 'paused' | 'somebody-else';
  readonly due: number;
  readonly jobs: number;
}

const LEASE_MINUTES = 4;
/** Pages of a hundred. What is left comes with the next sweep. */
const MOST_PAGES = 30;
/** Issues in one job: what a consumer looks at well within its time. */
const ISSUES_A_JOB = 100;

/**
 * Reads the due index and nothing else, and hands what is due to the queue, each person's issues together: a digest is planned
 * from all that is due to a person at once. Jira is not asked.
 *
 * @param holder Names this run in the lease that keeps two of them apart. Two at once would be harmless, and cost twice.
 */
export async function sweep(
  engine: Pick<Engine, 'clocks' | 'leases' | 'allowance' | 'now'>,
  push: (jobs: readonly LookJob[]) => Promise<void>,
  holder: string,
): Promise<SweepReport> {
  const { clocks, leases, allowance, now } = engine;
  const first = await clocks.due(now, null);
  if (first.clocks.length === 0 && first.next === null) return { outcome: 'nothing-due', due: 0, jobs: 0 };
  if ((await allowance.pausedUntil(now)) !== null) return { outcome: 'paused', due: first.clocks.length, jobs: 0 };
  if (!(await leases.take('sweep', holder, now, LEASE_MINUTES))) return { outcome: 'somebody-else', due: 0, jobs: 0 };

  const byPerson = new Map<PersonId | null, Set<string>>();
  let due = 0;
  let page = first;
  for (let pages = 1; ; pages++) {
    due += page.clocks.length;
    for (const { issueId, people } of page.clocks)
      for (const person of people.length === 0 ? [null] : people) issuesOf(byPerson, person).add(issueId);
    if (page.next === null || pages >= MOST_PAGES) break;
    page = await clocks.due(now, page.next);
  }
  const jobs = jobsOf(byPerson);
  await push(jobs);
  await leases.giveBack('sweep', holder);
  return { outcome: 'pushed', due, jobs: jobs.length };
}

/** Packs the issues of people into jobs. One person's stay together, however many they are. */
function jobsOf(byPerson: ReadonlyMap<PersonId | null, ReadonlySet<string>>): readonly LookJob[] {
  const jobs: LookJob['looks'][] = [];
  let room = 0;
  for (const [person, issues] of byPerson) {
    const look = { person, issueIds: [...issues] };
    if (look.issueIds.length > room) {
      jobs.push([]);
      room = ISSUES_A_JOB;
    }
    jobs.at(-1)!.push(look);
    room -= look.issueIds.length;
  }
  return jobs.map((looks) => ({ looks }));
}

function issuesOf(byPerson: Map<PersonId | null, Set<string>>, person: PersonId | null): Set<string> {
  const issues = byPerson.get(person) ?? new Set<string>();
  byPerson.set(person, issues);
  return issues;
}
