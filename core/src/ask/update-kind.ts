import type { UpdateKind } from '../issue/timeline';
import type { AskEvidence } from './evidence';
import type { PhraseTag } from './languages/language';
import type { SentencePhrases } from './sentence-phrases';

const MARKERS = [
  ['update-blocker', 'blocker'],
  ['update-decision', 'decision'],
  ['update-learning', 'learning'],
  ['update-progress', 'progress'],
] as const satisfies readonly (readonly [PhraseTag, UpdateKind])[];
/** What counts most where a comment says several: what somebody has to know first. */
const ORDER: readonly UpdateKind[] = ['blocker', 'decision', 'learning', 'nothing-changed', 'progress'];
/** Words that may follow "no change" before it becomes a sentence about something else. */
const MAX_WORDS_AFTER = 8;

/**
 * The written update that a comment says it is: a heading, a line or a first word before a colon ("Update:", "Blocked:",
 * "Decision:"), or a sentence that opens with "no change". Without such a marker: `null`.
 */
export function updateKindIn(views: readonly SentencePhrases[]): { kind: UpdateKind; evidence: AskEvidence } | null {
  const found = views.flatMap((view, index) => {
    const marked = kindOf(view, index < views.length - 1);
    return marked === null ? [] : [marked];
  });
  return found.reduce<(typeof found)[number] | null>(
    (best, one) => (best === null || ORDER.indexOf(one.kind) < ORDER.indexOf(best.kind) ? one : best),
    null,
  );
}

function kindOf(view: SentencePhrases, hasMore: boolean): { kind: UpdateKind; evidence: AskEvidence } | null {
  const { sentence } = view;
  if (sentence.ending === '?') return null;
  const found = (kind: UpdateKind, rule: AskEvidence['rule']) => ({
    kind,
    evidence: { rule, start: sentence.start, end: sentence.end, language: null },
  });
  if (isNothingChanged(view, 0)) return found('nothing-changed', 'nothing-changed');
  for (const [tag, kind] of MARKERS) {
    for (const marker of view.all(tag).filter((phrase) => phrase.from === 0)) {
      const isMarked =
        isColon(view, marker.to) ||
        (marker.to === sentence.tokens.length && (sentence.isTitle || sentence.ending === null));
      const isStatement = kind === 'blocker' && view.all('blocked-by').some((phrase) => phrase.from === 0);
      const after = marker.to + 1;
      if (!isMarked && !isStatement) continue;
      if (!hasMore && after >= sentence.tokens.length) continue; // "Update:" and nothing behind it
      if (isNothingChanged(view, after)) return found('nothing-changed', 'nothing-changed');
      if (kind === 'progress' && view.all('update-blocker').some((phrase) => phrase.from === after)) {
        return found('blocker', 'update-marker');
      }
      return found(kind, 'update-marker');
    }
  }
  return null;
}

function isColon(view: SentencePhrases, index: number): boolean {
  const token = view.sentence.tokens[index];
  return token !== undefined && [':', '：', '-', '–', '—'].includes(token.text);
}

function isNothingChanged(view: SentencePhrases, from: number): boolean {
  // "no" opens a sentence as well as "no change", so any start up to the first other word will do.
  const start = view.afterOpening(from, ['mentions']);
  const ends = view
    .all('nothing-changed')
    .map((phrase) => (phrase.from >= from && phrase.from <= start ? phrase.to : 0));
  const end = Math.max(...ends, 0);
  return end > 0 && view.sentence.tokens.length - end <= MAX_WORDS_AFTER;
}
