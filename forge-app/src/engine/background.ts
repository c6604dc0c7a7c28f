import type { PersonId } from '@async-norms/core';
import type { Clock } from '../storage/clock';
import { nextHour } from '../storage/jira-allowance';
import { changeProject } from '../storage/project-settings';
import type { Engine } from './engine';
import { isBehind, readAnew } from './freshen';
import type { BackgroundJob } from './queues';
import { peopleOf, settled } from './settle';

/** What is left to do of a job, and after how long; `null` where it is done. */
export type Rest = { readonly job: BackgroundJob; readonly afterSeconds: number } | null;

const PAGE = 50;
/** Issues that nobody has touched for long are read too: what is owed on them may be owed for long. */
const OPEN = 'statusCategory != Done ORDER BY created DESC';

/**
 * Does a background job for as long as `hasTime` says, within the site's share of Jira's points.
 *
 * @throws JiraBusy where Jira asks us to wait; what was done till then is kept, and the job can be run again
 */
export async function runBackground(job: BackgroundJob, engine: Engine, hasTime: () => boolean): Promise<Rest> {
  let rest: BackgroundJob | null = job;
  let spent = engine.jira.points();
  let left =
    job.kind === 'look-again' ? Number.POSITIVE_INFINITY : await engine.allowance.leftForBackground(engine.now);
  while (rest !== null) {
    const wait = await waitSeconds(rest, left, engine);
    if (wait !== null) return { job: rest, afterSeconds: wait };
    if (!hasTime()) return { job: rest, afterSeconds: 0 };
    try {
      rest = await step(rest, engine);
    } finally {
      const points = engine.jira.points() - spent;
      spent += points;
      left -= points;
      if (points > 0) await engine.allowance.usedInBackground(points, engine.now);
    }
  }
  return null;
}

/** How long to wait for points, or for the end of a pause that Jira asked for; `null` for not at all. */
async function waitSeconds(job: BackgroundJob, left: number, { allowance, now }: Engine): Promise<number | null> {
  if (job.kind === 'look-again') return null;
  const pausedUntil = await allowance.pausedUntil(now);
  const until = pausedUntil ?? (left <= 0 ? nextHour(now) : null);
  return until === null ? null : Math.max(1, (until.getTime() - now.getTime()) / 1000);
}

/** A page of a job; what is left of it, `null` for nothing. */
async function step(job: BackgroundJob, engine: Engine): Promise<BackgroundJob | null> {
  // Of a project that was switched off, what others search for is put right; nothing is read.
  if (job.kind !== 'look-again' && !(await engine.agreements.isOn(job.projectId))) return null;
  switch (job.kind) {
    case 'past':
      return readPast(job, engine);
    case 'delta': {
      const jql = `project = ${job.projectId} AND updated >= "-${job.minutes}m" ORDER BY updated ASC`;
      const next = await readPage(jql, job.next, engine);
      return next === null ? null : { ...job, next };
    }
    case 'look-again':
      return lookAgain(job, engine);
  }
}

async function readPast(job: BackgroundJob & { kind: 'past' }, engine: Engine): Promise<BackgroundJob | null> {
  const jql = `project = ${job.projectId} AND ${OPEN}`;
  const total = job.total ?? (await engine.issues.count(`project = ${job.projectId} AND statusCategory != Done`));
  const next = await readPage(jql, job.next, engine);
  const read = job.read + PAGE;
  const share = next === null ? null : Math.min(0.99, read / Math.max(1, total));
  await changeProject(job.projectId, engine.now, (settings) => ({ ...settings, reading: share }));
  // Clocks from before it was switched off and on again have to be looked at too.
  const lookAgain = { kind: 'look-again', projectId: job.projectId, person: null, state: 'quiet', next: null } as const;
  return next === null ? lookAgain : { ...job, next, read, total };
}

/** Reads a page of a search, and from Jira in full those of its issues that are not as we know them. */
async function readPage(jql: string, next: string | null, engine: Engine): Promise<string | null> {
  const page = await engine.issues.search(jql, next, PAGE);
  const ids = page.stamps.map(({ issueId }) => issueId);
  const known = new Map((await engine.clocks.findMany(ids)).map((clock) => [clock.issueId, clock]));
  const behind = page.stamps.filter(({ issueId, updatedAt }) => isBehind(known.get(issueId), updatedAt));
  await readAnew(
    behind.map(({ issueId }) => issueId),
    engine,
  );
  return page.next;
}

/** Works out anew when to look at each clock of a page. What stays the same, as the index has it, is neither read nor written. */
async function lookAgain(job: BackgroundJob & { kind: 'look-again' }, engine: Engine): Promise<BackgroundJob | null> {
  const page = await engine.clocks.ofProject(job.projectId, job.state, job.next);
  for (const found of page.clocks) {
    if (job.person !== null && !hasPart(found, job.person)) continue;
    if (isSame(found, await lookedAt(found, engine))) continue;
    const clock = await engine.clocks.find(found.issueId);
    const next = clock === null ? null : await lookedAt(clock, engine);
    if (clock !== null && next !== null && !isSame(clock, next)) await engine.clocks.save(next);
  }
  if (page.next !== null) return { ...job, next: page.next };
  return job.state === 'due' ? { ...job, state: 'quiet', next: null } : null;
}

/** Whether somebody's hours have a say in when an issue is looked at. */
function hasPart(clock: Clock, person: PersonId): boolean {
  return clock.people.includes(person) || peopleOf(clock).includes(person);
}

async function lookedAt(clock: Clock, engine: Engine): Promise<Clock> {
  return settled(clock, await engine.agreements.of(clock.projectId, peopleOf(clock)), engine);
}

function isSame(a: Clock, b: Clock): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
