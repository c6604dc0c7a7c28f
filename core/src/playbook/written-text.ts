import { Composer, type CST, isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, Parser } from 'yaml';
import { type KeyedProblem, shown } from '../problem';
import { MAX_DEPTH, type Place, type ReadWritten } from './written';

/** Some thousands of people with hours of their own. */
const MAX_CHARACTERS = 500_000;

/**
 * Reads a text that is YAML 1.2 (core schema: dates stay texts) or JSON, which YAML 1.2 contains.
 *
 * Anchors, aliases, tags, directives and several documents are refused: an agreement says things once, in the open. So
 * are keys written twice. Nothing is read by recursion before its depth is known.
 */
export function readText(text: string): ReadWritten {
  if (text.length > MAX_CHARACTERS) {
    return refused(null, `got ${text.length} characters`, `a playbook of at most ${MAX_CHARACTERS}`);
  }
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeepAt(tokens);
  if (deep !== null) return refused(placeAt(deep), 'nested too deep', `at most ${MAX_DEPTH} levels`);

  const directive = tokens.find(({ type }) => type === 'directive');
  if (directive !== undefined) return refused(placeAt(directive.offset), 'a directive', 'plain YAML 1.2 or JSON');

  const options = {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  } as const;
  const documents = [...new Composer(options).compose(tokens, true, text.length)];
  const [document, second] = documents;
  const error = document?.errors[0];
  if (error !== undefined)
    return refused(placeAt(error.pos[0]), plain(error.message), EXPECTED_BY_CODE[error.code] ?? WELL_FORMED);
  if (second !== undefined) return refused(placeAt(second.range[0]), 'a second document', 'one playbook a file');
  const reader = new NodeReader();
  const value = reader.read((document?.contents ?? null) as Node | null, []);
  if (reader.refusal !== null)
    return { outcome: 'refused', problem: reader.refusal.problem, place: placeAt(reader.refusal.offset) };
  return {
    outcome: 'written',
    written: {
      value,
      placeOf(keys, part) {
        if (keys.length === 0) return { line: 1, column: 1 };
        const offsets = reader.offsets.get(addressOf(keys));
        return offsets === undefined ? null : placeAt(part === 'key' ? offsets.key : offsets.value);
      },
    },
  };
}

const WELL_FORMED = 'well-formed YAML or JSON';

const EXPECTED_BY_CODE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'spaces at the start of a line',
  BAD_INDENT: 'keys of one level in one column',
  MULTILINE_IMPLICIT_KEY: 'a key and its colon on one line',
  MISSING_CHAR: `${WELL_FORMED}, with every quote and bracket closed`,
};

function refused(place: Place | null, problem: string, expected: string): ReadWritten {
  return { outcome: 'refused', problem: { keys: [], problem, expected }, place };
}

/** The parser's words as the middle of our sentence. */
function plain(message: string): string {
  const line = message
    .split('\n')[0]!
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '�')
    .slice(0, 120);
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/** The offset of the first thing nested too deep; found without recursion, since composing recurses. */
function tooDeepAt(tokens: readonly CST.Token[]): number | null {
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH + 1) return token.offset;
    if (token.type === 'document' && token.value !== undefined) open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return null;
}

class NodeReader {
  /** Where each key and its value stand, by address. */
  readonly offsets = new Map<string, { readonly key: number; readonly value: number }>();
  refusal: { readonly problem: KeyedProblem; readonly offset: number } | null = null;

  read(node: Node | null, keys: readonly PropertyKey[]): unknown {
    if (this.refusal !== null || node === null) return null;
    const offset = node.range?.[0] ?? 0;
    if (isAlias(node)) return this.#refuse(keys, offset, `the alias ${shown(node.source)}`, WRITTEN_OUT);
    if ('anchor' in node && node.anchor)
      return this.#refuse(keys, offset, `the anchor ${shown(node.anchor)}`, WRITTEN_OUT);
    if (node.tag !== undefined)
      return this.#refuse(keys, offset, `the tag ${shown(node.tag)}`, 'a value without a tag');
    if (isScalar(node)) return node.value;
    if (isSeq(node)) {
      return node.items.map((item, position) => {
        const inner = item as Node | null;
        const at = inner?.range?.[0] ?? offset;
        this.offsets.set(addressOf([...keys, position]), { key: at, value: at });
        if (isPair(item)) return this.#refuse([...keys, position], at, 'a pair in a list', '{ key: value }');
        return this.read(inner, [...keys, position]);
      });
    }
    if (isMap(node)) return this.#readMap(node.items as readonly PairOfNodes[], keys, offset);
    return this.#refuse(keys, offset, 'something that is no value', WELL_FORMED);
  }

  #readMap(items: readonly PairOfNodes[], keys: readonly PropertyKey[], offset: number): unknown {
    const value: Record<string, unknown> = {};
    for (const pair of items) {
      const at = pair.key?.range?.[0] ?? offset;
      const key = this.#readKey(pair.key, keys, at);
      if (key === null) return null;
      if (Object.hasOwn(value, key)) return this.#refuse([...keys, key], at, 'a key written twice', 'each key once');
      this.offsets.set(addressOf([...keys, key]), { key: at, value: pair.value?.range?.[0] ?? at });
      value[key] = this.read(pair.value ?? null, [...keys, key]);
    }
    return value;
  }

  /** A key as it is written: an account id such as 0557058 stays what it is, though YAML takes it for a number. */
  #readKey(node: Node | null, keys: readonly PropertyKey[], offset: number): string | null {
    if (!isScalar(node) || node.anchor || node.tag !== undefined) {
      return this.#refuse(keys, offset, 'a key that is no plain text', 'a plain key') ?? null;
    }
    const key = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    if (key !== '__proto__') return key;
    return this.#refuse([...keys, key], offset, 'a key that is no name', 'another key') ?? null;
  }

  #refuse(keys: readonly PropertyKey[], offset: number, problem: string, expected: string): undefined {
    this.refusal ??= { problem: { keys, problem: problem, expected }, offset };
    return undefined;
  }
}

interface PairOfNodes {
  readonly key: Node | null;
  readonly value: Node | null;
}

const WRITTEN_OUT = 'the value written out where it is used';

function addressOf(keys: readonly PropertyKey[]): string {
  return JSON.stringify(keys.map(String));
}
