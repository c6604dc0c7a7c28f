/** A line of a text, without its end, and its number, counted from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** About how much of a line is kept, in UTF-16 units; the rest of a longer one is dropped, so that nothing grows without bound. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Cuts text that comes in pieces into lines; `\n` and `\r\n` end one. Hands them out by the batch, as an `await` a line would
 * cost more than the line.
 */
export async function* lineBatches(chunks: AsyncIterable<string>): AsyncGenerator<readonly Line[], void> {
  let pending: string[] = [];
  let pendingLength = 0;
  let number = 0;
  const line = (text: string): Line => ({ text: text.endsWith('\r') ? text.slice(0, -1) : text, number: ++number });
  for await (const chunk of chunks) {
    const batch: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      pending.push(chunk.slice(start, end));
      batch.push(line(pending.length === 1 ? pending[0]! : pending.join('')));
      pending = [];
      pendingLength = 0;
      start = end + 1;
    }
    if (start < chunk.length && pendingLength < LONGEST_LINE) {
      pending.push(chunk.slice(start));
      pendingLength += chunk.length - start;
    }
    if (batch.length > 0) yield batch;
  }
  if (pending.length > 0) yield [line(pending.join(''))];
}
