/** A decision in one sentence, taken apart. What was rejected is the second option. */
export interface YStatement {
  readonly context: string;
  readonly drivers: string;
  readonly decision: string;
  readonly because: string;
  readonly consequences: string;
  readonly options: readonly { readonly title: string }[];
}

type PartKey = 'context' | 'drivers' | 'decision' | 'rejected' | 'because' | 'consequences';

const PARTS: readonly (readonly [PartKey, RegExp])[] = [
  ['context', /\bin the context of\b/i],
  ['drivers', /\bfacing\b/i],
  ['decision', /\bwe (?:have )?(?:decided|decide|chose|choose)(?: (?:for|to|on))?\b/i],
  ['rejected', /\(?\band (?:neglected|against|not|rejected)\b/i],
  ['because', /\bto achieve\b|\bin order to\b|\bto gain\b/i],
  ['consequences', /\baccepting\b(?: that)?|\baccepted that\b/i],
];

/**
 * Reads "In the context of …, facing …, we decided for … and against …, to achieve …, accepting that …".
 *
 * The order is fixed; facing and the rejected options may be missing. Null when the text is no such statement.
 *
 * @see https://medium.com/olzzio/y-statements-10eb07b5a177 (read 2026-11-22)
 */
export function readYStatement(text: string): YStatement | null {
  const plain = text.slice(0, 5000).replace(/[*_>]+/g, ' ');
  const found: { key: PartKey; start: number; from: number }[] = [];
  let at = 0;
  for (const [key, words] of PARTS) {
    const match = words.exec(plain.slice(at));
    if (match === null) {
      if (key === 'context' || key === 'decision') return null;
      continue;
    }
    found.push({ key, start: at + match.index, from: at + match.index + match[0].length });
    at += match.index + match[0].length;
  }
  if (found[0]!.start > 300 || !found.some(({ key }) => key === 'because' || key === 'consequences')) return null;
  const statement = { context: '', drivers: '', decision: '', rejected: '', because: '', consequences: '' };
  found.forEach(({ key, from }, index) => {
    statement[key] = tidy(plain.slice(from, found[index + 1]?.start ?? plain.length));
  });
  const { rejected, ...fields } = statement;
  const options = [statement.decision, rejected].filter((title) => title !== '').map((title) => ({ title }));
  return { ...fields, options };
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[,:;]\s*/, '')
    .replace(/[,;.)(]+$/, '')
    .trim();
}
