import { LocalDate, SaidLog } from '@async-norms/core';
import { addMinutes } from 'date-fns/addMinutes';
import { publishProperty } from '../jira/issue-property';
import { type Clock, stateNow } from '../storage/clock';
import type { NormsHere } from './agreements';
import type { Engine } from './engine';
import { nextLook } from './next-look';
import { readModelOf } from './read-model';

const EVER = LocalDate.parse('1970-01-01');
/** After how long a property that could not be written is tried again. */
const TRY_AGAIN_MINUTES = 15;

/** People whose hours an issue's clock depends on. */
export function peopleOf(clock: Clock): readonly string[] {
  const state = stateNow(clock);
  const ids = [
    state.assignee,
    state.reporter,
    state.closedBy,
    ...state.asks.flatMap(({ of, asker }) => [asker, ...of]),
  ];
  return [...new Set([...ids, ...state.promises.map(({ by }) => by)].filter((id) => id !== null))];
}

/** A clock with its next look worked out and its property published. Nothing is saved. */
export async function settled(clock: Clock, here: NormsHere | null, engine: Engine): Promise<Clock> {
  if (here === null) return { ...clock, dueAt: null, people: [] };
  const said = clock.said === 0 ? new SaidLog() : await engine.ledger.said([clock.issueId], [], EVER);
  const state = stateNow(clock);
  const look = nextLook(state, here, said, engine.now);
  const published = JSON.stringify(readModelOf(state, here, look.obligations, engine.now));
  const next = { ...clock, dueAt: look.dueAt, people: look.people };
  if (published === clock.published) return next;
  if (await publishProperty(engine.jira, clock.issueId, JSON.parse(published))) return { ...next, published };
  const tryAgainAt = addMinutes(engine.now, TRY_AGAIN_MINUTES);
  return { ...next, dueAt: look.dueAt === null || look.dueAt > tryAgainAt ? tryAgainAt : look.dueAt };
}
