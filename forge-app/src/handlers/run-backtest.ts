import type { AsyncEvent } from '@forge/events';
import { backtestRun, saveBacktestOutcome, saveBacktestRun } from '../backtest/backtest-runs';
import { LongJob, pushLongJob } from '../backtest/long-jobs';
import { pastIssues } from '../backtest/past-issues';
import { playBack } from '../backtest/play-back';
import { type Engine, engineHere } from '../engine/engine';
import { JiraBusy } from '../jira/jira-issues';
import { logLine } from '../log';
import { erasePerson } from '../privacy/erase-person';
import { readTexts } from '../resolvers/playbook-check';
import { playbookInForce } from '../resolvers/stored-playbooks';
import { standInOf } from '../storage/erasures';
import { nextHour } from '../storage/jira-allowance';
import { savedPlaybooks } from '../storage/playbook-store';
import { changeSiteSettings, siteSettings } from '../storage/site-settings';
import { afterFailure, failureName } from './retry';

/** Points for one issue: it is found, and it is read. */
const POINTS_AN_ISSUE = 2;
const MOST_ISSUES = 600;
const FEWEST_ISSUES = 50;
const MOST_DELAY_SECONDS = 900;

/** A backtest on the site's own history, or the erasing of a person: work that takes longer than a page may wait. */
export async function runBacktest(event: AsyncEvent): Promise<unknown> {
  const job = LongJob.parse(event.body);
  const engine = engineHere();
  if (job.kind === 'erase') return erase(job.accountId, engine);
  try {
    await runOne(job.runId, engine);
    return undefined;
  } catch (error) {
    if (error instanceof JiraBusy) return pushLongJob(job, Math.min(error.afterSeconds, MOST_DELAY_SECONDS));
    const run = await backtestRun();
    const why = error instanceof Error ? error.name : 'an error';
    logLine('backtest failed', { why });
    if (run?.runId === job.runId) await saveBacktestRun({ ...run, state: 'failed', why });
    return undefined;
  }
}

/** Somebody was told that it will be done: where it fails it is run again. Delivered twice, the second finds it done. */
async function erase(accountId: string, engine: Engine): Promise<unknown> {
  try {
    if ((await standInOf(accountId)) === null) return undefined;
    logLine('person erased', { changed: await erasePerson(accountId) });
    return undefined;
  } catch (error) {
    logLine('person not erased', { error: failureName(error) });
    return afterFailure(error, engine);
  }
}

/** Reads within this hour's share of requests, or waits for the next one; delivered twice, the second finds it done. */
async function runOne(runId: string, engine: Engine): Promise<void> {
  const run = await backtestRun();
  if (run === null || run.runId !== runId || run.state !== 'running') return;
  const left = Math.floor((await engine.allowance.leftForBackground(engine.now)) / POINTS_AN_ISSUE);
  if (left < FEWEST_ISSUES) {
    const seconds = Math.ceil((nextHour(engine.now).getTime() - engine.now.getTime()) / 1000);
    return pushLongJob({ kind: 'backtest', runId }, Math.min(seconds, MOST_DELAY_SECONDS));
  }
  const most = Math.min(MOST_ISSUES, left);
  const past = await pastIssues(engine.jira, run, most, async (read) => {
    const current = await backtestRun();
    if (current?.runId !== runId || current.state !== 'running') return false;
    await saveBacktestRun({ ...current, issues: read, share: Math.min(0.9, read / most) });
    return true;
  });
  await engine.allowance.usedInBackground(engine.jira.points(), engine.now);
  if (past === null) return;
  const [site, settings] = await Promise.all([savedPlaybooks('site'), siteSettings()]);
  const read = readTexts(run.written);
  if (read.outcome === 'problems') return saveBacktestRun({ ...run, state: 'failed', why: 'playbook' });
  const played = await playBack(past, {
    playbook: read.playbook,
    inForce: run.compare ? playbookInForce(site, null, settings.worksCouncil) : null,
    weeks: run.weeks,
    now: engine.now,
    reader: { locale: run.locale, timeZone: run.timeZone },
  });
  if (played === 'nothing-there') return saveBacktestRun({ ...run, state: 'failed', why: 'no-issues' });
  await saveBacktestOutcome(played.outcome, played.page);
  const { lines, isCut } = past;
  await saveBacktestRun({ ...run, state: 'done', finishedAt: engine.clock(), isCut, issues: lines.length });
  await changeSiteSettings(() => ({ hasBacktested: true }));
  logLine('backtest', { issues: lines.length, points: engine.jira.points(), isCut });
}
