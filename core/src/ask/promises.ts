import type { TimeZone } from '../calendar/zoned-time';
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
  for (const view of views) {
    const { sentence } = view;
    if (sentence.ending === '?' || sentence.tokens.length === 0) continue;
    const said = saidDatesIn(sentence.tokens, languages, view.phrases);
    if (said.dates.length === 0 || !isCommitment(view, said)) continue;
    for (const date of said.dates) {
      const until = promisedInstant(date, at, timeZone);
      if (until === null || (latest !== null && until.getTime() <= latest.until.getTime())) continue;
      latest = { until, evidence: { rule: 'promise', start: sentence.start, end: sentence.end, language: null } };
    }
  }
  return latest;
}

function isCommitment(view: SentencePhrases, said: DatesInSentence): boolean {
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
  return isDateAlone(view, said);
}

function isSubject(view: SentencePhrases, index: number): boolean {
  const mention = view.mentions.find((one) => one.index === index)!;
  return roleOf(mention, view, 0) === 'talked-about' && view.startsWith('subject-after', index + 1);
}

/** Nothing but the date, names, greetings and words such as "by" and "probably". */
function isDateAlone(view: SentencePhrases, said: DatesInSentence): boolean {
  const covered = new Set(said.tokens);
  for (const tag of ['date-filler', 'lead', 'thanks', 'before-date'] as const) {
    for (const phrase of view.all(tag)) for (let index = phrase.from; index < phrase.to; index++) covered.add(index);
  }
  return view.sentence.tokens.every(
    (token, index) => covered.has(index) || token.kind === 'mention' || token.kind === 'mark',
  );
}
