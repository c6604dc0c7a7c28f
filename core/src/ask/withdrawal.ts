import type { AskEvidence } from './evidence';
import type { SentencePhrases } from './sentence-phrases';

/** "Never mind", "solved, thanks": the speaker takes back what they asked. Not in a question, and not where it is denied. */
export function withdrawalIn(views: readonly SentencePhrases[]): AskEvidence | null {
  for (const [index, view] of views.entries()) {
    const { sentence } = view;
    if (sentence.ending === '?' || view.has('reported')) continue;
    const phrase = view
      .all('withdrawal')
      .find((found) => !isDenied(view, found.from) && !isConditional(view, found.from));
    const isDone = phrase === undefined && isDoneWithThanks(view, views[index + 1]);
    if (phrase === undefined && !isDone) continue;
    return { rule: 'withdrawal', start: sentence.start, end: sentence.end, language: phrase?.language ?? null };
  }
  return null;
}

/** "Solved. Thanks!" in two sentences, or "@ada solved, thanks". */
function isDoneWithThanks(view: SentencePhrases, next: SentencePhrases | undefined): boolean {
  const start = view.afterOpening(0, ['mentions']);
  const done = view.all('done').find((phrase) => phrase.from === start);
  if (done === undefined) return false;
  const isWhole = view.afterOpening(done.to, ['mentions', 'thanks']) >= view.sentence.tokens.length;
  return isWhole && (view.has('thanks', done.to) || next?.startsWith('thanks', 0) === true);
}

function isDenied(view: SentencePhrases, from: number): boolean {
  return view.all('not-so').some((denial) => denial.language !== 'ja' && denial.to === from);
}

function isConditional(view: SentencePhrases, from: number): boolean {
  return view.all('condition').some((condition) => condition.from < from);
}
