/**
 * A stored value with another name in the place of an account id, wherever the whole of it stands: as a value, as the name of a
 * field, in a mention, in a text. An id that is part of a longer word is left alone.
 */
export function withStandIn<Value>(value: Value, accountId: string, standIn: string): Value {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}_-])${escaped(accountId)}(?![\\p{L}\\p{N}_-])`, 'gu');
  return JSON.parse(JSON.stringify(value), (_, part: unknown) => {
    if (typeof part === 'string') return part.replace(whole, standIn);
    const isNamed = typeof part === 'object' && part !== null && Object.hasOwn(part, accountId);
    if (!isNamed) return part;
    return Object.fromEntries(Object.entries(part).map(([name, of]) => [name === accountId ? standIn : name, of]));
  }) as Value;
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]/gu, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
