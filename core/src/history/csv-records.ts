import { parse } from 'csv-parse/sync';

/** A record of a CSV text with the line on which it starts, or why it is none. */
export type CsvItem =
  | { readonly outcome: 'record'; readonly fields: readonly string[]; readonly line: number }
  | { readonly outcome: 'broken'; readonly line: number; readonly problem: string };

/** A record longer than this, in UTF-16 units, is a quote that was never closed: the next line is a new start. */
const LONGEST_RECORD = 4 * 1024 * 1024;
const BATCH_LENGTH = 64 * 1024;
/** How much text may be looked at again after broken records, so that a text of nothing but quotes costs no more than linear time. */
const SECOND_LOOKS = 64 * 1024 * 1024;

interface RawRecord {
  readonly text: string;
  readonly line: number;
}

/**
 * The records of a CSV text that comes in pieces: comma, double quotes, fields over several lines, rows of any length.
 *
 * A broken record (text after a closing quote, a quote that never closes) is handed out as broken and reading goes on at the
 * next line. The fields themselves are taken apart by csv-parse; cutting the text into records here is what lets it go on.
 */
export async function* csvItems(chunks: AsyncIterable<string>): AsyncGenerator<readonly CsvItem[], void> {
  const cutter = new RecordCutter();
  for await (const chunk of chunks) {
    const items = cutter.push(chunk);
    if (items.length > 0) yield items;
  }
  const items = cutter.end();
  if (items.length > 0) yield items;
}

class RecordCutter {
  #text = '';
  /** Where the record being looked at starts in `#text`, and how far it was looked at. */
  #start = 0;
  #looked = 0;
  #isQuoted = false;
  #line = 1;
  #linesInside = 0;
  #secondLooks = 0;
  #records: RawRecord[] = [];
  #recordsLength = 0;
  #items: CsvItem[] = [];

  push(chunk: string): CsvItem[] {
    this.#text = this.#text.slice(this.#start) + chunk;
    this.#looked -= this.#start;
    this.#start = 0;
    this.#cut();
    return this.#handOut();
  }

  end(): CsvItem[] {
    if (this.#start < this.#text.length && !this.#text.endsWith('\n')) this.#text += '\n';
    this.#cut();
    while (this.#start < this.#text.length) {
      this.#giveUpLine('a quote that is never closed');
      this.#cut();
    }
    this.#flush();
    return this.#handOut();
  }

  #cut(): void {
    const text = this.#text;
    for (let i = this.#looked; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 34) this.#isQuoted = !this.#isQuoted;
      else if (code === 10) {
        if (this.#isQuoted) this.#linesInside++;
        else this.#take(i + 1);
      }
      if (this.#isQuoted && i - this.#start > LONGEST_RECORD) {
        this.#giveUpLine('a quote that is never closed');
        i = this.#start - 1;
      }
    }
    this.#looked = text.length;
  }

  #take(end: number): void {
    const text = this.#text.slice(this.#start, end).replace(/\r?\n$/, '');
    if (text.trim() !== '') {
      this.#records.push({ text, line: this.#line });
      this.#recordsLength += text.length;
      if (this.#recordsLength > BATCH_LENGTH) this.#flush();
    }
    this.#line += this.#linesInside + 1;
    this.#linesInside = 0;
    this.#start = end;
  }

  /** Leaves out the line on which the record starts and starts anew on the next one. */
  #giveUpLine(problem: string): void {
    this.#flush();
    this.#items.push({ outcome: 'broken', line: this.#line, problem });
    this.#secondLooks += this.#text.length - this.#start;
    const next = this.#text.indexOf('\n', this.#start);
    this.#start = next === -1 || this.#secondLooks > SECOND_LOOKS ? this.#text.length : next + 1;
    this.#looked = this.#start;
    this.#isQuoted = false;
    this.#line++;
    this.#linesInside = 0;
  }

  #flush(): void {
    const records = this.#records;
    this.#records = [];
    this.#recordsLength = 0;
    if (records.length === 0) return;
    const rows = parsed(records.map(({ text }) => text).join('\n'));
    if (rows !== null && rows.length === records.length) {
      for (const [i, fields] of rows.entries()) this.#items.push({ outcome: 'record', fields, line: records[i]!.line });
    } else for (const record of records) this.#items.push(...this.#one(record));
  }

  #one({ text, line }: RawRecord): CsvItem[] {
    const rows = parsed(text);
    if (rows !== null && rows.length === 1) return [{ outcome: 'record', fields: rows[0]!, line }];
    const broken: CsvItem = { outcome: 'broken', line, problem: 'text outside of its quotes' };
    const next = text.indexOf('\n');
    this.#secondLooks += text.length;
    if (next === -1 || this.#secondLooks > SECOND_LOOKS) return [broken];
    // A stray quote glued lines together: the first is the broken one, the others get a chance of their own.
    const rest = new RecordCutter();
    rest.#line = line + 1;
    rest.#secondLooks = this.#secondLooks;
    const items = [...rest.push(text.slice(next + 1)), ...rest.end()];
    this.#secondLooks = rest.#secondLooks;
    return [broken, ...items];
  }

  #handOut(): CsvItem[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }
}

function parsed(text: string): string[][] | null {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: false, record_delimiter: ['\n', '\r\n'] });
  } catch {
    return null;
  }
}
