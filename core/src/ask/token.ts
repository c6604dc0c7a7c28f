import type { PersonId } from '../issue/timeline';

/** A word, a number, a mark, or what stands for something without words. `text` is folded: NFKC, lower case, `'` for `’`. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'mention' | 'opaque' | 'link' | 'file';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Who is named, of a mention; `null` stands for somebody unknown. Several when names are joined: "@ada and @ben". */
  readonly people?: readonly (PersonId | null)[];
}

/** How phrases in the language files and tokens in sentences write a mention, code or a quotation, and a link. */
export const MENTION = '@';
export const OPAQUE = '\u{fffc}';
export const LINK = '\u{fffb}';

const KANA_OR_KANJI = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]/u;
const LETTER = /[\p{L}\p{M}_]/u;
const DIGIT = /\p{Nd}/u;
const BLANK = /[\s\p{Z}\p{Cc}\p{Cf}]/u;
/** Emoji, modifiers and variation selectors say nothing in words. */
const PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{fe0f}|\u{20e3}/u;
const CLOSING_OF: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‹': '›', '"': '"' };
/** A quotation longer than this is read as the writer's own words; it also keeps the search for its end short. */
const MAX_QUOTATION_LENGTH = 300;
/** Longer words are cut: nothing in any language file is as long. */
const MAX_WORD_LENGTH = 64;

/**
 * Cuts a text into tokens: words, numbers, marks; each kana and kanji stands alone, since Japanese leaves no blanks.
 *
 * "I'll" is `i'` and `ll`, "peux-tu" is `peux` and `tu`, "15h" is `15` and `h`; words in quotation marks become one
 * `opaque` token, because they are somebody else's. Phrases in the language files are cut by this function too.
 *
 * @param start Offset of `text` in the source.
 */
export function tokensOf(text: string, start = 0): Token[] {
  const tokens: Token[] = [];
  const put = (kind: Token['kind'], from: number, to: number, as?: string): void => {
    tokens.push({ kind, text: as ?? fold(text.slice(from, to)), start: start + from, end: start + to });
  };
  for (let i = 0; i < text.length; ) {
    const char = charAt(text, i);
    let end = i + char.length;
    if (BLANK.test(char) || PICTURE.test(char)) {
      if (char === '\n') put('mark', i, end, '\n');
    } else if (DIGIT.test(char)) {
      while (end < text.length && end - i < MAX_WORD_LENGTH && DIGIT.test(charAt(text, end))) end++;
      put('number', i, end);
    } else if (KANA_OR_KANJI.test(char)) {
      put('word', i, end);
    } else if (LETTER.test(char)) {
      end = endOfWord(text, end);
      put('word', i, Math.min(end, i + MAX_WORD_LENGTH));
    } else {
      const close =
        CLOSING_OF[char] === undefined ? -1 : text.slice(end, end + MAX_QUOTATION_LENGTH).indexOf(CLOSING_OF[char]);
      if (close > 0) {
        end += close + 1;
        put('opaque', i, end, OPAQUE);
      } else if (!isHyphenInWord(text, i, char)) put('mark', i, end);
    }
    i = end;
  }
  return tokens;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  for (; end < text.length; ) {
    const char = charAt(text, end);
    // At the end of a phrase in a language file too: "d'".
    const isJoined = end + 1 === text.length || LETTER.test(charAt(text, end + 1));
    if ((char === "'" || char === '’') && isJoined) return end + 1;
    if (!(LETTER.test(char) || DIGIT.test(char)) || KANA_OR_KANJI.test(char)) return end;
    end += char.length;
  }
  return end;
}

/** The hyphen of "peux-tu" goes, that of "2026-03-04" stays. */
function isHyphenInWord(text: string, i: number, char: string): boolean {
  return (char === '-' || char === '‐') && i > 0 && LETTER.test(text[i - 1]!) && LETTER.test(charAt(text, i + 1));
}

function charAt(text: string, i: number): string {
  return i < text.length ? String.fromCodePoint(text.codePointAt(i)!) : '';
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
