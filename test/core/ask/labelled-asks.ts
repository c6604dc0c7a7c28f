import type { Markup } from '../../../core/src/ask/markup/read-markup';
import { peopleFrom } from '../../../core/src/ask/people';
import { type ReadComment, readComment } from '../../../core/src/ask/read-comment';
import { TimeZone } from '../../../core/src/calendar/zoned-time';
import { at } from '../../support/at';
import type { LabelledCase } from './labelled/labelled-case';

/** The people of the labelled tables. */
export const people = peopleFrom([
  { id: 'ada', profileUrl: 'https://linear.app/acme/profiles/ada' },
  { id: 'ben' },
  { id: 'chi' },
  { id: 'dan', displayName: 'Dan Brown' },
  { id: 'sam' },
  { id: 'tanaka', displayName: '田中' },
  { id: 'sato', displayName: '佐藤' },
]);

export const zone = TimeZone.parse('Europe/Berlin');

/** Reads a comment as sam writes it on Wednesday 4 March 2026 at 10:00 in Berlin. */
export function read(body: unknown, markup: Markup = 'markdown', when = at('2026-03-04 10:00 +01:00')): ReadComment {
  return readComment(body, { markup, speaker: 'sam', people, at: when, timeZone: zone });
}

/** What a comment was read to ask, in the words of the tables. */
export function meaningOf({ reading }: ReadComment): string {
  const asks = reading.asks.map((ask) => `${ask.kind}: ${[...ask.of].sort().join(', ')}`).sort();
  const all = [...asks, ...(reading.withdraws ? ['withdraws'] : [])];
  return all.length === 0 ? 'nobody' : all.join('; ');
}

export interface Score {
  /** Person and kind, over all cases: how many were found, how many of those are right, how many there are. */
  readonly found: number;
  readonly right: number;
  readonly labelled: number;
  /** The same for withdrawals. */
  readonly withdrawals: { readonly found: number; readonly right: number; readonly labelled: number };
  readonly wrong: readonly string[];
}

/** Counts every (person, kind) that was read against those that were labelled. */
export function scoreOf(cases: readonly LabelledCase[]): Score {
  let [found, right, labelled] = [0, 0, 0];
  const withdrawals = { found: 0, right: 0, labelled: 0 };
  const wrong: string[] = [];
  for (const [text, meaning, markup] of cases) {
    const got = meaningOf(read(text, markup ?? 'markdown'));
    const [want, have] = [turnsIn(meaning), turnsIn(got)];
    found += have.length;
    labelled += want.length;
    right += have.filter((turn) => want.includes(turn)).length;
    const [wants, has] = [meaning.includes('withdraws'), got.includes('withdraws')];
    withdrawals.found += Number(has);
    withdrawals.labelled += Number(wants);
    withdrawals.right += Number(has && wants);
    if (have.sort().join() !== want.sort().join() || wants !== has) {
      wrong.push(`${JSON.stringify(text)}\n    labelled ${meaning}\n    read     ${got}`);
    }
  }
  return { found, right, labelled, withdrawals, wrong };
}

function turnsIn(meaning: string): string[] {
  return meaning
    .split('; ')
    .filter((part) => part.includes(':'))
    .flatMap((part) => {
      const [kind, names = ''] = part.split(': ');
      return names.split(', ').map((name) => `${kind} ${name}`);
    });
}
