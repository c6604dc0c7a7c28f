import { randomUUID } from 'node:crypto';
import { backtestOutcome, backtestRun, saveBacktestRun } from '../backtest/backtest-runs';
import { pushLongJob } from '../backtest/long-jobs';
import type { ReadInputOf } from '../ui/resolver-types';
import type { BacktestView } from '../ui/resolver-types/admin-types';
import { jiraProject } from './jira-projects';
import { readTexts } from './playbook-check';
import { Refused } from './refused';
import type { Session } from './session';

/** How long a run may go without a word before another may begin. */
const SILENT_MS = 2 * 3_600_000;

/** Begins a backtest; the reading goes on in the background. @throws Refused where one is running, or the text is no playbook */
export async function beginBacktest(session: Session, input: ReadInputOf<'startBacktest'>): Promise<BacktestView> {
  const { now, reader } = session;
  const running = await backtestRun();
  if (running?.state === 'running' && now.getTime() - running.startedAt.getTime() < SILENT_MS) {
    throw new Refused('busy', [], 60);
  }
  const read = readTexts(input.written);
  if (read.outcome === 'problems') throw new Refused('invalid', read.problems);
  const projects = await Promise.all([...new Set(input.projectIds)].map((id) => jiraProject(session, id)));
  const runId = randomUUID();
  await saveBacktestRun({
    state: 'running',
    runId,
    projectIds: projects.map(({ id }) => id),
    projectKeys: projects.map(({ key }) => key),
    weeks: input.weeks,
    written: input.written,
    compare: input.compare,
    locale: reader.locale,
    timeZone: reader.timeZone,
    startedAt: now,
    share: 0,
    issues: 0,
  });
  await pushLongJob({ kind: 'backtest', runId });
  return backtestView();
}

/** Stops the run, if one is under way. */
export async function endBacktest(): Promise<BacktestView> {
  const run = await backtestRun();
  if (run?.state === 'running') await saveBacktestRun({ ...run, state: 'stopped' });
  return backtestView();
}

/** How far the latest run is, or what came of it. */
export async function backtestView(): Promise<BacktestView> {
  const run = await backtestRun();
  switch (run?.state) {
    case undefined:
      return { state: 'none' };
    case 'running':
      return { state: 'running', share: run.share, issues: run.issues, startedAt: run.startedAt.toISOString() };
    case 'stopped':
      return { state: 'stopped' };
    case 'failed':
      return { state: 'failed', text: run.why };
    case 'done': {
      const outcome = await backtestOutcome();
      if (outcome === null) return { state: 'none' };
      const { result, numbers, sentences, page } = outcome;
      const finishedAt = run.finishedAt.toISOString();
      // Written by this app as core's own result, and read back as JSON.
      const told = { result, numbers, sentences, page } as Pick<DoneView, 'result' | 'numbers' | 'sentences' | 'page'>;
      return { state: 'done', finishedAt, weeks: run.weeks, projectKeys: run.projectKeys, ...told };
    }
  }
}

type DoneView = Extract<BacktestView, { readonly state: 'done' }>;
