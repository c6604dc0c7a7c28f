import type { LocalDate, LocalTime } from '../calendar/local-time';
import { instantAt } from '../calendar/zoned-time';
import type { Cadence, DecisionPolicy, ResponseExpectation, Staleness } from './norms';
import type { Playbook } from './schema';
import { type PlaybookTimeline, positionAt } from './version';

/** The norms that hold at one instant, in the order of the playbook. */
export interface NormsInForce {
  readonly responses: readonly ResponseExpectation[];
  readonly updates: readonly Cadence[];
  readonly staleness: readonly Staleness[];
  readonly decisions: readonly DecisionPolicy[];
}

const NONE: NormsInForce = { responses: [], updates: [], staleness: [], decisions: [] };
const MIDNIGHT = '00:00' as LocalTime;

/**
 * Which norms hold when, over all versions and the norms' own `from` and `until`, which begin and end at midnight in the
 * team's zone. Compiled into stretches once, so a question is one binary search and equal answers are the same object.
 *
 * Nothing holds before a first version that has an instant from which it holds.
 */
export function normsInForce(timeline: PlaybookTimeline): (at: Date) => NormsInForce {
  const starts: number[] = [];
  const norms: NormsInForce[] = [];
  timeline.versions.forEach(({ playbook }, position) => {
    const from = timeline.fromMs[position]!;
    const until = timeline.fromMs[position + 1] ?? Number.POSITIVE_INFINITY;
    for (const start of [from, ...changesOf(playbook).filter((ms) => ms > from && ms < until)]) {
      starts.push(start);
      norms.push(normsOn(playbook, start));
    }
  });
  return (at) => norms[positionAt(starts, at.getTime())] ?? NONE;
}

interface Dated {
  readonly from?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
}

function changesOf(playbook: Playbook): number[] {
  const all: readonly Dated[] = [
    ...playbook.responses,
    ...playbook.updates,
    ...playbook.staleness,
    ...playbook.decisions,
  ];
  const dates = all.flatMap(({ from, until }) => [from, until]).filter((date) => date !== undefined);
  return [...new Set(dates.map((date) => midnight(playbook, date)))].sort((a, b) => a - b);
}

function normsOn(playbook: Playbook, ms: number): NormsInForce {
  const holds = ({ from, until }: Dated) =>
    (from === undefined || midnight(playbook, from) <= ms) && (until === undefined || ms < midnight(playbook, until));
  return {
    responses: playbook.responses.filter(holds),
    updates: playbook.updates.filter(holds),
    staleness: playbook.staleness.filter(holds),
    decisions: playbook.decisions.filter(holds),
  };
}

function midnight(playbook: Playbook, on: LocalDate): number {
  return instantAt(playbook.workingTime.default.timeZone, on, MIDNIGHT).getTime();
}
