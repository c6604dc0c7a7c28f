/** A history as it comes in: the bytes or the text of one file, in pieces of any size. */
export type HistoryInput = AsyncIterable<Uint8Array | string>;

/** The pieces as text, decoded as UTF-8 (a broken byte becomes U+FFFD) and without a byte order mark. */
export async function* textChunks(input: HistoryInput): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let isFirst = true;
  for await (const piece of input) {
    const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    if (text === '') continue;
    yield isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
    isFirst = false;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** Text that was looked at and is still to be read: what `peek` returned comes again. */
export class PeekedText {
  readonly #source: AsyncIterator<string>;
  #seen: string[] = [];
  #length = 0;
  #isEnded = false;

  constructor(source: AsyncIterable<string>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The start of the text: `length` characters, or more, or all there is. */
  async peek(length: number): Promise<string> {
    while (this.#length < length && !this.#isEnded) {
      const { value, done } = await this.#source.next();
      if (done === true) this.#isEnded = true;
      else {
        this.#seen.push(value);
        this.#length += value.length;
      }
    }
    return this.#seen.join('');
  }

  /** All of the text, from the start. To be called once. */
  async *rest(): AsyncGenerator<string, void> {
    const seen = this.#seen;
    this.#seen = [];
    yield* seen;
    while (!this.#isEnded) {
      const { value, done } = await this.#source.next();
      if (done === true) return;
      yield value;
    }
  }
}
