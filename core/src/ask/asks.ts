import type { CommentReading, PersonId } from '../issue/timeline';
import { type Clause, kindOf, type TextAskKind } from './ask-kind';
import type { AskEvidence, AskRule } from './evidence';
import type { LanguageCode } from './languages/language';
import { roleOf } from './mention-role';
import type { SentencePhrases } from './sentence-phrases';

type People = readonly (PersonId | null)[];

/** A direct request found, before those to the speaker or to strangers are dropped. */
interface FoundAsk {
  readonly kind: TextAskKind;
  readonly of: People;
  readonly evidence: AskEvidence;
}

/** Whoever the comment is speaking to, as far as it has been read. */
interface SpokenTo {
  readonly people: People;
  /** Addressed by a thank-you alone: only "you" carries on to them. */
  readonly isThanked: boolean;
  readonly sentenceIndex: number;
}

/** How many sentences further a question without "you" still goes to whoever was spoken to. */
const QUESTION_REACH = 5;

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
function loneMention(view: SentencePhrases): People | null {
  if (view.mentions.length !== 1 || view.sentence.tokens.length > 12) return null;
  if (view.afterOpening(0, ['mentions']) < view.sentence.tokens.length) return null;
  return roleOf(view.mentions[0]!, view, 0, view.sentence.tokens.length) === 'spoken-to'
    ? view.mentions[0]!.people
    : null;
}

/** Asks that name their person inside a statement: "blocked by @x", "over to @x". */
function statedAsks(view: SentencePhrases): FoundAsk[] {
  if (view.sentence.ending === '?' || view.has('reported') || view.has('withdrawal')) return [];
  return (['blocked-by', 'hand-over-to'] as const).flatMap((tag) =>
    view.all(tag).flatMap((phrase) => {
      const mention = view.mentions.find(({ index }) => phrase.from <= index && index < phrase.to);
      if (mention === undefined || isDenied(view, phrase)) return [];
      if (view.all('condition').some((condition) => condition.from < phrase.from)) return [];
      const kind = tag === 'blocked-by' ? ('blocker' as const) : ('hand-off' as const);
      const rule = tag === 'blocked-by' ? ('blocked-by' as const) : ('hand-over' as const);
      return [{ kind, of: mention.people, evidence: evidenceOf(view, rule, phrase.language) }];
    }),
  );
}

/** "no longer blocked by @x", "I was waiting for @x"; Japanese denies at the end. */
function isDenied(view: SentencePhrases, phrase: { from: number; to: number }): boolean {
  return view
    .all('not-so')
    .some((denial) => (denial.language === 'ja' ? denial.from >= phrase.from : denial.from < phrase.from));
}

/** A sentence falls apart where a second name is asked something of its own: "@a can you …, and @b could you …". */
function clausesOf(view: SentencePhrases): [from: number, to: number][] {
  const starts = [0];
  for (const { index } of view.mentions) {
    if (index === 0) continue;
    const next = view.isPause(index + 1) ? index + 2 : index + 1;
    const isAsked = view.startsWith('request', next) || view.startsWith('spoken-to', next);
    const isAfterBreak = view.isPause(index - 1) || view.startsWith('lead', index - 1);
    if (isAsked && isAfterBreak) starts.push(index);
  }
  return starts.map((from, i) => [from, starts[i + 1] ?? view.sentence.tokens.length]);
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

interface ClauseAsk {
  readonly kind: TextAskKind;
  /** The person that the clause itself names; `null`: whoever is spoken to. */
  readonly of: People | null;
  readonly isRequest: boolean;
  readonly evidence: AskEvidence;
}

/** The ask that a clause makes, whoever it is to; `null` where it makes none, or might not. */
function askIn(
  view: SentencePhrases,
  clause: Clause,
  hasChange: boolean,
  next: SentencePhrases | undefined,
): ClauseAsk | null {
  const [from, to] = clause;
  if ((['no-request', 'open-audience', 'withdrawal', 'reported'] as const).some((tag) => view.has(tag, from, to)))
    return null;
  if (view.mentions.some((m) => m.index >= from && m.index < to && roleOf(m, view, from, to) === 'fyi')) return null;
  const isQuestion = isQuestionIn(view, to);
  const turn = view.has('hand-over-to') ? null : view.first('your-turn', from, to);
  if (turn !== null && !isQuestion && !isDenied(view, turn)) return ask('hand-off', 'hand-over', turn.language);
  const block = view.first('blocked-on-you', from, to);
  if (block !== null && !isQuestion && !isDenied(view, block)) return ask('blocker', 'blocked-by', block.language);

  const named = isQuestion ? view.first('request-of', from, to) : null;
  const opening = view.afterOpening(from, ['mentions', 'thanks']);
  const request = named ?? view.first('request', from, to) ?? fragmentAt(view, opening, to);
  if (isConditional(view, from, to, request?.from ?? null, opening)) return null;
  if (request !== null) {
    const of =
      named === null ? null : (view.mentions.find((m) => named.from <= m.index && m.index < named.to)?.people ?? null);
    return { ...ask(kindOf(view, clause, true, hasChange), 'request', request.language), of };
  }
  if (!isQuestion || view.has('rhetorical', from, to) || isSelfAnswered(next)) return null;
  if (opening >= to) return null; // "@ada?" alone says too little
  return { ...ask(kindOf(view, clause, false, hasChange), 'question', null), isRequest: false };

  function ask(kind: TextAskKind, rule: AskRule, language: LanguageCode | null): ClauseAsk {
    return { kind, of: null, isRequest: true, evidence: evidenceOf(view, rule, language) };
  }
}

function isQuestionIn(view: SentencePhrases, to: number): boolean {
  if (view.sentence.ending === '?') return true;
  return view.all('question-end').some((phrase) => phrase.to === to && to === view.sentence.tokens.length);
}

/** "any thoughts", "ready for review": only where the sentence starts with it, after names and greetings. */
function fragmentAt(view: SentencePhrases, opening: number, to: number) {
  return view.all('fragment').find((phrase) => phrase.to <= to && phrase.from === opening) ?? null;
}

/** "if nobody objects, …": before the request, or at the head of a question. */
function isConditional(
  view: SentencePhrases,
  from: number,
  to: number,
  request: number | null,
  opening: number,
): boolean {
  return view.all('condition', from, to).some((condition) => {
    if (condition.language === 'ja') return true;
    return request !== null ? condition.from < request : condition.from <= opening;
  });
}

function isSelfAnswered(next: SentencePhrases | undefined): boolean {
  return next?.all('self-answer').some((phrase) => phrase.from === 0 || phrase.language === 'ja') ?? false;
}

function evidenceOf(view: SentencePhrases, rule: AskRule, language: LanguageCode | null): AskEvidence {
  return { rule, start: view.sentence.start, end: view.sentence.end, language };
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
