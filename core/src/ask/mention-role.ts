import type { Mentioned, SentencePhrases } from './sentence-phrases';

/**
 * What a name does in its sentence: `spoken-to` is addressed, `thanked` is addressed by a thank-you alone, `fyi` is only
 * told, `talked-about` is anything else. When in doubt: talked about, and then nobody is asked.
 */
export type MentionRole = 'spoken-to' | 'thanked' | 'fyi' | 'talked-about';

/** The role of a name in the clause `[from, to)`, in tokens. */
export function roleOf(mention: Mentioned, view: SentencePhrases, from: number, to: number): MentionRole {
  if (isTold(mention, view)) return 'fyi';
  const isHeldByPhrase = (['blocked-by', 'hand-over-to', 'request-of'] as const).some((tag) =>
    view.all(tag).some((phrase) => phrase.from <= mention.index && mention.index < phrase.to),
  );
  if (isHeldByPhrase && !isSpokenToBefore(mention, view, from)) return 'talked-about';
  const next = mention.index + 1;
  if (isSpokenToBefore(mention, view, from)) {
    if (next < to && !view.isPause(next) && !isAddressedWithoutPause(next, view, from, to)) return 'talked-about';
    return view.afterOpening(from) >= mention.index && !isPraise(view, next, to) ? 'spoken-to' : 'thanked';
  }
  return isSetApart(mention, view) ? 'spoken-to' : 'talked-about';
}

const KANA_OR_KANJI = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * "@x the build is red" speaks to x, "@x found the bug" may be about x. A verb can follow a subject, other short words
 * can't: after such a word, or with a "you" in the clause, the name is spoken to. Japanese marks a subject with a particle.
 */
function isAddressedWithoutPause(next: number, view: SentencePhrases, from: number, to: number): boolean {
  const isTag = view.all('question-tag', from, to).some((tag) => tag.to === view.sentence.tokens.length);
  if (isTag && !view.has('second-person', from, to)) return false;
  if (view.startsWith('spoken-to', next)) return true;
  if (view.startsWith('subject-after', next)) return false;
  const token = view.sentence.tokens[next]!;
  if (token.kind !== 'word' || KANA_OR_KANJI.test(token.text)) return true;
  if ((['lead', 'thanks', 'fragment', 'review-thing'] as const).some((tag) => view.startsWith(tag, next))) return true;
  if (isPraise(view, next, to)) return true;
  return view.has('request', from, to) || view.has('second-person', from, to);
}

/** "@x great writeup!": speaks to x, as a thank-you does. */
function isPraise(view: SentencePhrases, next: number, to: number): boolean {
  return view.sentence.ending === '!' && next < to && to - next <= 4 && !view.isPause(next);
}

/** Nothing but greetings, thanks, pauses and other names stand before it. */
function isSpokenToBefore(mention: Mentioned, view: SentencePhrases, from: number): boolean {
  return view.afterOpening(from, ['mentions', 'thanks']) > mention.index;
}

/** "…, @x?", "could you, @x, …", "any thoughts @x", "please @x". */
function isSetApart(mention: Mentioned, view: SentencePhrases): boolean {
  const before = mention.index - 1;
  const after = mention.index + 1;
  const isLast = view.afterOpening(after, ['mentions', 'thanks']) >= view.sentence.tokens.length;
  if (view.isPause(before)) return isLast || view.isPause(after);
  return isLast && view.all('fragment').some((phrase) => phrase.to === mention.index);
}

/** "cc @x", "FYI @x", "@x FYI". */
function isTold(mention: Mentioned, view: SentencePhrases): boolean {
  return view.all('fyi').some((phrase) => {
    const [from, to] = phrase.to <= mention.index ? [phrase.to, mention.index] : [mention.index + 1, phrase.from];
    if (to < from) return false;
    for (let index = from; index < to; index++) {
      if (!view.isPause(index) && view.sentence.tokens[index]!.kind !== 'mention') return false;
    }
    return true;
  });
}
