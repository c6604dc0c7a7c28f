import { DecisionRecord, localDateAt, TimeZone } from '@async-norms/core';
import { engineHere } from '../engine/engine';
import { addDecisionAs, type KeptDecision, nextDecisionNumber } from '../storage/decision-store';
import { type KeptProposal, reviseProposal } from '../storage/proposal-store';
import { linkRecord, seenIssues } from './decision-links';
import { Refused } from './refused';
import type { Session } from './session';

/**
 * Files the record that an accepted proposal becomes, links the issues that it governs, and notes its id. Cut off anywhere and
 * called again, it goes on with the same record.
 *
 * @throws Refused where somebody else does the same at this moment
 */
export async function recorded(session: Session, accepted: KeptProposal): Promise<KeptProposal> {
  const { now, reader } = session;
  // Whoever goes on after a call that was cut off files what was decided then, by whoever decided it.
  const decided = accepted.proposal.events.find(({ kind }) => kind === 'accepted') ?? {
    by: session.accountId,
    at: now,
  };
  const zone = TimeZone.safeParse(reader.timeZone).data ?? TimeZone.parse('UTC');
  const record = DecisionRecord.parse({
    ...accepted.record,
    status: 'accepted',
    decidedOn: localDateAt(zone, decided.at),
    issues: accepted.issues,
  });
  const { kept, decision } = await filed(accepted, record, { by: decided.by, at: decided.at });
  const engine = engineHere(() => now);
  for (const issue of await seenIssues(session, kept.issues, kept.projectId)) {
    await linkRecord(issue, decision, session, engine);
  }
  return (await reviseProposal(kept, { decisionId: decision.id })) ?? { ...kept, decisionId: decision.id };
}

const MOST_NUMBERS_TRIED = 50;

/** The number first, then the record under it: a second call files the same one, and finds it. */
async function filed(
  accepted: KeptProposal,
  record: DecisionRecord,
  by: { readonly by: string; readonly at: Date },
): Promise<{ readonly kept: KeptProposal; readonly decision: KeptDecision }> {
  const { projectId, id } = accepted;
  const first = accepted.recordNumber ?? (await nextDecisionNumber(projectId));
  let kept = accepted;
  for (let number = first; number < first + MOST_NUMBERS_TRIED; number++) {
    const noted = kept.recordNumber === number ? kept : await reviseProposal(kept, { recordNumber: number });
    if (noted === null) throw new Refused('changed');
    kept = noted;
    const decision = await addDecisionAs(projectId, number, record, by, id);
    if (decision !== null) return { kept, decision };
  }
  throw new Error(
    `proposal ${id}: ${MOST_NUMBERS_TRIED} numbers from ${first} on are taken, and the index does not know`,
  );
}
