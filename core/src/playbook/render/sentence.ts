import type { MessageKey, ValuesOf } from '../../text/messages';
import type { Reader } from '../../text/reader';
import { say } from '../../text/say';

/** What the agreement says about one rule, in words that a person reads. */
export interface Sentence {
  /** Where the rule stands in the playbook, by names where things have one: `responses.first-response`. */
  readonly rule: string;
  /** The same as keys: `['responses', 'first-response']`. A person's key may hold dots. */
  readonly path: readonly string[];
  /** What the playbook says there. The playbook can be put together again from these (see `playbookOfSentences`). */
  readonly values: Readonly<Record<string, unknown>>;
  /** One sentence, or the few that the rule takes. */
  readonly text: string;
}

type HeadingKey = Extract<MessageKey, `playbook.heading.${string}`>;

/** Sentences under one heading. */
export interface Section {
  readonly heading: HeadingKey;
  readonly sentences: readonly Sentence[];
}

/** A message with its values, not yet said. */
export type Part = (reader: Reader) => string;

/** `part('playbook.from', { from })`: what `say` says, once it is known to whom. */
export function part<Key extends MessageKey>(
  key: Key,
  ...values: Record<never, never> extends ValuesOf<Key> ? [] : [ValuesOf<Key>]
): Part {
  return (reader) => say(reader, key, ...values);
}

/** A part that is there only where the playbook says something. */
export function partIf<Value>(value: Value | undefined, make: (value: Value) => Part): readonly Part[] {
  return value === undefined ? [] : [make(value)];
}

/** Makes the sentences of one rule: the parts one after the other, as the language sets sentences. */
export function sentence(
  reader: Reader,
  path: readonly string[],
  values: Readonly<Record<string, unknown>>,
  parts: readonly Part[],
): Sentence {
  const text = parts.map((said) => said(reader)).reduce((before, after) => say(reader, 'sentences', { before, after }));
  return { rule: path.join('.'), path, values, text };
}
