/** What a history can leave open. Every norm that leans on it is either not judged or judged with this said beside it. */
export const CANNOT_TELL_CODES = [
  'no-comments',
  'comments-cut',
  'no-comment-text',
  'comments-before-creation',
  'no-status-changes',
  'no-assignee-changes',
  'changelog-cut',
  'assignee-changes-unnamed',
  'status-category-unknown',
  'zone-assumed',
  'date-order-assumed',
  'people-by-two-names',
  'no-time-zones',
  'no-bot-marks',
  'deactivation-dates',
  'no-decision-records',
  'no-reviews',
  'no-reactions',
  'no-issue-types',
  'only-followed',
] as const;
export type CannotTellCode = (typeof CANNOT_TELL_CODES)[number];

/** One thing that a history leaves open. */
export interface CannotTell {
  readonly code: CannotTellCode;
  /** How many issues, comments or people it touches; `null` where it holds for all. */
  readonly count: number | null;
  /** A name that belongs to it: the zone that was assumed, the status names nobody knows. */
  readonly detail: string | null;
}

type Sentence = (cannotTell: { readonly issues: string; readonly count: string; readonly detail: string }) => string;

const SENTENCES: Readonly<Record<CannotTellCode, Sentence>> = {
  'no-comments': ({ issues }) => `${issues} without comments, so nothing that only a comment shows can be judged.`,
  'comments-cut': ({ issues }) => `${issues} with only some of their comments.`,
  'no-comment-text': ({ count }) => `${count} comments come without their text: whom they ask is not known.`,
  'comments-before-creation': ({ count }) =>
    `${count} comments are older than their issue (moved or imported) and were left out.`,
  'no-status-changes': ({ issues }) =>
    `${issues} without status changes: such an issue counts as open until its resolution date.`,
  'no-assignee-changes': ({ issues }) =>
    `${issues} without changes of assignee, type, labels or priority: what stood there at export is taken as from creation.`,
  'changelog-cut': ({ issues }) => `${issues} with only some of their changes.`,
  'assignee-changes-unnamed': ({ count }) => `${count} changes of assignee name nobody and were left out.`,
  'status-category-unknown': ({ detail }) =>
    `Whether a status is new, started or done is not said for ${detail}; taken as started.`,
  'zone-assumed': ({ detail }) => `Dates carry no time zone; ${detail} was assumed.`,
  'date-order-assumed': ({ detail }) => `Dates can be read in two ways; ${detail} was assumed.`,
  'people-by-two-names': () =>
    'Reporters go by name and comment authors by id: a reporter who comments on their own issue looks like somebody else.',
  'no-time-zones': () => "People's time zones are not said: only people of the roster have known hours.",
  'no-bot-marks': () => 'Automations are not marked: their comments look like those of people.',
  'deactivation-dates': ({ count }) =>
    `${count} people are no longer active; since when is not said, so nobody waits for them at any time.`,
  'no-reviews': () => "Reviews are not in a tracker's history.",
  'no-reactions': () => 'Reactions are not in this history.',
  'no-issue-types': () => 'Linear has no issue types: a norm that names types speaks of none of these issues.',
  'only-followed': ({ count }) =>
    `${count} issues are covered: those open when they began to be followed, and newer ones. What was closed before is not in it.`,
  'no-decision-records': () =>
    "Decision records and exemptions are not in a tracker's history: every closing counts as one without.",
};

/** What a history leaves open, as an English sentence for a report. */
export function cannotTellSentence({ code, count, detail }: CannotTell): string {
  const issues = count === null ? 'The issues come' : `${count} issues come`;
  return SENTENCES[code]({ issues, count: count === null ? 'All' : String(count), detail: detail ?? '' });
}
