import type { CommentBlocks, Run } from './markup/block';
import type { SentencePhrases } from './sentence-phrases';
import { LINK } from './token';

const MEDIA_FILE = /\.(?:mp4|m4v|mov|webm|mkv|avi|mpe?g|3gp|mp3|m4a|wav|ogg|oga|ogv|opus|flac|aac|wma|wmv)$/i;
const OTHER_FILE = /\.[a-z0-9]{2,5}$/i;

/** Where recordings live: host, and the start of the path that tells one from the service's other pages. */
const PLACES: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)loom\.com$/, /^\/(?:share|embed)\/./],
  [/(?:^|\.)(?:zoom\.us|zoom\.com|zoomgov\.com)$/, /^\/(?:rec|clips|recording)\/./],
  [/(?:^|\.)(?:youtube\.com|youtube-nocookie\.com)$/, /^\/(?:watch|shorts\/.|live\/.|embed\/.|playlist)/],
  [/^youtu\.be$/, /^\/[\w-]{5}/],
  [/(?:^|\.)vimeo\.com$/, /^\/(?:(?:video|event|showcase|manage\/videos|channels\/[^/]{1,60})\/)?\d{4}/],
  [/^drive\.google\.com$/, /^\/(?:file\/d\/.|open$|uc$)/],
  [/^teams\.microsoft\.com$|^teams\.live\.com$/, /^\/(?:l\/meetingrecap|l\/video|.{0,200}\/recording)/],
  [/(?:^|\.)microsoftstream\.com$/, /^\/(?:video|embed\/video|stream)/],
  [/(?:^|\.)sharepoint\.com$/, /^\/:v:\/|stream\.aspx|^\/personal\/.{1,300}\.mp4/],
  [/(?:^|\.)(?:wistia\.com|wistia\.net)$/, /^\/(?:medias|embed)\/./],
  [
    /^(?:www\.)?(?:tella\.tv|vidyard\.com|share\.vidyard\.com|screencast\.com|veed\.io|komododecks\.com)$/,
    /^\/(?:video|watch|t|view|recordings)\/./,
  ],
  [/^(?:www\.)?(?:soundcloud\.com)$/, /^\/[^/]{1,100}\/[^/]/],
];

/** What services put under a link of theirs, token by token: not the writer's words. */
const BOILERPLATE = [
  'record quick videos of your screen',
  'skip the meeting',
  'screen & video recording',
  'enjoy the videos and music you love',
  'share it all with friends',
  'zoom is the leader in modern enterprise',
  'sign in to view',
];

/** Fewer words make no sentence of one's own; "See video." points. */
const MIN_SENTENCE_WORDS = 4;
/** Sentences that open by pointing ("Here's a video of …") say nothing themselves up to this length. */
const MAX_POINTER_WORDS = 11;
/** A title is shorter than this; as many words without a full stop are an unpunctuated text or a transcript. */
const MIN_UNPUNCTUATED_WORDS = 20;

/**
 * Whether a link or a file is a recording: Loom, Zoom, YouTube, Vimeo, Drive, Teams, Stream and some others by the page's
 * address, files by their ending. A Drive file counts unless its title names another kind of file; a folder does not.
 */
export function isRecording(run: Run): boolean {
  if (run.kind === 'file') return run.name !== null && MEDIA_FILE.test(run.name);
  if (run.kind !== 'link') return false;
  const address = /^https?:\/\/([^/?#:@\s]{1,250})(?::\d{1,5})?(\/[^?#]*)?/i.exec(run.url.slice(0, 2_000));
  if (address === null) return false;
  const host = address[1]!.toLowerCase();
  const path = address[2] ?? '/';
  if (MEDIA_FILE.test(path) || (run.text !== null && MEDIA_FILE.test(run.text.trim()))) return true;
  if (!PLACES.some(([place, page]) => place.test(host) && page.test(path))) return false;
  return host !== 'drive.google.com' || run.text === null || !OTHER_FILE.test(run.text.trim());
}

/**
 * The first recording of a comment, or `null`. A Drive file without a title may be anything, so beside words that speak of
 * no recording it is none.
 */
export function recordingIn(comment: CommentBlocks, views: readonly SentencePhrases[]): Run | null {
  const runs = comment.blocks.flatMap((block) => block.runs).filter(isRecording);
  const isSpokenOf = (): boolean =>
    views.some((view) => view.has('recording-noun')) || views.every((view) => wordsIn(view) === 0);
  return runs.find((run) => !isUntitledDriveFile(run) || isSpokenOf()) ?? null;
}

function isUntitledDriveFile(run: Run): boolean {
  return run.kind === 'link' && run.text === null && /^https?:\/\/drive\.google\.com\//i.test(run.url);
}

/**
 * Whether a comment with a recording has words of its own beside it: a sentence that ends in a full stop and does more than
 * point at the recording, two sentences in one paragraph, or twenty words without a stop, as in a transcript.
 *
 * Titles, names, dates and what a service adds to its links are not. A short sentence without a full stop looks like a
 * title and counts as one: that way no title is taken for a transcript.
 */
export function hasOwnWords(views: readonly SentencePhrases[]): boolean {
  let unpunctuated = 0;
  const ended = new Map<number, number>();
  for (const view of views) {
    const { sentence } = view;
    const words = wordsIn(view);
    const text = sentence.tokens.map((token) => token.text).join(' ');
    if (BOILERPLATE.some((part) => text.includes(part)) || isPointer(view, words)) continue;
    if (sentence.ending === null || sentence.isTitle) unpunctuated += words;
    else if (words >= MIN_SENTENCE_WORDS) {
      if (sentence.ending === '.') return true;
      const count = (ended.get(sentence.blockIndex) ?? 0) + 1;
      if (count > 1) return true;
      ended.set(sentence.blockIndex, count);
    }
  }
  return unpunctuated >= MIN_UNPUNCTUATED_WORDS;
}

/** Words; two kana or kanji count as one. */
function wordsIn(view: SentencePhrases): number {
  let words = 0;
  for (const token of view.sentence.tokens) {
    if (token.kind !== 'word') continue;
    words += /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(token.text) ? 0.5 : 1;
  }
  return words;
}

function isPointer(view: SentencePhrases, words: number): boolean {
  if (words > MAX_POINTER_WORDS) return false;
  const start = view.afterOpening(0, ['mentions', 'thanks']);
  const pointsAtLink = view.sentence.tokens.some((token) => token.text === LINK);
  return view.startsWith('pointer', start) && (pointsAtLink || view.has('recording-noun'));
}
