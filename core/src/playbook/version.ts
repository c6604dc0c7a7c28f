import type { Playbook } from './schema';

/** A playbook and the instant from which it holds; `null` for one that has always held. */
export interface PlaybookVersion {
  readonly effectiveAt: Date | null;
  readonly playbook: Playbook;
}

/** The versions of one playbook in order of time, and which of them holds when. */
export interface PlaybookTimeline {
  readonly versions: readonly PlaybookVersion[];
  /** The instants, in milliseconds, from which each version holds; `-Infinity` for one that has always held. */
  readonly fromMs: readonly number[];
}

/**
 * Puts versions in order. Of two with the same `effectiveAt` only the later in the list is kept.
 *
 * @throws RangeError for an empty list or an invalid `effectiveAt`: a caller's mistake.
 */
export function playbookTimeline(versions: readonly PlaybookVersion[]): PlaybookTimeline {
  if (versions.length === 0) throw new RangeError('playbookTimeline: expected at least one version of the playbook');
  const byFrom = new Map<number, PlaybookVersion>();
  for (const version of versions) byFrom.set(fromMsOf(version), version);
  const fromMs = [...byFrom.keys()].sort((a, b) => a - b);
  return { versions: fromMs.map((from) => byFrom.get(from)!), fromMs };
}

/** The position of the last of ascending `starts` that is not after `ms`; -1 when all are after it. */
export function positionAt(starts: readonly number[], ms: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function fromMsOf({ effectiveAt }: PlaybookVersion): number {
  if (effectiveAt === null) return Number.NEGATIVE_INFINITY;
  const ms = effectiveAt.getTime();
  if (Number.isNaN(ms)) throw new RangeError('playbookTimeline: expected effectiveAt to be a valid Date or null');
  return ms;
}
