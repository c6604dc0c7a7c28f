import { formatDecisionRecord } from '@async-norms/core';
import type { FiledDecision } from '../store/decision-store';
import { isRefused, LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';
import { putCards } from './put-cards';

import { teamReader } from './reader-of';
import { sayGateLater } from './say-gate-later';
import { settleGate } from './settle-gate';
import { stableId } from './stable-id';
import { sayLinear } from './texts/say-linear';
import { CREATE_DOCUMENT, EDIT_DOCUMENT, PUT_CARD } from './writes';

/**
 * A record is in the log: it is put into Linear where it was written on our page, linked from every issue that it governs, and
 * what the gate said on them is taken back. Where Linear does not answer now, `tend` does it later.
 */
export async function onDecisionFiled(
  side: LinearSide,
  workspaceId: string,
  decision: FiledDecision,
  before: readonly string[],
  isFromLinear: boolean,
): Promise<void> {
  const issueIds = [...new Set([...decision.issueIds, ...before])];
  try {
    await publishDecision(side, workspaceId, decision, isFromLinear);
    for (const issueId of issueIds) await settleGate(side, workspaceId, issueId);
    await putCards(side, workspaceId, issueIds);
  } catch (error) {
    if (!(error instanceof LinearRequestFailed)) throw error;
    side.log('decision not linked yet', { reason: error.failure.kind });
    await side.handled.take(workspaceId, `${UNPUBLISHED}${decision.key}`, side.clock());
    for (const issueId of issueIds) await sayGateLater(side, workspaceId, issueId);
  }
}

/** Begins the key of a record whose links are still to be made. */
export const UNPUBLISHED = 'unpublished:';

/** Writes a page's record into a document on its first issue, and links every record from all issues that it governs. */
export async function publishDecision(
  side: LinearSide,
  workspaceId: string,
  decision: FiledDecision,
  isFromLinear: boolean,
): Promise<void> {
  const agreement = await side.agreements.of(workspaceId);
  if (agreement === null) return;
  const isToBeWritten = decision.source === 'page' && !isFromLinear;
  const url = isToBeWritten ? await writeDocument(side, workspaceId, decision) : decision.url;
  const address = url ?? `${side.pageUrl}/decisions/record/${encodeURIComponent(decision.key)}`;
  const reader = teamReader(agreement, side.clock());
  const { id: number, title } = decision.record;
  const api = await side.connections.of(workspaceId);
  for (const issueId of decision.issueIds) {
    try {
      await api.request(
        PUT_CARD,
        {
          input: {
            issueId,
            url: address,
            title: sayLinear(reader, 'decision.link', { number, title }).slice(0, 200),
            subtitle: sayLinear(reader, 'decision.governs'),
            metadata: {},
          },
        },
        'background',
      );
    } catch (error) {
      if (!isRefused(error)) throw error; // an issue that we may not see any more is no reason to leave out the others
    }
  }
  await side.handled.giveBack(workspaceId, `${UNPUBLISHED}${decision.key}`);
}

/** The id of the document that a page's record is written into. */
export function documentIdOf(workspaceId: string, key: string): string {
  return stableId(workspaceId, 'document', key);
}

async function writeDocument(side: LinearSide, workspaceId: string, decision: FiledDecision): Promise<string | null> {
  const [issueId] = decision.issueIds;
  if (issueId === undefined) return null;
  const { record } = decision;
  const api = await side.connections.of(workspaceId);
  const id = documentIdOf(workspaceId, decision.key);
  const content = formatDecisionRecord(record);
  const title = record.title || record.id;
  if (decision.url !== null) {
    await api.request(EDIT_DOCUMENT, { id, title, content }, 'nudge');
    return decision.url;
  }
  try {
    const { documentCreate } = await api.request(CREATE_DOCUMENT, { input: { id, issueId, title, content } }, 'nudge');
    const { url } = documentCreate.document;
    await side.decisions.file(workspaceId, { ...decision, url });
    return url;
  } catch (error) {
    if (!isRefused(error)) throw error;
    side.log('document not written', { reason: error.failure.kind });
    return null;
  }
}
