import { createHash } from 'node:crypto';
import { type Agreement, isOpen } from '@async-norms/core';
import { type Card, cardOf, settledCard } from './card';
import { LinearRequestFailed } from './linear-failure';
import type { LinearSide } from './linear-side';
import { readAgain, stateKnown } from './read-again';
import { namesOf } from './reader-of';
import { PUT_CARD } from './writes';

/** The address of a card: one card an issue, as Linear keeps one attachment an issue and address. */
function cardUrl(pageUrl: string, issueId: string): string {
  return `${pageUrl}/issues/${encodeURIComponent(issueId)}`;
}

/** Cards put in one go: more would keep a sweep from what people wait for. The rest follows with `putWaitingCards`. */
const MOST_AT_ONCE = 40;
const WAITING = 'card-waits:';

/**
 * Puts cards on issues whose card does not show what is true now. Nothing is asked of Linear where the card would be the same,
 * and an issue on which nothing was ever owed has none.
 */
export async function putCards(side: LinearSide, workspaceId: string, issueIds: readonly string[]): Promise<void> {
  const agreement = await side.agreements.of(workspaceId);
  if (agreement === null) return;
  const people = await side.people.all(workspaceId);
  const nameOf = namesOf(people, agreement, side.clock());
  let isEnough = false;
  let put = 0;
  for (const issueId of new Set(issueIds)) {
    const card = await cardToPut(side, workspaceId, issueId, agreement, nameOf);
    if (card === null) continue;
    isEnough ||= put === MOST_AT_ONCE;
    if (isEnough || !(await putCard(side, workspaceId, card))) {
      isEnough = true; // what Linear does not take now it will not take for the next one either
      await side.handled.take(workspaceId, `${WAITING}${issueId}`, side.clock());
    } else put += 1;
  }
}

/** Puts the cards that had to wait. */
export async function putWaitingCards(side: LinearSide, workspaceId: string): Promise<void> {
  const keys = await side.handled.startingWith(workspaceId, WAITING, MOST_AT_ONCE);
  for (const key of keys) await side.handled.giveBack(workspaceId, key);
  await putCards(
    side,
    workspaceId,
    keys.map((key) => key.slice(WAITING.length)),
  );
}

interface CardToPut {
  readonly issueId: string;
  readonly card: Card;
  /** What it shows, to be known again. */
  readonly digest: string;
  /** Closed, its card says that nothing waits, or that a record is missing: that does not depend on what is said there. */
  readonly isClosed: boolean;
}

/** The card of an issue; `null` where it is not wanted, or shows what is true already. */
async function cardToPut(
  side: LinearSide,
  workspaceId: string,
  issueId: string,
  agreement: Agreement,
  nameOf: (person: string) => string,
): Promise<CardToPut | null> {
  const tracked = await side.issues.find(workspaceId, issueId);
  if (tracked === null || !(await side.settings.of(workspaceId, tracked.teamId)).cards) return null;
  const state = await stateKnown(side, workspaceId, issueId);
  if (state === null || state.presence === 'removed') return null;
  const now = side.clock();
  const shown = await side.cards.shownOn(workspaceId, issueId);
  const owed = cardOf(state, agreement, now, nameOf);
  if (owed === null && shown === null) return null;
  const card = owed ?? settledCard(agreement, now);
  const digest = createHash('sha256').update(JSON.stringify(card)).digest('base64url');
  return digest === shown ? null : { issueId, card, digest, isClosed: !isOpen(state) };
}

/** False where Linear did not take it now. */
async function putCard(
  side: LinearSide,
  workspaceId: string,
  { issueId, card, digest, isClosed }: CardToPut,
): Promise<boolean> {
  try {
    // What has happened meanwhile is looked at anyway, and its card then.
    if (!isClosed && (await readAgain(side, workspaceId, issueId, 'background')).outcome !== 'same') return true;
    const api = await side.connections.of(workspaceId);
    const { title, subtitle, attributes } = card;
    const url = cardUrl(side.pageUrl, issueId);
    const input = { issueId, url, title, subtitle, metadata: { title, attributes } };
    await api.request(PUT_CARD, { input }, 'background');
  } catch (error) {
    if (!(error instanceof LinearRequestFailed)) throw error;
    side.log('card not put', { reason: error.failure.kind });
    return error.failure.kind === 'forbidden' || error.failure.kind === 'refused';
  }
  await side.cards.put(workspaceId, issueId, digest);
  await side.activity.record(workspaceId, { at: side.clock(), kind: 'card', issueId, what: 'put', why: null });
  return true;
}
