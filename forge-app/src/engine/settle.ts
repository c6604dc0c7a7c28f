import { LocalDate, type Obligation, SaidLog } from '@async-norms/core';
import { addMinutes } from 'date-fns/addMinutes';
import { withClosingNoticed } from '../gate/with-closing-noticed';
import { publishProperty } from '../jira/issue-property';
import { type Clock, stateNow } from '../storage/clock';
import type { NormsHere } from './agreements';
import type { Engine } from './engine';
import { nextLook } from './next-look';
import { isOutOfSight } from './out-of-sight';
import { modelWithoutNorms, type ReadModel, readModelOf } from './read-model';

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
export async function settled(read: Clock, here: NormsHere | null, engine: Engine): Promise<Clock> {
  if (here === null) return withoutNorms(read, engine);
  const clock = await withClosingNoticed(read, here, engine.now);
  const said = new SaidLog(clock.said === 0 ? [] : await engine.ledger.said([clock.issueId], [], EVER));
  const look = nextLook(stateNow(clock), here, said, engine.now);
  return published({ ...clock, dueAt: look.dueAt, people: look.people }, here, look.obligations, engine);
}

/** Forgets an issue that was deleted, or was kept for long enough, with what was said about it. */
export async function forgetIssue(
  issueId: string,
  { clocks, ledger }: Pick<Engine, 'clocks' | 'ledger'>,
): Promise<void> {
  await ledger.forget(issueId);
  await clocks.drop(issueId);
}

/** A clock where norms are off: nothing is owed, and its property says so. */
export async function withoutNorms(clock: Clock, engine: Engine): Promise<Clock> {
  const quiet = { ...clock, dueAt: null, people: [] };
  return clock.published === null ? quiet : written(quiet, modelWithoutNorms(stateNow(clock)), engine);
}

/** A clock whose property says what is owed. Jira is asked only where that changed. */
export async function published(
  clock: Clock,
  here: NormsHere,
  obligations: readonly Obligation[],
  engine: Engine,
): Promise<Clock> {
  return written(clock, readModelOf(stateNow(clock), here, obligations, engine.now), engine);
}

async function written(clock: Clock, value: ReadModel, engine: Engine): Promise<Clock> {
  const json = JSON.stringify(value);
  // What stands there while nobody lets us write is what we last wrote.
  if (json === clock.published || isOutOfSight(clock)) return clock;
  if (await publishProperty(engine.jira, clock.issueId, value)) return { ...clock, published: json };
  const tryAgainAt = addMinutes(engine.now, TRY_AGAIN_MINUTES);
  return { ...clock, dueAt: clock.dueAt === null || clock.dueAt > tryAgainAt ? tryAgainAt : clock.dueAt };
}
