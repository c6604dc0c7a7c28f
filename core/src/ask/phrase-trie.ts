import { type Token, tokensOf } from './token';

interface TrieNode<Value> {
  readonly next: Map<string, TrieNode<Value>>;
  readonly values: Value[];
}

/** A phrase that was found: what it means, and which tokens, half-open. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** Phrases longer than this, in tokens, are a mistake in a language file. */
export const MAX_PHRASE_TOKENS = 24;

/**
 * All phrases of a language in one tree of tokens, so that finding all of them anywhere costs one short walk per token,
 * however many there are: linear in the length of the text. `#` in a phrase stands for any number.
 */
export class PhraseTrie<Value> {
  readonly #root: TrieNode<Value> = { next: new Map(), values: [] };

  /** Adds a phrase as its file writes it, and once more without accents ("manana") where it is long enough to be safe. */
  add(value: Value, phrase: string): void {
    const parts = tokensOf(phrase).map((token) => token.text);
    if (parts.length === 0 || parts.length > MAX_PHRASE_TOKENS) {
      throw new RangeError(`phrase: expected 1 to ${MAX_PHRASE_TOKENS} tokens, got "${phrase}"`);
    }
    this.#insert(value, parts);
    const bare = parts.map((part) =>
      part
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC'),
    );
    if (bare.join('').length >= 5) this.#insert(value, bare);
  }

  /** Every phrase in `tokens`, by where it starts; overlapping ones too. */
  matchesIn(tokens: readonly Token[]): PhraseMatch<Value>[] {
    const found: PhraseMatch<Value>[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let node: TrieNode<Value> | undefined = this.#root;
      for (let to = from; to < tokens.length; to++) {
        const token = tokens[to]!;
        node = node.next.get(token.kind === 'number' ? '#' : token.text);
        if (node === undefined) break;
        for (const value of node.values) found.push({ value, from, to: to + 1 });
      }
    }
    return found;
  }

  #insert(value: Value, parts: readonly string[]): void {
    let node = this.#root;
    for (const part of parts) {
      let next = node.next.get(part);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(part, next);
      }
      node = next;
    }
    if (!node.values.includes(value)) node.values.push(value);
  }
}
