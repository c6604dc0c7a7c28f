import type { Mentioned, SentencePhrases } from './sentence-phrases';

/**
 * What a name does in its sentence: `spoken-to` is addressed, `thanked` is addressed by a thank-you alone, `fyi` is only
 * told, `talked-about` is anything else. When in doubt: talked about, and then nobody is asked.
 */
export type MentionRole = 'spoken-to' | 'thanked' | 'fyi' | 'talked-about';

/** The role of a name in the clause that starts at token `from`. */
export function roleOf(mention: Mentioned, view: SentencePhrases, from: number): MentionRole {
  if (isTold(mention, view)) return 'fyi';
  const isHeldByPhrase = (['blocked-by', 'hand-over-to', 'request-of'] as const).some((tag) =>
    view.all(tag).some((phrase) => phrase.from <= mention.index && mention.index < phrase.to),
  );
  if (isHeldByPhrase && !isSpokenToBefore(mention, view, from)) return 'talked-about';
  const next = mention.index + 1;
  const end = view.sentence.tokens.length;
  if (isSpokenToBefore(mention, view, from)) {
    if (next < end && !view.isPause(next)) {
      if (view.startsWith('subject-after', next) && !view.startsWith('spoken-to', next)) return 'talked-about';
    }
    return view.afterOpening(from) >= mention.index ? 'spoken-to' : 'thanked';
  }
  return isSetApart(mention, view) ? 'spoken-to' : 'talked-about';
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
