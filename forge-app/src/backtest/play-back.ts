import {
  type Backtest,
  backtest,
  backtestPage,
  callOutSentence,
  compareBacktests,
  type Playbook,
  type Reader,
  readHistory,
} from '@async-norms/core';
import { subDays } from 'date-fns/subDays';
import { sayResolver } from '../resolvers/texts/say-resolver';
import type { BacktestOutcome } from './backtest-runs';
import type { PastIssues } from './past-issues';

/** What is played back, and against what. */
export interface PlayBack {
  readonly playbook: Playbook;
  /** What is in force, to compare; `null` for no comparison. */
  readonly inForce: Playbook | null;
  readonly weeks: number;
  readonly now: Date;
  readonly reader: Reader;
}

/** Plays the past through the live engine, and puts what came of it into numbers, sentences and a page. Nothing is about one person. */
export async function playBack(
  { lines, isCut }: PastIssues,
  { playbook, inForce, weeks, now, reader }: PlayBack,
): Promise<{ readonly outcome: BacktestOutcome; readonly page: string } | 'nothing-there'> {
  if (lines.length === 0) return 'nothing-there';
  const read = await readHistory(inPieces(lines));
  if (read.outcome === 'refused') throw new Error(`playBack: ${read.problems[0]?.problem ?? 'not a history'}`);
  const options = { from: subDays(now, weeks * 7), to: now };
  const compared =
    inForce === null ? null : compareBacktests(read.history, { first: inForce, second: playbook }, options);
  const result = compared?.second ?? backtest(read.history, playbook, options);
  const page = backtestPage(result, {
    locale: reader.locale,
    timeZone: reader.timeZone,
    playbook,
    ...(compared === null ? {} : { compare: compared.first }),
  });
  const sentences = [
    ...sentencesOf(result, reader),
    ...(isCut ? [sayResolver(reader, 'backtest.cut', { issues: lines.length })] : []),
  ];
  return { outcome: { result, numbers: [...(compared?.numbers ?? [])], sentences }, page };
}

/** A rule that was about nothing in these weeks has no sentence: noughts would read as a verdict on it. */
function sentencesOf({ responses, updates, decisions, nudges, callOuts }: Backtest, reader: Reader): readonly string[] {
  return [
    sayResolver(reader, 'backtest.nudges', { total: nudges.total, most: nudges.perPersonWorkingDay.max ?? 0 }),
    ...Object.entries(responses).flatMap(([norm, { asked, met }]) =>
      asked === 0 ? [] : [sayResolver(reader, 'backtest.responses', { norm, asked, met })],
    ),
    ...Object.entries(updates).flatMap(([norm, { due, posted }]) =>
      due === 0 && posted === 0 ? [] : [sayResolver(reader, 'backtest.updates', { norm, due, posted })],
    ),
    ...Object.entries(decisions).flatMap(([norm, { closed, wouldBlock }]) =>
      closed === 0 ? [] : [sayResolver(reader, 'backtest.closings', { norm, closed, wouldBlock })],
    ),
    ...callOuts.map((callOut) => callOutSentence(reader, callOut)),
  ];
}

/** An issue a line. */
async function* inPieces(lines: readonly string[]): AsyncGenerator<string, void> {
  for (const line of lines) yield `${line}\n`;
}
