import type { Reader } from '@async-norms/core';
import type { LozengeView, TurnView } from '../ui/resolver-types/panel-types';
import { type IssuePage, issuePage } from './issue-page';
import { namesFor } from './names';
import { gateView } from './panel-view';
import type { Session } from './session';
import { surfaceResolver } from './surface-resolver';
import { sayResolver } from './texts/say-resolver';
import { turnViews } from './turn-views';

/** The resolver of the small one beside the issue's details. Whoever sees the issue may read it. */
export const lozengeResolver = surfaceResolver({
  getLozenge: async (session) => lozengeView(await issuePage(session), session),
});

/** The most pressing turn of an issue, in a few words. */
async function lozengeView(page: IssuePage, session: Session): Promise<LozengeView> {
  const { accountId, reader, now } = session;
  const nameOf = await namesFor(session, [], page.names);
  const turns = page.known === null ? [] : turnViews(page.known, { accountId, reader, nameOf, now });
  const [turn] = turns;
  const gate = (await gateView(page, now, reader)).standing;
  const tracking = page.tracking === 'on' && page.known === null ? 'reading' : page.tracking;
  if (tracking !== 'on') {
    const text = sayResolver(reader, tracking === 'off' ? 'lozenge.off' : 'lozenge.reading');
    return { tracking, state: 'off', text, turn: null, gate };
  }
  return { tracking, ...stateOf(turn, reader), turn: turn ?? null, gate };
}

function stateOf(turn: TurnView | undefined, reader: Reader): Pick<LozengeView, 'state' | 'text'> {
  if (turn === undefined) return { state: 'done', text: sayResolver(reader, 'lozenge.done') };
  const { isMine, dueAt, of } = turn;
  const at = dueAt === null ? null : new Date(dueAt);
  if (turn.state === 'overdue' && at !== null) {
    const key = isMine ? 'lozenge.overdue.mine' : 'lozenge.overdue';
    return { state: 'overdue', text: sayResolver(reader, key, { dueAt: at }) };
  }
  if (turn.state === 'resting' && at !== null) {
    const key = isMine ? 'lozenge.resting.mine' : 'lozenge.resting';
    return { state: isMine ? 'mine' : 'others', text: sayResolver(reader, key, { dueAt: at }) };
  }
  if (isMine) {
    const text =
      at === null ? sayResolver(reader, 'lozenge.mine') : sayResolver(reader, 'lozenge.mine.until', { dueAt: at });
    return { state: 'mine', text };
  }
  if (of === 'people') {
    const text =
      at === null ? sayResolver(reader, 'lozenge.others') : sayResolver(reader, 'lozenge.others.until', { dueAt: at });
    return { state: 'others', text };
  }
  return { state: 'team', text: sayResolver(reader, 'lozenge.team') };
}
