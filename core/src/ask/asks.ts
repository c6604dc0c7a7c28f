import type { CommentReading, PersonId } from '../issue/timeline';
import type { TextAskKind } from './ask-kind';
import { askIn, clausesOf } from './clause-ask';
import type { AskEvidence } from './evidence';
import type { FoundAsk, Named } from './found-ask';
import { roleOf } from './mention-role';
import type { SentencePhrases } from './sentence-phrases';
import { statedAsks } from './stated-asks';

/** Whoever the comment is speaking to, as far as it has been read. */
interface SpokenTo {
  readonly people: Named;
  /** Addressed by a thank-you alone: only "you" carries on to them. */
  readonly isThanked: boolean;
  readonly sentenceIndex: number;
}

/** How many sentences further a question without "you" still goes to whoever was spoken to. */
const QUESTION_REACH = 2;

export interface AsksInText {
  readonly asks: CommentReading['asks'];
  readonly evidence: readonly AskEvidence[];
}

/** The direct requests of a comment, each to people that are known and not the speaker. */
export function asksIn(views: readonly SentencePhrases[], speaker: PersonId | null): AsksInText {
  const found: FoundAsk[] = [];
  let spokenTo: SpokenTo | null = null;
  /** A question to nobody: a name right behind it takes it. */
  let unaddressed: { readonly view: SentencePhrases; readonly ask: Omit<FoundAsk, 'of'> } | null = null;
  let hasChange = false;
  for (const [sentenceIndex, view] of views.entries()) {
    const lone = loneMention(view);
    if (lone !== null) {
      const isBehind = unaddressed !== null && unaddressed.view.sentence.blockIndex === view.sentence.blockIndex;
      const isHeader =
        views[sentenceIndex + 1]?.sentence.blockIndex === view.sentence.blockIndex && view.sentence.line > 0;
      if (isBehind && !(isHeader && unaddressed!.view.sentence.line !== view.sentence.line)) {
        found.push({ ...unaddressed!.ask, of: lone });
      }
      spokenTo = { people: lone, isThanked: false, sentenceIndex };
      unaddressed = null;
      continue;
    }
    unaddressed = null;
    found.push(...statedAsks(view));
    for (const [from, to] of clausesOf(view)) {
      const addressed = addresseeIn(view, from, to, sentenceIndex);
      if (addressed !== null) spokenTo = addressed;
      const ask = askIn(view, [from, to], hasChange, views[sentenceIndex + 1]);
      if (ask === null) continue;
      const people = ask.of ?? (isFor(spokenTo, view, from, to, sentenceIndex, ask) ? spokenTo!.people : null);
      if (people !== null) found.push({ ...ask, of: people });
      else if (view.mentions.length === 0) unaddressed = { view, ask };
    }
    hasChange ||= view.has('review-thing');
  }
  return merge(found, speaker);
}

/** "@ada" or "Hi @ada," on its own. */
function loneMention(view: SentencePhrases): Named | null {
  if (view.mentions.length !== 1 || view.sentence.tokens.length > 12) return null;
  if (view.afterOpening(0, ['mentions']) < view.sentence.tokens.length) return null;
  return roleOf(view.mentions[0]!, view, 0, view.sentence.tokens.length) === 'spoken-to'
    ? view.mentions[0]!.people
    : null;
}

function addresseeIn(view: SentencePhrases, from: number, to: number, sentenceIndex: number): SpokenTo | null {
  for (const mention of view.mentions) {
    if (mention.index < from || mention.index >= to) continue;
    const role = roleOf(mention, view, from, to);
    if (role === 'spoken-to' || role === 'thanked') {
      return { people: mention.people, isThanked: role === 'thanked', sentenceIndex };
    }
  }
  return null;
}

/** Whether a clause without a name of its own goes to whoever was spoken to. */
function isFor(
  spokenTo: SpokenTo | null,
  view: SentencePhrases,
  from: number,
  to: number,
  sentenceIndex: number,
  ask: { readonly isRequest: boolean },
): boolean {
  if (spokenTo === null) return false;
  if (spokenTo.sentenceIndex === sentenceIndex && !spokenTo.isThanked) return true;
  if (ask.isRequest || view.has('second-person', from, to)) return true;
  return !spokenTo.isThanked && sentenceIndex - spokenTo.sentenceIndex <= QUESTION_REACH;
}

/**
 * One ask per kind and people. A plain question beside something more definite to the same people adds nothing that they
 * would have to do, so it goes.
 */
function merge(found: readonly FoundAsk[], speaker: PersonId | null): AsksInText {
  const asks: { kind: TextAskKind; of: readonly PersonId[] }[] = [];
  const evidence: AskEvidence[] = [];
  const known = found.map((ask) => ({
    ...ask,
    of: [...new Set(ask.of.filter((id): id is PersonId => id !== null && id !== speaker))],
  }));
  for (const { kind, of, evidence: why } of known) {
    const isSame = (other: { of: readonly PersonId[] }): boolean =>
      other.of.length === of.length && other.of.every((id) => of.includes(id));
    if (of.length === 0) continue;
    if (kind === 'question' && known.some((other) => other.kind !== 'question' && isSame(other))) continue;
    evidence.push(why);
    if (!asks.some((other) => other.kind === kind && isSame(other))) asks.push({ kind, of });
  }
  return { asks, evidence };
}
