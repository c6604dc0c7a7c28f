import { evidenceOf, type FoundAsk, isDenied } from './found-ask';
import type { SentencePhrases } from './sentence-phrases';

/** Asks that name their person inside a statement: "blocked by @x", "over to @x". */
export function statedAsks(view: SentencePhrases): FoundAsk[] {
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
