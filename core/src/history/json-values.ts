import { JSONParser } from '@streamparser/json';
import { lineBatches } from './lines';

/** A value out of a JSON text and where it stood, or why there is none. */
export type JsonItem =
  | { readonly outcome: 'value'; readonly value: unknown; readonly place: string }
  | { readonly outcome: 'broken'; readonly place: string; readonly problem: string };

/**
 * One JSON value a line; also an array written so that each line is an item and its comma.
 *
 * A line that is no JSON is handed out as broken and the next one is read.
 */
export async function* valuesOfLines(chunks: AsyncIterable<string>): AsyncGenerator<readonly JsonItem[], void> {
  for await (const lines of lineBatches(chunks)) {
    yield lines.flatMap(({ text, number }): JsonItem[] => {
      const line = text.trim().replace(/,$/, '');
      if (line === '' || line === '[' || line === ']') return [];
      return [lineValue(line, `line ${number}`)];
    });
  }
}

function lineValue(line: string, place: string): JsonItem {
  try {
    return { outcome: 'value', value: JSON.parse(line), place };
  } catch (error) {
    // The first and the last line of an array carry its brackets.
    const item = line.startsWith('[{') ? line.slice(1) : line.endsWith('}]') ? line.slice(0, -1) : null;
    if (item !== null) return lineValue(item, place);
    return { outcome: 'broken', place, problem: (error as Error).message };
  }
}

/** Where issues stand in the documents we know: an array of issues or of pages, Jira's pages, Linear's answers. */
const ARRAY_PATHS = ['$.*'];
const PAGE_PATHS = [
  '$.issues.*',
  '$.issues.nodes.*',
  '$.nodes.*',
  '$.data.issues.nodes.*',
  '$.data.*.issues.nodes.*',
  '$.data.*.nodes.*',
];

/**
 * The issues of one or several JSON documents of any size, each handed out as soon as it is complete, so that memory holds
 * one issue and not the document.
 *
 * After something that is no JSON the rest of the text can't be told apart any more: it is left out, and said to be.
 */
export async function* valuesOfDocument(
  chunks: AsyncIterable<string>,
  isArray: boolean,
): AsyncGenerator<readonly JsonItem[], void> {
  let found: JsonItem[] = [];
  let count = 0;
  let failure: string | null = null;
  const parser = new JSONParser({ paths: isArray ? ARRAY_PATHS : PAGE_PATHS, keepStack: false, separator: '' });
  parser.onValue = ({ value, key }) => {
    // `$.data.*.nodes.*` also meets objects that hold no list; their keys are names.
    if (isArray || typeof key === 'number') found.push({ outcome: 'value', value, place: `item ${++count}` });
  };
  parser.onError = (error) => {
    failure ??= error.message;
  };
  for await (const chunk of chunks) {
    try {
      parser.write(chunk);
    } catch (error) {
      failure ??= (error as Error).message;
    }
    if (found.length > 0) yield found;
    found = [];
    if (failure !== null) break;
  }
  if (failure === null && !parser.isEnded) {
    try {
      parser.end();
    } catch {
      // said below, as the missing end that it is
    }
    failure = parser.isEnded ? null : 'the text ends in the middle of a value';
  }
  if (failure !== null) yield [{ outcome: 'broken', place: `after item ${count}`, problem: failure }];
}
