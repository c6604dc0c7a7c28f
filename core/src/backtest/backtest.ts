import type { CannotTell } from '../history/cannot-tell';
import type { History, HistoryFacts } from '../history/history';
import { type UnjudgedNorm, unjudgedNorms } from '../history/judgeable';
import { agreementOf } from '../playbook/agreement';
import type { Playbook } from '../playbook/schema';
import { type CallOut, callOutsOf } from './call-outs';
import { type DecisionResult, DecisionTally } from './decision-tally';
import { FiringTally } from './firing-tally';
import { type NudgeResult, NudgeTally } from './nudge-tally';
import { replay } from './replay';
import { type ResponseResult, ResponseTally } from './response-tally';
import { type UpdateResult, UpdateTally } from './update-tally';
import { type WeekCounts, WeekTally } from './weeks';
import type { Window } from './window';
import { withoutNorms } from './without-norms';

/**
 * How an agreement would have done on a history, as counts and distributions. Nothing in it is about one person. Turns into the
 * contract's `backtest --json` by `JSON.stringify`.
 */
export interface Backtest {
  readonly history: Omit<HistoryFacts, 'cannotTell'>;
  /** The stretch that was looked at. */
  readonly window: { readonly from: Date | null; readonly to: Date | null };
  readonly responses: Readonly<Record<string, ResponseResult>>;
  readonly updates: Readonly<Record<string, UpdateResult>>;
  readonly decisions: Readonly<Record<string, DecisionResult>>;
  readonly nudges: NudgeResult;
  /** Norms that would have fired on over 40 % of what they look at. */
  readonly callOuts: readonly CallOut[];
  readonly weeks: readonly WeekCounts[];
  /** Norms about which the history says too little; their counts are 0. */
  readonly notJudged: readonly UnjudgedNorm[];
  readonly cannotTell: readonly CannotTell[];
}

export interface BacktestOptions {
  /** From when on, itself included; default: the start of the history. The tool is taken to be switched on then. */
  readonly from?: Date | null;
  /** Until when, not included; default: the end of the history, its last event included. */
  readonly to?: Date | null;
  /** Called now and then with the share that is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Plays a history through the live engine under a playbook, as if it had held all along, and counts what came of it.
 *
 * What each number means: docs/backtest.md.
 */
export function backtest(history: History, playbook: Playbook, options: BacktestOptions = {}): Backtest {
  const { onProgress = () => {} } = options;
  const steps = backtestSteps(history, playbook, options);
  let told = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value < 1 && step.value < told + TELL_EVERY) continue;
    told = step.value;
    onProgress(told);
  }
}

const TELL_EVERY = 0.01;

/**
 * The same in steps of some milliseconds, for a server that has other things to do in between. Yields the share that is done, from
 * 0 to 1, and returns the result.
 */
export function* backtestSteps(
  history: History,
  playbook: Playbook,
  options: Pick<BacktestOptions, 'from' | 'to'> = {},
): Generator<number, Backtest> {
  const { facts, people } = history;
  const window = windowOf(facts, options);
  const notJudged = unjudgedNorms(facts, playbook);
  const judged = withoutNorms(playbook, new Set(notJudged.map(({ norm }) => norm)));
  const agreement = agreementOf([{ effectiveAt: null, playbook: judged }], (person) => people.get(person) ?? null);
  const weeks = new WeekTally();
  const responses = new ResponseTally(idsOf(playbook.responses), agreement, window, weeks);
  const updates = new UpdateTally(idsOf(judged.updates), agreement, window, weeks);
  const decisions = new DecisionTally(idsOf(playbook.decisions), agreement, window, weeks);
  const nudges = new NudgeTally(agreement, weeks);
  const firings = new FiringTally(judged, window);

  yield* replay(history, agreement, window, {
    beforeLook: (issue, at) => firings.beforeLook(issue, at),
    afterLook: (issue, obligations) => firings.afterLook(issue, obligations),
    afterEvent(issue, event, before, at) {
      const { state, walks, countedAsks, obligations } = issue;
      updates.afterEvent(event, at.getTime(), obligations, walks);
      if (event === null || state === null) return;
      responses.afterEvent(before, state, countedAsks);
      decisions.afterEvent(before, state, at);
    },
    said: (digest, at) => nudges.add(digest, at),
    ended(issue) {
      if (issue.state !== null) responses.atEnd(issue.state, issue.countedAsks);
      updates.atEnd(issue.walks);
    },
  });
  const { cannotTell, ...historyFacts } = facts;
  const decided = decisions.results();
  const fired = [
    ...firings.firings(responses.results()),
    ...updates.firings(),
    ...Object.entries(decided).map(([norm, { closed, wouldBlock }]) => ({ norm, items: closed, fires: wouldBlock })),
  ];
  return {
    history: historyFacts,
    window: { from: options.from ?? facts.from, to: options.to ?? facts.to },
    responses: responses.results(),
    updates: { ...Object.fromEntries(idsOf(playbook.updates).map((id) => [id, NO_UPDATES])), ...updates.results() },
    decisions: decided,
    nudges: nudges.result(),
    callOuts: callOutsOf(fired),
    weeks: weeks.weeks(),
    notJudged,
    cannotTell,
  };
}

const NO_UPDATES: UpdateResult = { due: 0, posted: 0, skipped: 0 };

/** Where nobody says until when, the last event belongs to the window. */
function windowOf({ from, to }: HistoryFacts, options: Pick<BacktestOptions, 'from' | 'to'>): Window {
  const fromMs = options.from?.getTime() ?? from?.getTime() ?? 0;
  const untilMs = options.to?.getTime() ?? (to === null ? 0 : to.getTime() + 1);
  return { fromMs, untilMs };
}

function idsOf(norms: readonly { readonly id: string }[]): readonly string[] {
  return norms.map(({ id }) => id);
}
