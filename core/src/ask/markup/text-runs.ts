import type { People } from '../people';
import type { Run } from './block';

/** What stands before `@` in an e-mail address or a package name: then it names nobody. */
const WORD = /[\p{L}\p{N}_.+\-/]/u;
const NAME_CHAR = /[\p{L}\p{M}\p{N}_.-]/u;
/** Longest name after an `@`, in UTF-16 units. */
const MAX_NAME_LENGTH = 60;
const LONE_PROFILE = /^https?:\/\/(?:www\.)?linear\.app\/[^/]+\/profiles\/[^/?#]+/;
const SHORTCODE = /:[a-z0-9_+-]{1,40}:/y;

/**
 * Finds the addresses, `@names` and `:shortcodes:` that a piece of plain text holds.
 *
 * `@Ada Lovelace` is tried before `@Ada`, longest first, and a name in kana or kanji may end anywhere (`@田中さん`); a name
 * that `people` does not know is still a mention, of somebody unknown.
 *
 * @param start Offset of `text` in the source.
 */
export function textRuns(text: string, start: number, people: People, strong = false): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) {
      runs.push({ kind: 'text', text: text.slice(from, to), strong, start: start + from, end: start + to });
    }
  };
  const add = (run: Run, next: number): void => {
    flush(run.start - start);
    runs.push(run);
    from = next;
  };
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\n') {
      add({ kind: 'break', start: start + i, end: start + i + 1 }, i + 1);
    } else if (char === 'h' && (text.startsWith('http://', i) || text.startsWith('https://', i))) {
      const end = endOfUrl(text, i);
      add(linkRun(text.slice(i, end), null, start + i, start + end, people), end);
      i = end - 1;
    } else if ((char === '@' || char === '＠') && (i === 0 || !WORD.test(text[i - 1]!))) {
      const name = nameAt(text, i + 1, people);
      if (name === '') continue;
      const end = i + 1 + name.length;
      add({ kind: 'mention', handle: { form: 'name', value: name }, start: start + i, end: start + end }, end);
      i = end - 1;
    } else if (char === ':') {
      SHORTCODE.lastIndex = i;
      const code = SHORTCODE.exec(text)?.[0];
      if (code === undefined || !/[a-z+-]/.test(code)) continue;
      add({ kind: 'emoji', start: start + i, end: start + i + code.length }, i + code.length);
      i += code.length - 1;
    }
  }
  flush(text.length);
  return runs;
}

/** A link, or a mention where the address is a person's page. */
export function linkRun(url: string, text: string | null, start: number, end: number, people: People): Run {
  const handle = { form: 'profile-url', value: url } as const;
  if (people.find(handle) !== null || LONE_PROFILE.test(url)) return { kind: 'mention', handle, start, end };
  return { kind: 'link', url, text: text === '' || text === url ? null : text, start, end };
}

function endOfUrl(text: string, start: number): number {
  let end = start;
  while (end < text.length && !/[\s<>"|{}\]　、。]/.test(text[end]!)) end++;
  while (end > start && /[.,;:!?)'*_]/.test(text[end - 1]!)) end--;
  return end;
}

/** The name that starts at `start`: the longest that somebody has, else the word as it stands, else nothing. */
function nameAt(text: string, start: number, people: People): string {
  const ends: number[] = [];
  let blanks = 0;
  let i = start;
  for (; i < text.length && i - start < MAX_NAME_LENGTH; i++) {
    if (NAME_CHAR.test(text[i]!)) continue;
    ends.push(i);
    if (text[i] !== ' ' || ++blanks > 2) break;
  }
  if (i >= text.length || i - start >= MAX_NAME_LENGTH) ends.push(i);
  const whole = text.slice(start, ends[0] ?? start).replace(/[.\-_]{1,8}$/, '');
  if (whole === '') return '';
  for (const end of ends.reverse()) {
    const name = text.slice(start, end).replace(/[.\-_ ]{1,8}$/, '');
    if (people.find({ form: 'name', value: name }) !== null) return name;
  }
  const kana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.exec(whole);
  if (kana === null) return whole;
  for (let length = whole.length - 1; length > 0; length--) {
    const name = whole.slice(0, length);
    if (people.find({ form: 'name', value: name }) !== null) return name;
  }
  // `@tanakaさん` with an unknown tanaka: the name ends where the script changes.
  return kana.index > 0 ? whole.slice(0, kana.index) : whole;
}
