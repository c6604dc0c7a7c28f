import type { PersonId, UpdateKind } from '../../issue/timeline';
import type { Reader } from '../../text/reader';
import { say } from '../../text/say';

/** What became of a person's own command, said to that person alone. */
export type CommandOutcome =
  | { readonly outcome: 'promised' | 'snoozed'; readonly until: Date }
  | { readonly outcome: 'handedOver'; readonly to: readonly PersonId[] }
  | { readonly outcome: 'handedBack' | 'withdrawn' | 'nothingOpen' }
  | { readonly outcome: 'updated'; readonly kind: UpdateKind }
  | { readonly outcome: 'exempted'; readonly code: string }
  /** Refusals: what came, and what would have been right. */
  | { readonly outcome: 'notYours'; readonly whose: readonly PersonId[] }
  | { readonly outcome: 'pastDate'; readonly at: Date }
  | { readonly outcome: 'noSuchCode'; readonly code: string; readonly codes: readonly string[] }
  | { readonly outcome: 'notUnderstood'; readonly words: string; readonly examples: readonly string[] };

/** The answer to a person's own command, in one or two sentences. */
export function commandAnswer(
  issue: string,
  command: CommandOutcome,
  nameOf: (person: PersonId) => string,
  reader: Reader,
): string {
  switch (command.outcome) {
    case 'promised':
    case 'snoozed':
      return say(reader, `answer.${command.outcome}`, { issue, until: command.until });
    case 'handedOver':
      return say(reader, 'answer.handedOver', { issue, people: command.to.map(nameOf) });
    case 'notYours':
      if (command.whose.length === 0) return say(reader, 'answer.nothingOpen', { issue });
      return say(reader, 'answer.notYours', { issue, people: command.whose.map(nameOf) });
    case 'handedBack':
    case 'withdrawn':
    case 'nothingOpen':
      return say(reader, `answer.${command.outcome}`, { issue });
    case 'updated':
      return say(reader, 'answer.updated', { issue, kind: command.kind });
    case 'exempted':
      return say(reader, 'answer.exempted', { issue, code: command.code });
    case 'pastDate':
      return say(reader, 'answer.pastDate', { at: command.at });
    case 'noSuchCode':
      return say(reader, 'answer.noSuchCode', { code: command.code, codes: command.codes });
    case 'notUnderstood':
      return say(reader, 'answer.notUnderstood', { words: command.words, examples: command.examples });
  }
}
