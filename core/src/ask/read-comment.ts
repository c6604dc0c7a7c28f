import type { TimeZone } from '../calendar/zoned-time';
import type { CommentReading, PersonId } from '../issue/timeline';
import { asksIn } from './asks';
import { languagesOf } from './detect-language';
import type { AskEvidence } from './evidence';
import type { LanguageCode } from './languages/language';
import { MONTH_NAMES } from './lexicon';
import { type Markup, readMarkup } from './markup/read-markup';
import type { People } from './people';
import { promiseIn } from './promises';
import { hasOwnWords, recordingIn } from './recordings';
import { saysSomething } from './says-something';
import { sentencesOf } from './sentence';
import { SentencePhrases } from './sentence-phrases';
import { updateKindIn } from './update-kind';
import { withdrawalIn } from './withdrawal';

/** What has to be known of a comment besides its text. */
export interface CommentContext {
  readonly markup: Markup;
  /** Never asked by their own comment. `null` where the tracker names nobody. */
  readonly speaker: PersonId | null;
  readonly people: People;
  /** When it was written; promises count from here. */
  readonly at: Date;
  /** The speaker's zone: "tomorrow" is their tomorrow. */
  readonly timeZone: TimeZone;
  /** The language the team writes, where known; without it the words themselves tell. */
  readonly language?: LanguageCode;
}

/** A comment's reading, and which sentences made it so. */
export interface ReadComment {
  readonly reading: CommentReading;
  readonly evidence: readonly AskEvidence[];
}

/**
 * Reads who is asked what, what is promised until when, and what kind of update a comment is.
 *
 * Where it is ambiguous nobody is asked. Quotations and code ask nothing. Takes time linear in the length of the text, of
 * which the first `MAX_SOURCE_LENGTH` characters are read. Never throws on any body: what can't be read asks nothing.
 *
 * @param body The comment as the tracker sent it: a string, or for `adf` the document (or its JSON text).
 * @throws RangeError for an invalid `at` or a time zone that does not exist: a caller's mistake.
 */
export function readComment(body: unknown, context: CommentContext): ReadComment {
  const { markup, speaker, people, at, timeZone, language } = context;
  const comment = readMarkup(body, markup, people);
  const sentences = sentencesOf(comment, people, MONTH_NAMES);
  const languages = languagesOf(sentences, language);
  const views = sentences.map((sentence) => new SentencePhrases(sentence, languages));

  const { asks, evidence: askEvidence } = asksIn(views, speaker);
  const promise = promiseIn(views, languages, at, timeZone);
  const withdrawal = withdrawalIn(views);
  const update = updateKindIn(views);
  const recording = recordingIn(comment, views);
  const isBareRecording = recording !== null && asks.length === 0 && promise === null && !hasOwnWords(views);

  const evidence = [...askEvidence, ...[promise?.evidence, withdrawal, update?.evidence].filter((one) => one != null)];
  if (isBareRecording) {
    evidence.push({ rule: 'recording-without-text', start: recording.start, end: recording.end, language: null });
  }
  return {
    reading: {
      asks,
      promisedUntil: promise?.until ?? null,
      handsOverTo: [...new Set(asks.filter((ask) => ask.kind === 'hand-off').flatMap((ask) => ask.of))],
      withdraws: withdrawal !== null,
      updateKind: isBareRecording ? null : (update?.kind ?? null),
      saysSomething: !isBareRecording && saysSomething(comment, views),
    },
    evidence,
  };
}
