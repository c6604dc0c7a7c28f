import { readComment } from '../ask/read-comment';
import type { TimeZone } from '../calendar/zoned-time';
import type { Problem } from '../problem';
import { shown } from '../problem';
import { csvItems } from './csv-records';
import type { History, HistoryKind } from './history';
import { HistoryBuilder, type ReadText } from './history-builder';
import { issuesOfJson } from './issues-of-json';
import { JiraCsvReader } from './jira-csv';
import { readJiraIssue } from './jira-issue';
import { type JsonItem, valuesOfDocument, valuesOfLines } from './json-values';
import { LinearCsvReader } from './linear-csv';
import { readLinearIssue } from './linear-issue';
import { layoutOf, tableKindOf, trackerOf } from './recognise';
import { type HistoryInput, PeekedText, textChunks } from './text-chunks';

/** So much of a text is looked at to see how it is laid out; a JSON document up to this size is parsed at once. */
const HEAD_LENGTH = 8 * 1024 * 1024;
/** The first line may be the broken one, so some more are looked at. */
const LINES_TO_SEE = 4;
const KNOWN =
  'a history: Jira REST issues (pages, an array or one a line), Jira CSV, Linear CSV, or pages of Linear GraphQL issues';

export interface ReadHistoryOptions {
  /** The zone of dates that are written without one, and of speakers whose zone is not known. Default: UTC; the history says so. */
  readonly assumedZone?: TimeZone;
  /** How comment texts are read. Default: `readComment` of `core/ask`. Texts are never kept. */
  readonly readText?: ReadText;
}

export type ReadHistory =
  | { readonly outcome: 'read'; readonly history: History }
  /** Nothing of it is a history we know: what came, and what was expected. */
  | { readonly outcome: 'refused'; readonly problems: readonly Problem[] };

/**
 * Reads a tracker's export, whichever of the known kinds it is, as a stream.
 *
 * Memory holds what is kept (instants, ids and kinds, about 200 bytes an event) and a piece of the text, never all of it. A
 * line, row, issue or comment that can't be read is counted and named in `facts`; the rest is read.
 *
 * @param input The unpacked text of one file, UTF-8.
 */
export async function readHistory(input: HistoryInput, options: ReadHistoryOptions = {}): Promise<ReadHistory> {
  const zone = options.assumedZone ?? ('UTC' as TimeZone);
  const readText = options.readText ?? ((body, context) => readComment(body, context).reading);
  const into = new HistoryBuilder({ readText, assumedZone: zone });
  const text = new PeekedText(textChunks(input));
  let head = '';
  for (let length = 64 * 1024; length <= HEAD_LENGTH; length *= 8) {
    head = await text.peek(length);
    if (head.length < length || head.split('\n', LINES_TO_SEE + 1).length > LINES_TO_SEE) break;
  }
  const layout = layoutOf(head);
  if (layout.layout === 'empty')
    return { outcome: 'refused', problems: [{ path: '', problem: 'it is empty', expected: KNOWN }] };
  const kind =
    layout.layout === 'csv'
      ? await readTable(text.rest(), into, zone)
      : layout.layout === 'json-lines'
        ? await readJson(valuesOfLines(text.rest()), into)
        : await readDocument(text, layout.isArray, into);
  return outcomeOf(kind, into);
}

function outcomeOf(kind: HistoryKind | Problem | null, into: HistoryBuilder): ReadHistory {
  if (kind !== null && typeof kind === 'object') return { outcome: 'refused', problems: [kind] };
  if (into.issueCount === 0 && into.problems.length > 0) return { outcome: 'refused', problems: into.problems };
  // A page without issues does not say whose it is; both trackers' empty pages tell the same nothing.
  const history = into.finish(kind ?? 'jira-rest');
  return { outcome: 'read', history };
}

async function readDocument(text: PeekedText, isArray: boolean, into: HistoryBuilder): Promise<HistoryKind | null> {
  const head = await text.peek(HEAD_LENGTH);
  if (head.length < HEAD_LENGTH) {
    try {
      const value: unknown = JSON.parse(head);
      return await readJson(once([{ outcome: 'value', value, place: 'the document' }]), into);
    } catch {
      // several documents one after another, or a broken one: read as far as it goes
    }
  }
  return readJson(valuesOfDocument(text.rest(), isArray), into);
}

async function* once(items: readonly JsonItem[]): AsyncGenerator<readonly JsonItem[], void> {
  yield items;
}

async function readJson(
  batches: AsyncIterable<readonly JsonItem[]>,
  into: HistoryBuilder,
): Promise<HistoryKind | null> {
  let kind: HistoryKind | null = null;
  for await (const items of batches) {
    for (const item of items) {
      if (item.outcome === 'broken') {
        into.leaveOutBecause({ path: item.place, problem: item.problem, expected: 'JSON' });
        continue;
      }
      const issues = issuesOfJson(item.value);
      if (issues === null) {
        into.leaveOut(item.place, item.value, 'an issue, or a page of issues');
        continue;
      }
      for (const [index, issue] of issues.entries()) {
        const place =
          issues.length === 1 && item.place !== 'the document' ? item.place : `${item.place}: issue ${index + 1}`;
        const tracker = trackerOf(issue);
        kind ??= tracker;
        if (tracker === null) into.leaveOut(place, issue, 'a Jira or a Linear issue');
        else if (tracker !== kind)
          into.leaveOut(place, tracker, `an issue of the same tracker as the first one (${kind})`);
        else if (tracker === 'jira-rest') readJiraIssue(issue, place, into);
        else readLinearIssue(issue, place, into);
      }
    }
  }
  if (kind !== null) into.note('no-decision-records');
  return kind;
}

async function readTable(
  chunks: AsyncIterable<string>,
  into: HistoryBuilder,
  zone: TimeZone,
): Promise<HistoryKind | Problem> {
  let reader: JiraCsvReader | LinearCsvReader | null = null;
  let kind: HistoryKind | null = null;
  for await (const items of csvItems(chunks)) {
    for (const item of items) {
      if (item.outcome === 'broken') {
        into.leaveOutBecause({
          path: `line ${item.line}`,
          problem: item.problem,
          expected: 'a row of comma-separated values',
        });
      } else if (reader === null) {
        kind = tableKindOf(item.fields);
        if (kind === null)
          return {
            path: `line ${item.line}`,
            problem: `got the columns ${shown(item.fields.slice(0, 8))}`,
            expected: KNOWN,
          };
        reader =
          kind === 'jira-csv' ? new JiraCsvReader(item.fields, into, zone) : new LinearCsvReader(item.fields, into);
      } else reader.read(item.fields, item.line);
    }
  }
  if (reader instanceof JiraCsvReader) reader.end();
  into.note('no-decision-records');
  return kind ?? { path: '', problem: 'no line of it can be read', expected: KNOWN };
}
