import { createHash } from 'node:crypto';
import { isOpen } from '@async-norms/core';
import { cardOf, settledCard } from './card';
import { LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';
import { readAgain, stateKnown } from './read-again';
import { namesOf } from './reader-of';
import { PUT_CARD } from './writes';

/** The address of a card: one card an issue, as Linear keeps one attachment an issue and address. */
function cardUrl(pageUrl: string, issueId: string): string {
  return `${pageUrl}/issues/${encodeURIComponent(issueId)}`;
}

/**
 * Puts cards on issues whose card does not show what is true now. Nothing is asked of Linear where the card would be the same,
 * and an issue on which nothing was ever owed has none.
 */
export async function putCards(side: LinearSide, workspaceId: string, issueIds: readonly string[]): Promise<void> {
  const agreement = await side.agreements.of(workspaceId);
  if (agreement === null) return;
  const people = await side.people.all(workspaceId);
  for (const issueId of new Set(issueIds)) {
    const tracked = await side.issues.find(workspaceId, issueId);
    if (tracked === null || !(await side.settings.of(workspaceId, tracked.teamId)).cards) continue;
    const now = side.clock();
    const state = await stateKnown(side, workspaceId, issueId);
    if (state === null || state.presence === 'removed') continue;
    const shown = await side.cards.shownOn(workspaceId, issueId);
    const owed = cardOf(state, agreement, now, namesOf(people, agreement, now));
    if (owed === null && shown === null) continue;
    const card = owed ?? settledCard(agreement, now);
    const digest = createHash('sha256').update(JSON.stringify(card)).digest('base64url');
    if (digest === shown) continue;
    try {
      // What is closed is not read again: its card says that nothing waits, or that a record is missing.
      if (isOpen(state) && (await readAgain(side, workspaceId, issueId, 'background')).outcome !== 'same') continue;
      const api = await side.connections.of(workspaceId);
      const { title, subtitle, attributes } = card;
      const url = cardUrl(side.pageUrl, issueId);
      await api.request(
        PUT_CARD,
        { input: { issueId, url, title, subtitle, metadata: { title, attributes } } },
        'background',
      );
      await side.cards.put(workspaceId, issueId, digest);
      await side.activity.record(workspaceId, { at: now, kind: 'card', issueId, what: 'put', why: null });
    } catch (error) {
      if (!(error instanceof LinearRequestFailed)) throw error;
      side.log('card not put', { reason: error.failure.kind }); // the next event or sweep tries again
    }
  }
}
