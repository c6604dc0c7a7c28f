import type { DateMeaning } from './date-phrases';
import type { LanguageCode } from './languages/language';
import { lexiconOf, type TaggedPhrase } from './lexicon';
import type { PhraseMatch } from './phrase-trie';
import type { SaidDate } from './promised-instant';
import type { Token } from './token';

/** Dates said in a sentence, and which of its tokens they take. */
export interface DatesInSentence {
  readonly dates: readonly (SaidDate & { readonly from: number; readonly to: number })[];
  /** Indexes of the tokens that belong to dates, times and parts of the day. */
  readonly tokens: ReadonlySet<number>;
}

type Match = PhraseMatch<DateMeaning>;

/** A part of the day or a time belongs to a date within this many tokens: "mañana por la mañana", "Friday at 3pm". */
const MAX_GAP = 3;

/**
 * Finds the dates of a sentence: longest phrase first, "the day after tomorrow" before "tomorrow".
 *
 * @param phrases The phrases of the same sentence, for what stands before a date ("after Friday" is no deadline).
 */
export function saidDatesIn(
  tokens: readonly Token[],
  languages: readonly LanguageCode[],
  phrases: readonly TaggedPhrase[],
): DatesInSentence {
  const found = languages.flatMap((code) => lexiconOf(code).dates.matchesIn(tokens));
  // A part of the day may look like a day ("mañana por la mañana"), so days are laid out first.
  const days = longestFirst(
    found.filter((match) => !isClock(match.value)),
    new Set(),
  );
  const taken = new Set(days.filter((match) => match.value.kind !== 'no-date').flatMap(indexesOf));
  const clocks = longestFirst(
    found.filter((match) => isClock(match.value)),
    taken,
  );
  const all = new Set([...taken, ...clocks.flatMap(indexesOf)]);
  const real = days.filter((match) => match.value.kind !== 'no-date');
  const alone = real.length === 0 ? clocks.filter((match) => match.value.kind === 'time') : [];
  const dates = [...real, ...alone].flatMap((match) => {
    const clock = alone.includes(match) ? match : null;
    const said = saidDate(match, clock === null ? clocks.filter((near) => isNear(match, near)) : [clock], tokens);
    // "antes del" holds "del", so what is longer decides.
    const isBefore = hasBefore('before-date', match, phrases);
    if (said === null || (!isBefore && hasBefore('not-a-deadline', match, phrases))) return [];
    return [{ ...said, isBefore, from: match.from, to: match.to }];
  });
  return { dates, tokens: all };
}

function isClock(meaning: DateMeaning): boolean {
  return meaning.kind === 'part' || meaning.kind === 'time';
}

function indexesOf(match: Match): number[] {
  return Array.from({ length: match.to - match.from }, (_, k) => match.from + k);
}

/** Phrases that don't overlap each other or what is taken, preferring longer ones, then earlier ones. */
function longestFirst(matches: readonly Match[], taken: ReadonlySet<number>): Match[] {
  const used = new Set(taken);
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    const indexes = indexesOf(match);
    if (indexes.some((index) => used.has(index))) continue;
    for (const index of indexes) used.add(index);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from);
}

function isNear(date: Match, clock: Match): boolean {
  return clock.from >= date.to ? clock.from - date.to <= MAX_GAP : date.from - clock.to <= MAX_GAP;
}

function hasBefore(tag: 'before-date' | 'not-a-deadline', date: Match, phrases: readonly TaggedPhrase[]): boolean {
  return phrases.some((phrase) => phrase.tag === tag && phrase.to === date.from);
}

function saidDate(date: Match, clocks: readonly Match[], tokens: readonly Token[]): Omit<SaidDate, 'isBefore'> | null {
  const numbers = numbersIn(date, tokens);
  if (numbers === null) return null;
  const part = clocks.find((clock) => clock.value.kind === 'part')?.value;
  const time = clocks.find((clock) => clock.value.kind === 'time');
  const clock = time === undefined ? null : timeIn(time, tokens);
  if (time !== undefined && clock === null && time === date) return null;
  return { meaning: date.value, numbers, part: part?.kind === 'part' ? part.part : null, time: clock };
}

/** The numbers of a phrase; `null` where a `#` of the phrase met something else than digits. */
function numbersIn(match: Match, tokens: readonly Token[]): number[] | null {
  const inside = tokens.slice(match.from, match.to);
  if (inside.some((token) => token.kind !== 'number' && token.text === '#')) return null;
  return inside.filter((token) => token.kind === 'number').map((token) => Number(token.text));
}

function timeIn(match: Match, tokens: readonly Token[]): SaidDate['time'] {
  const [hour = -1, minute = 0] = numbersIn(match, tokens) ?? [];
  const isAfterNoon = match.value.kind === 'time' && match.value.afterNoon;
  const hours = isAfterNoon && hour < 12 ? hour + 12 : hour;
  return hours >= 0 && hours < 24 && minute >= 0 && minute < 60 ? { hour: hours, minute } : null;
}
