import { type Clause, kindOf, type TextAskKind } from './ask-kind';
import type { AskEvidence, AskRule } from './evidence';
import { evidenceOf, isDenied, type Named } from './found-ask';
import type { LanguageCode } from './languages/language';
import { roleOf } from './mention-role';
import type { SentencePhrases } from './sentence-phrases';

/** What a clause asks, whoever it is spoken to. */
export interface ClauseAsk {
  readonly kind: TextAskKind;
  /** The person that the clause itself names; `null`: whoever is spoken to. */
  readonly of: Named | null;
  readonly isRequest: boolean;
  readonly evidence: AskEvidence;
}

/** The ask that a clause makes, whoever it is to; `null` where it makes none, or might not. */
export function askIn(
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
  if (!isQuestion || view.has('rhetorical', from, to) || isSelfAnswered(next) || isAside(view, next)) return null;
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

/** "… (the first one? the second?)": thinking aloud, in brackets that are still open where the question ends. */
function isAside(view: SentencePhrases, next: SentencePhrases | undefined): boolean {
  const texts = view.sentence.tokens.map((token) => token.text);
  return texts.lastIndexOf('(') > texts.lastIndexOf(')') || next?.sentence.tokens[0]?.text === ')';
}

function isSelfAnswered(next: SentencePhrases | undefined): boolean {
  return next?.all('self-answer').some((phrase) => phrase.from === 0 || phrase.language === 'ja') ?? false;
}

/** A sentence falls apart where a second name is asked something of its own: "@a can you …, and @b could you …". */
export function clausesOf(view: SentencePhrases): Clause[] {
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
