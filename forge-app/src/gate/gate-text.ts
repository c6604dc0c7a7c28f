import { type Complaint, type DecisionPolicy, gateText, type Reader, recordComplaints } from '@async-norms/core';
import { sayResolver } from '../resolvers/texts/say-resolver';
import { keptDecision } from '../storage/decision-store';
import type { Standing } from '../storage/standing-store';

/**
 * Why an issue can't close yet: exactly what is missing, and where it is added, a line each. For several policies the lines of
 * each.
 */
export async function gateLines(
  { issueKey, projectId }: { readonly issueKey: string; readonly projectId: string },
  missing: readonly DecisionPolicy[],
  standing: Pick<Standing, 'records'>,
  reader: Reader,
): Promise<readonly string[]> {
  const complaints = await complaintsOf(projectId, Object.keys(standing.records));
  const lines = missing.flatMap((policy) => gateText(issueKey, policy, complaints, reader).lines);
  return [...new Set(lines), sayResolver(reader, 'gate.where', { issue: issueKey })];
}

/** What the issue's records lack, the one that lacks least; `null` where it has none. */
async function complaintsOf(projectId: string, ids: readonly string[]): Promise<readonly Complaint[] | null> {
  const records = await Promise.all(ids.map((id) => keptDecision(projectId, id)));
  const lacking = records.flatMap((kept) =>
    kept === null ? [] : [recordComplaints(kept.record).filter(({ level }) => level === 'missing')],
  );
  return lacking.sort((a, b) => a.length - b.length)[0] ?? null;
}
