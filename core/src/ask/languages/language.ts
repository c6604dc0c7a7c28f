/** The phrases of a text, parted by `|`: how the language files stay readable. */
export function listOf(text: string): string[] {
  return text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** The languages whose words we know. */
export const LANGUAGE_CODES = ['en', 'de', 'fr', 'es', 'pt', 'ja'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/**
 * What a phrase is for. In a phrase `@` stands for the people mentioned and `#` for any number; letter case, apostrophes
 * and hyphens inside words don't matter, and neither do accents in longer phrases.
 */
export const PHRASE_TAGS = [
  /** Opens a sentence before a name: greetings, "ok", "so", "also". */
  'lead',
  'thanks',
  /** cc, "for your information": whoever is named beside it is not asked. */
  'fyi',
  /** Right after a name, makes it the subject that is talked about: "@x asked", "@x is right", "@xさんが". */
  'subject-after',
  /** Right after a name, keeps it the person spoken to, against `subject-after`: "@x is this". */
  'spoken-to',
  /** Asks the person spoken to for something: "can you", "please", "let me know". */
  'request',
  /** Asks the person named in it: "can @ tell us". Only with a question mark. */
  'request-of',
  /** Asks in a fragment, so that a name may follow without a comma: "any thoughts @x", "ready for review @x". */
  'fragment',
  /** A formula that has a request's words and is none: "よろしくお願いします". Takes back the request it covers. */
  'formula',
  /** "you", "your": the person spoken to. */
  'second-person',
  /** "anyone", "somebody": asks everybody, which is nobody. */
  'open-audience',
  /** The sentence asks nothing of anybody: "no need to", "feel free", "let me know if you have questions". */
  'no-request',
  /** "if", "unless": what follows is asked only perhaps. */
  'condition',
  /** "if you have time": good manners, no condition. Takes back the condition it covers. */
  'polite-condition',
  /** "asked whether", "wants to know": somebody else's question. */
  'reported',
  'rhetorical',
  /** Ends a statement about somebody that only looks like a question: "@x found it, right?". */
  'question-tag',
  /** Opens the sentence after a question that the speaker answers: "Because". */
  'self-answer',
  /** Closes a question that has no question mark (Japanese か). */
  'question-end',
  'review',
  /** "look", "check": a review together with a `review-thing`. */
  'review-look',
  /** "PR", "patch". */
  'review-thing',
  /** Takes back the `review` it covers: "review comments". */
  'not-review',
  'decision',
  /** What somebody is asked to take over: "take this over". */
  'hand-off',
  /** The speaker gives it to the person in it: "over to @". */
  'hand-over-to',
  /** The speaker gives it to the person spoken to: "over to you". */
  'your-turn',
  /** "blocked by @", "waiting for @". */
  'blocked-by',
  /** "blocked on your": by the person spoken to. */
  'blocked-on-you',
  /** Denies or ends a block or a hand-over: "no longer", "was". */
  'not-so',
  'withdrawal',
  /** "solved": a withdrawal when thanks follow. */
  'done',
  'update-progress',
  'update-blocker',
  'update-learning',
  'update-decision',
  /** "no change": opens a sentence that says so. */
  'nothing-changed',
  /** Makes it something else: "no change needed". */
  'not-nothing-changed',
  /** First-person future: "I'll". */
  'commit',
  /** The same without a subject, at the start of a sentence only: "will do". */
  'commit-start',
  /** Words that may stand beside a date in a one-line answer: "probably", "by", "then". */
  'date-filler',
  /** No promise in this sentence: negations, "maybe", "vacation", "he will". */
  'no-promise',
  /** Before a date: the day before it. */
  'before-date',
  /** Before a date: no deadline, as after "after". */
  'not-a-deadline',
  /** Opens a sentence that only points at a recording: "here's the", "I recorded". */
  'pointer',
  'recording-noun',
] as const;
export type PhraseTag = (typeof PHRASE_TAGS)[number];

/** Words for dates. Every list holds phrases; `{weekday}`, `{month}`, `{n}` and `{unit}` in the patterns stand for theirs. */
export interface DateWords {
  /** January first. */
  readonly months: readonly (readonly string[])[];
  /** Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** "two" → 2, besides digits. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: {
    readonly hour: readonly string[];
    readonly day: readonly string[];
    readonly week: readonly string[];
  };
  readonly today: readonly string[];
  readonly tonight: readonly string[];
  readonly tomorrow: readonly string[];
  readonly dayAfterTomorrow: readonly string[];
  readonly endOfThisWeek: readonly string[];
  readonly nextWeek: readonly string[];
  readonly endOfThisMonth: readonly string[];
  readonly nextMonth: readonly string[];
  readonly weekend: readonly string[];
  /** What looks like a date and is none, or is past: "this morning", "esta mañana". Hides the phrases it covers. */
  readonly notADate: readonly string[];
  /** "by {weekday}", plain: the coming one. */
  readonly weekday: readonly string[];
  /** The one in the week after this one. */
  readonly weekdayOfNextWeek: readonly string[];
  /** "in {n} {unit}". */
  readonly amount: readonly string[];
  /** "{month} #", "# {month}". */
  readonly monthAndDay: readonly string[];
  /** "the #th": a day of this month or the next. */
  readonly dayOfMonth: readonly string[];
  /** Which way `5/3` and `5.3.` are read; `null` where they could be either, and then they are no date. */
  readonly numericOrder: 'day-month' | 'month-day' | null;
  /** "am #.#": never the numbers alone, which may be a version or a fraction. */
  readonly numericDates: readonly string[];
  /** Beside a date: until noon, noon, the end of the day, the evening. */
  readonly morning: readonly string[];
  readonly noon: readonly string[];
  readonly afternoon: readonly string[];
  readonly evening: readonly string[];
  /** "#:#", "# uhr": hours on a 24-hour clock. */
  readonly time: readonly string[];
  /** "# pm", "午後#時": 12 hours are added. */
  readonly timeAfterNoon: readonly string[];
}

/** All that is known of one language. */
export interface Language {
  readonly code: LanguageCode;
  /** Frequent short words by which it is recognised. */
  readonly commonWords: readonly string[];
  readonly phrases: Readonly<Partial<Record<PhraseTag, readonly string[]>>>;
  readonly dates: DateWords;
}
