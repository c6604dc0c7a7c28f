import {
  type Agreement,
  type Clearing,
  clearingTexts,
  type Obligation,
  type Reader,
  ruleText,
  say,
  type Turn,
  timeZoneAt,
} from '@async-norms/core';
import type { LocalTimeView, TurnView } from '../ui/resolver-types/panel-types';
import type { IssuePage } from './issue-page';
import type { NameOf } from './names';
import { sayResolver } from './texts/say-resolver';

/** For whom turns are put into words. */
export interface TurnReader {
  readonly accountId: string;
  readonly reader: Reader;
  readonly nameOf: NameOf;
  readonly now: Date;
}

/** What is open on an issue: the asks with what is owed for them, and what is owed without being asked. Mine first, then by due instant. */
export function turnViews(known: NonNullable<IssuePage['known']>, of: TurnReader): readonly TurnView[] {
  const { obligations, turns, here } = known;
  const owed = new Set(obligations.map(({ askId }) => askId));
  const asks = turns.filter(({ askId }) => !owed.has(askId)).map((turn) => askView(turn, here.agreement, of));
  const owing = obligations.map((obligation) => owedView(obligation, here.agreement, of));
  return [...owing, ...asks].sort(
    (a, b) => Number(b.isMine) - Number(a.isMine) || compare(a.dueAt ?? '~', b.dueAt ?? '~') || compare(a.key, b.key),
  );
}

function owedView(obligation: Obligation, agreement: Agreement, of: TurnReader): TurnView {
  const { kind, askKind, askId, waiting, sinceAt, evidence, normId, isOverdue } = obligation;
  const mine = obligation.dues.find(({ person }) => person === of.accountId);
  const dueAt = mine?.dueAt ?? obligation.dueAt;
  const isLate = mine === undefined ? isOverdue : mine.minutesLate > 0;
  const rule = ruleText(of.reader, agreement.playbookAt(sinceAt), normId);
  return {
    ...baseView(obligation, `${kind}/${normId}/${askId}`, agreement, of, dueAt),
    kind,
    askKind,
    askId: kind === 'response' ? askId : null,
    waiting,
    sinceAt: sinceAt.toISOString(),
    state: stateOf(dueAt, isLate, of.now),
    rule,
    evidence: evidence.map(({ what, at }) => say(of.reader, `evidence.${what}`, { at })),
    may: mayDo(obligation, of.accountId, kind === 'response'),
  };
}

function stateOf(dueAt: Date | null, isLate: boolean, now: Date): TurnView['state'] {
  if (dueAt === null) return 'none';
  if (isLate) return 'overdue';
  return dueAt < now ? 'resting' : 'in-time';
}

function askView(turn: Turn, agreement: Agreement, of: TurnReader): TurnView {
  const { askId, kind, waiting, sinceAt } = turn;
  return {
    ...baseView(turn, `ask/${askId}`, agreement, of, null),
    kind: 'ask',
    askKind: kind,
    askId,
    waiting,
    sinceAt: sinceAt.toISOString(),
    state: 'none',
    rule: null,
    evidence: [say(of.reader, kind === 'new-issue' ? 'evidence.created' : 'evidence.asked', { at: sinceAt })],
    may: mayDo(turn, of.accountId, true),
  };
}

function baseView(
  { whose, waiting, clears }: Pick<Turn, 'whose' | 'waiting' | 'clears'>,
  key: string,
  agreement: Agreement,
  of: TurnReader,
  dueAt: Date | null,
) {
  const people = whose.of === 'people' ? whose.people : [];
  const asker = waiting === null ? null : of.nameOf(waiting);
  return {
    key,
    of: whose.of,
    people,
    isMine: people.includes(of.accountId),
    dueAt: dueAt?.toISOString() ?? null,
    dueTimes: dueAt === null ? [] : dueTimes(dueAt, [...people, ...(waiting === null ? [] : [waiting])], agreement, of),
    clears: clearingTexts(of.reader, clears, asker),
  };
}

/** The instant as the reader has it on the wall, then as those concerned have it, each zone once. */
function dueTimes(
  dueAt: Date,
  people: readonly string[],
  agreement: Agreement,
  { accountId, reader }: TurnReader,
): readonly LocalTimeView[] {
  const zones = people.map((person) => ({ accountId: person, timeZone: timeZoneAt(agreement.clockOf(person), dueAt) }));
  const own = { accountId: people.includes(accountId) ? accountId : null, timeZone: reader.timeZone };
  const distinct = [own, ...zones].filter(
    ({ timeZone }, i, all) => all.findIndex((other) => other.timeZone === timeZone) === i,
  );
  return distinct.map((zone) => ({
    ...zone,
    text: sayResolver({ locale: reader.locale, timeZone: zone.timeZone }, 'instant', { at: dueAt }),
  }));
}

function mayDo(
  {
    whose,
    waiting,
    clears,
  }: { readonly whose: Turn['whose']; readonly waiting: string | null; readonly clears: readonly Clearing[] },
  accountId: string,
  isAsk: boolean,
): TurnView['may'] {
  const can = (action: Clearing['action']) => clears.some((clearing) => clearing.action === action);
  const isMine = whose.of === 'people' && whose.people.includes(accountId);
  return {
    promise: isMine && can('promise'),
    handOver: isMine && can('hand-over'),
    withdraw: isAsk && waiting === accountId && can('withdrawal'),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
