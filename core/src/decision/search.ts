import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { LocalDate } from '../calendar/local-time';
import type { DecisionStatus } from './lifecycle';
import type { DecisionRecord } from './record';
import { searchTerm, searchWords } from './search-terms';

/** A record with the key it is known by outside: a path, an issue property, a row. Keys are unique, ids often are not. */
export interface KeyedRecord {
  readonly key: string;
  readonly record: DecisionRecord;
}

/** Which records to look among. What is not given does not restrict; within a list any one is enough. */
export interface DecisionFilter {
  readonly status?: readonly DecisionStatus[];
  readonly tags?: readonly string[];
  readonly issues?: readonly string[];
  readonly deciders?: readonly string[];
  /** First and last date of the decision, both included. Records without a date are left out. */
  readonly decidedFrom?: LocalDate;
  readonly decidedTo?: LocalDate;
}

export interface DecisionHit {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly status: DecisionStatus | null;
  readonly decidedOn: LocalDate | null;
  /** Higher is better; only comparable within one search. */
  readonly score: number;
}

/** An index over decision records. The same in Node and on Forge: no files, no workers, plain JSON. */
export interface DecisionIndex {
  readonly size: number;
  readonly search: (query: string, filter?: DecisionFilter, limit?: number) => readonly DecisionHit[];
  /** The index as JSON text, for `loadDecisionIndex`. */
  readonly toJson: () => string;
}

interface Entry {
  readonly key: string;
  readonly recordId: string;
  readonly title: string;
  readonly question: string;
  readonly keywords: string;
  readonly decision: string;
  readonly options: string;
  readonly body: string;
  readonly status: DecisionStatus | null;
  readonly decidedOn: LocalDate | null;
  readonly tags: readonly string[];
  readonly issues: readonly string[];
  readonly deciders: readonly string[];
}

const DEFAULT_LIMIT = 20;
/** How much more a word counts where it stands. Fixed, and tried on the questions of the test's corpus. */
const BOOST = { title: 4, keywords: 3, question: 2.5, decision: 2, options: 1, body: 1 };
const OPTIONS: Options<Entry> = {
  idField: 'key',
  fields: Object.keys(BOOST),
  storeFields: ['key', 'recordId', 'title', 'status', 'decidedOn', 'tags', 'issues', 'deciders'],
  tokenize: searchWords,
  processTerm: searchTerm,
};

/** An index of records. Of two with one key the later counts. */
export function decisionIndex(records: Iterable<KeyedRecord>): DecisionIndex {
  const entries = new Map<string, Entry>();
  for (const { key, record } of records) entries.set(key, entryOf(key, record));
  const index = new MiniSearch<Entry>(OPTIONS);
  index.addAll([...entries.values()]);
  return over(index);
}

/**
 * The index that `toJson` wrote.
 *
 * @throws SyntaxError if `json` is not JSON, and MiniSearch's own error if it is no index: it was not written by us.
 */
export function loadDecisionIndex(json: string): DecisionIndex {
  return over(MiniSearch.loadJSON<Entry>(json, OPTIONS));
}

function over(index: MiniSearch<Entry>): DecisionIndex {
  return {
    size: index.documentCount,
    search: (query, filter = {}, limit = DEFAULT_LIMIT) => search(index, query, filter, limit),
    toJson: () => JSON.stringify(index),
  };
}

/**
 * Any of the words may match; more of them, and rarer ones, rank higher. A word of four letters or more may have a typo and
 * may be the beginning of one; both count less than the word itself. A query without words lists what the filter allows,
 * newest first. A record that is out of force ranks a little lower than one in force.
 */
function search(
  index: MiniSearch<Entry>,
  query: string,
  filter: DecisionFilter,
  limit: number,
): readonly DecisionHit[] {
  const hasWords = searchWords(query).some((word) => searchTerm(word) !== null);
  const results = index.search(hasWords ? query : MiniSearch.wildcard, {
    boost: BOOST,
    combineWith: 'OR',
    prefix: (term) => term.length > 3,
    fuzzy: (term) => (/^\p{L}{4,}$/u.test(term) ? 0.2 : false),
    weights: { fuzzy: 0.35, prefix: 0.5 },
    filter: (result) => passes(result, filter),
    boostDocument: (_key, _term, stored) =>
      stored?.status === 'superseded' || stored?.status === 'rejected' ? 0.8 : 1,
  });
  const hits = results.map(hitOf);
  return hits
    .sort((a, b) => (hasWords ? b.score - a.score : 0) || newest(a, b) || compare(a.key, b.key))
    .slice(0, limit);
}

function passes(stored: SearchResult, filter: DecisionFilter): boolean {
  const { status, tags, issues, deciders, decidedFrom, decidedTo } = filter;
  if (status !== undefined && !status.includes(stored.status)) return false;
  if (!sharesOne(tags, stored.tags) || !sharesOne(issues, stored.issues) || !sharesOne(deciders, stored.deciders))
    return false;
  if (decidedFrom === undefined && decidedTo === undefined) return true;
  const date: LocalDate | null = stored.decidedOn;
  return (
    date !== null &&
    (decidedFrom === undefined || date >= decidedFrom) &&
    (decidedTo === undefined || date <= decidedTo)
  );
}

function sharesOne(wanted: readonly string[] | undefined, there: readonly string[]): boolean {
  if (wanted === undefined) return true;
  const known = new Set(there.map((item) => item.toLowerCase()));
  return wanted.some((item) => known.has(item.toLowerCase()));
}

function hitOf(result: SearchResult): DecisionHit {
  const { key, recordId, title, status, decidedOn } = result as unknown as Entry;
  return { key, id: recordId, title, status, decidedOn, score: result.score };
}

function newest(a: DecisionHit, b: DecisionHit): number {
  return compare(b.decidedOn ?? '', a.decidedOn ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function entryOf(key: string, record: DecisionRecord): Entry {
  const { id, title, question, decision, status, decidedOn, tags, issues, deciders } = record;
  const options = record.options.map((option) =>
    [option.title, option.text, ...option.pros, ...option.cons].join('\n'),
  );
  const sections = record.sections.map((section) => `${section.heading}\n${section.text}`);
  return {
    key,
    recordId: id,
    title,
    question,
    keywords: [...tags, ...issues, id].join(' '),
    decision,
    options: options.join('\n'),
    body: [record.summary, record.context, record.drivers, record.because, record.consequences, ...sections].join('\n'),
    status,
    decidedOn,
    tags,
    issues,
    deciders,
  };
}
