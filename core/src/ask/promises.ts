import type { TimeZone } from '../calendar/zoned-time';
import type { DateMeaning } from './date-phrases';
import type { AskEvidence } from './evidence';
import type { LanguageCode } from './languages/language';
import { roleOf } from './mention-role';
import { promisedInstant } from './promised-instant';
import { type DatesInSentence, saidDatesIn } from './said-dates';
import type { SentencePhrases } from './sentence-phrases';

/** Until when the speaker promises something, and the sentence that says so. */
export interface PromiseInText {
  readonly until: Date;
  readonly evidence: AskEvidence;
}

/**
 * The speaker's own dated promise; the latest where there are several.
 *
 * It takes a date and a first person who will do something by it ("I'll have it by Thursday"), or a line that is nothing
 * but a date ("Tomorrow morning."). Questions, denials, "maybe", holidays, other people's dates and dates without an
 * instant ("soon") make none.
 */
export function promiseIn(
  views: readonly SentencePhrases[],
  languages: readonly LanguageCode[],
  at: Date,
  timeZone: TimeZone,
): PromiseInText | null {
  let latest: PromiseInText | null = null;
  for (const [index, view] of views.entries()) {
    const { sentence } = view;
    if (sentence.ending === '?' || sentence.tokens.length === 0) continue;
    const said = saidDatesIn(sentence.tokens, languages, view.phrases);
    if (said.dates.length === 0 || !isCommitment(view, said, index === views.length - 1)) continue;
    for (const date of said.dates) {
      const until = promisedInstant(date, at, timeZone);
      if (until === null || (latest !== null && until.getTime() <= latest.until.getTime())) continue;
      latest = { until, evidence: { rule: 'promise', start: sentence.start, end: sentence.end, language: null } };
    }
  }
  return latest;
}

function isCommitment(view: SentencePhrases, said: DatesInSentence, isLast: boolean): boolean {
  // "May" the month is no "may".
  const isInDate = (phrase: { from: number; to: number }): boolean => {
    for (let index = phrase.from; index < phrase.to; index++) if (!said.tokens.has(index)) return false;
    return true;
  };
  if (view.has('reported') || view.all('no-promise').some((phrase) => !isInDate(phrase))) return false;
  if (view.mentions.some((mention) => isSubject(view, mention.index))) return false;
  if (view.has('commit')) return true;
  const start = view.afterOpening(0, ['mentions', 'thanks']);
  if (view.startsWith('commit-start', start)) return true;
  return isDateAlone(view, said, isLast);
}

function isSubject(view: SentencePhrases, index: number): boolean {
  const mention = view.mentions.find((one) => one.index === index)!;
  return (
    roleOf(mention, view, 0, view.sentence.tokens.length) === 'talked-about' &&
    view.startsWith('subject-after', index + 1)
  );
}

/** A bare "9.3." or "10:30" may be a version or a log; "by 10:30" is not. */
const NEEDS_A_PREPOSITION: readonly DateMeaning['kind'][] = [
  'numeric',
  'day-of-month',
  'month-and-day',
  'time',
  'part',
];

/** Nothing but the date, names, greetings and words such as "by" and "probably"; not "Today" above a list of work. */
function isDateAlone(view: SentencePhrases, said: DatesInSentence, isLast: boolean): boolean {
  const { tokens, isTitle, ending, block } = view.sentence;
  const isHeader = isTitle || block === 'cell' || tokens.at(-1)!.text === ':' || (ending === null && !isLast);
  if (isHeader) return false;
  const isPlain = said.dates.some(
    (date) =>
      !NEEDS_A_PREPOSITION.includes(date.meaning.kind) ||
      view.all('date-filler').some((filler) => filler.to === date.from),
  );
  if (!isPlain) return false;
  const covered = new Set(said.tokens);
  for (const tag of ['date-filler', 'lead', 'thanks', 'before-date'] as const) {
    for (const phrase of view.all(tag)) for (let index = phrase.from; index < phrase.to; index++) covered.add(index);
  }
  return view.sentence.tokens.every(
    (token, index) => covered.has(index) || token.kind === 'mention' || token.kind === 'mark',
  );
}
