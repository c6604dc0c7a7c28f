import {
  addDays,
  localDateAt,
  type NudgePlan,
  obligationsOf,
  type PersonId,
  planNudges,
  SaidLog,
  type SaidNudge,
  TimeZone,
} from '@async-norms/core';
import { type Clock, stateNow } from '../storage/clock';
import type { NormsHere } from './agreements';
import type { Engine } from './engine';
import { peopleOf } from './settle';

/** What a look at some issues finds: their agreements, what was said, and a plan for each project. */
export interface LookRound {
  readonly clocks: readonly Clock[];
  /** By project; absent where norms are off. */
  readonly norms: ReadonlyMap<string, NormsHere>;
  readonly said: readonly SaidNudge[];
  readonly plans: readonly { readonly here: NormsHere; readonly plan: NudgePlan }[];
}

const UTC = TimeZone.parse('UTC');

/** Plans for these clocks at once, project by project. Storage alone is read, unless somebody new turns up. */
export async function lookRound(clocks: readonly Clock[], person: PersonId | null, engine: Engine): Promise<LookRound> {
  const { now, agreements, ledger } = engine;
  const norms = new Map<string, NormsHere>();
  for (const projectId of new Set(clocks.map((clock) => clock.projectId))) {
    const people = clocks
      .filter((clock) => clock.projectId === projectId)
      .flatMap((clock) => [...peopleOf(clock), ...clock.people]);
    const here = await agreements.of(projectId, [...new Set([...people, ...(person === null ? [] : [person])])]);
    if (here !== null) norms.set(projectId, here);
  }
  const owed = [...norms].map(([projectId, here]) => {
    const own = clocks.filter((clock) => clock.projectId === projectId);
    const obligations = own.flatMap((clock) => obligationsOf(stateNow(clock), here.agreement, now));
    return { here, obligations, issueIds: own.map(({ issueId }) => issueId) };
  });
  const asked = owed.flatMap(({ here, obligations }) => [
    ...obligations.flatMap(({ dues }) => dues.flatMap((due) => due.person ?? [])),
    ...[here.agreement.facilitatorAt(now)].filter((id) => id !== null),
  ]);
  const weekBefore = addDays(localDateAt(UTC, now), -8);
  const issueIds = clocks.map(({ issueId }) => issueId);
  const said = await ledger.said(issueIds, [...new Set(asked)], weekBefore);
  const log = new SaidLog(said);
  const plans = owed.map(({ here, obligations, issueIds: own }) => ({
    here,
    plan: planNudges({ now, agreement: here.agreement, obligations, said: log, issueIds: own }),
  }));
  return { clocks, norms, said, plans };
}
