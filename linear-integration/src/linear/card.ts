import {
  type Agreement,
  clearingTexts,
  type IssueState,
  type Obligation,
  obligationsOf,
  type Reader,
  ruleText,
} from '@async-norms/core';
import { readerOf, teamReader } from './reader-of';
import { sayLinear } from './texts/say-linear';

/** What the card on an issue shows. */
export interface Card {
  readonly title: string;
  readonly subtitle: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
}

/** How many things the card names; the rest is a count. */
const NAMED = 3;

/**
 * Whose turn it is on an issue, until when in the local time of whoever acts and of whoever waits, and what clears it. Anyone
 * who sees the issue may read it, so it holds nothing but this issue. `null` where nothing is owed.
 */
export function cardOf(
  state: IssueState,
  agreement: Agreement,
  now: Date,
  nameOf: (person: string) => string,
): Card | null {
  const owed = obligationsOf(state, agreement, now).toSorted(byDueDate);
  const [first] = owed;
  if (first === undefined) return null;
  const team = teamReader(agreement, now);
  const more = owed.length - 1;
  const subtitle = [
    dueText(first, team, now, ownZone(first, agreement, now) ?? team.timeZone),
    more === 0 ? null : sayLinear(team, 'card.more', { count: more }),
  ].filter((part) => part !== null);
  return {
    title: turnText(first, team, nameOf),
    subtitle: subtitle.join(' · '),
    attributes: owed.slice(0, NAMED).flatMap((obligation) => attributesOf(obligation, agreement, now, nameOf)),
  };
}

/** What the card shows once nothing is owed any more. */
export function settledCard(agreement: Agreement, now: Date): Card {
  return { title: sayLinear(teamReader(agreement, now), 'card.settled'), subtitle: '', attributes: [] };
}

function turnText({ whose }: Obligation, reader: Reader, nameOf: (person: string) => string): string {
  if (whose.of !== 'people') return sayLinear(reader, `card.turn.${whose.of}`);
  return sayLinear(reader, 'card.turn.people', { people: whose.people.map(nameOf) });
}

function dueText({ dueAt, isOverdue }: Obligation, reader: Reader, now: Date, timeZone: string): string | null {
  if (dueAt === null) return null;
  const local = { locale: reader.locale, timeZone };
  return sayLinear(local, isOverdue && dueAt <= now ? 'card.dueSince' : 'card.due', {
    at: dueAt,
    zone: placeOf(timeZone),
  });
}

function attributesOf(
  obligation: Obligation,
  agreement: Agreement,
  now: Date,
  nameOf: (person: string) => string,
): Card['attributes'] {
  const { whose, waiting, dueAt, sinceAt, normId, clears } = obligation;
  const team = teamReader(agreement, now);
  const involved = [...(whose.of === 'people' ? whose.people : []), ...(waiting === null ? [] : [waiting])];
  const dues =
    dueAt === null
      ? []
      : [...new Set(involved)].map((person) => {
          const reader = { locale: team.locale, timeZone: readerOf(person, agreement, now).timeZone };
          return {
            name: sayLinear(team, 'card.dueFor', { name: nameOf(person) }),
            value: dueText(obligation, reader, now, reader.timeZone) ?? '',
          };
        });
  return [
    { name: sayLinear(team, 'card.whose'), value: turnText(obligation, team, nameOf) },
    ...dues,
    { name: sayLinear(team, 'card.why'), value: ruleText(team, agreement.playbookAt(sinceAt), normId) },
    {
      name: sayLinear(team, 'card.clears'),
      value: clearingTexts(team, clears, waiting === null ? null : nameOf(waiting)).join(' · '),
    },
  ];
}

/** The zone of whoever acts, where that is one person. */
function ownZone({ whose }: Obligation, agreement: Agreement, now: Date): string | null {
  return whose.of === 'people' && whose.people.length === 1
    ? readerOf(whose.people[0]!, agreement, now).timeZone
    : null;
}

/** `America/Sao_Paulo` → `Sao Paulo`: the part of a zone's name that people know. */
function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

function byDueDate(a: Obligation, b: Obligation): number {
  const at = ({ dueAt }: Obligation) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  return at(a) - at(b) || (a.key < b.key ? -1 : 1);
}
