import type { IssueState } from '@async-norms/core';

/** An issue as its row tells it; `mark` changes with whatever happens on it. */
interface MarkedIssue {
  readonly issueId: string;
  readonly mark: string;
}

/** States of issues that were read before, so that a page reads those alone on which something has happened since. */
export interface KeptStates {
  /** The states of these issues; none for one of which nothing is known. */
  of(workspaceId: string, issues: readonly MarkedIssue[]): Promise<ReadonlyMap<string, IssueState>>;
}

/** Reads the states of some issues from what happened on them. */
type ReadStates = (workspaceId: string, issueIds: readonly string[]) => Promise<ReadonlyMap<string, IssueState>>;

/** States kept at once, over all workspaces: some 70 megabytes, measured with nine events an issue. */
const MOST_KEPT = 15_000;
/** Issues read in one go; between two of them whatever else waits has its turn. */
const AT_ONCE = 500;

interface Kept {
  readonly mark: string;
  readonly state: IssueState | null;
}

/**
 * Keeps states in memory, those of the workspaces that were looked at last.
 *
 * A mark has to be read before the states are: what happens in between is then read once too often, and never missed.
 */
export function keptStates(read: ReadStates, mostKept = MOST_KEPT): KeptStates {
  const workspaces = new Map<string, ReadonlyMap<string, Kept>>();

  function keep(workspaceId: string, states: ReadonlyMap<string, Kept>): void {
    workspaces.delete(workspaceId);
    // The latest is the last. Of a workspace that is too large by itself, as much as there is room for.
    workspaces.set(workspaceId, states.size <= mostKept ? states : new Map([...states].slice(0, mostKept)));
    let count = [...workspaces.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [oldest, { size }] of workspaces) {
      if (count <= mostKept) return;
      workspaces.delete(oldest);
      count -= size;
    }
  }

  return {
    async of(workspaceId, issues) {
      const before = workspaces.get(workspaceId);
      const states = new Map<string, Kept>();
      const changed: MarkedIssue[] = [];
      for (const issue of issues) {
        const known = before?.get(issue.issueId);
        if (known?.mark === issue.mark) states.set(issue.issueId, known);
        else changed.push(issue);
      }
      for (let from = 0; from < changed.length; from += AT_ONCE) {
        const some = changed.slice(from, from + AT_ONCE);
        const found = await read(
          workspaceId,
          some.map(({ issueId }) => issueId),
        );
        for (const { issueId, mark } of some) states.set(issueId, { mark, state: found.get(issueId) ?? null });
        await new Promise((resolve) => setImmediate(resolve));
      }
      keep(workspaceId, states);
      return new Map(
        [...states].flatMap(([issueId, { state }]) => (state === null ? [] : [[issueId, state] as const])),
      );
    },
  };
}
