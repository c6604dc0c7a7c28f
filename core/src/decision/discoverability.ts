import { saysNothing } from './placeholders';
import type { DecisionRecord } from './record';
import type { DecisionIndex, KeyedRecord } from './search';
import { searchTerm, searchWords } from './search-terms';

export type DiscoverabilityRule =
  | 'found-by-its-question'
  | 'searchable-title'
  | 'linked-from-issues'
  | 'asks-a-question'
  | 'has-tags';

export interface RuleResult {
  readonly rule: DiscoverabilityRule;
  readonly points: number;
  readonly of: number;
  /** What was seen: "third for its own question", "2 tags". */
  readonly evidence: string;
  /** What would bring the rest of the points; null when there is none to bring. */
  readonly improves: string | null;
}

/** How likely someone finds a record who does not know that it exists, from 0 to 100. */
export interface Discoverability {
  readonly key: string;
  readonly score: number;
  /** Most to gain first. */
  readonly rules: readonly RuleResult[];
}

/** How far down a list people look before they ask a person instead. */
const SEEN = 3;

/**
 * Scores a record by fixed rules: 35 points for being among the first three for its own question (or its title, where it
 * asks none), 20 for a title with words to search for, 20 for being linked from an issue, 15 for asking a question, 10 for
 * tags.
 *
 * About records, never about whoever wrote them.
 *
 * @param index An index that the record is in.
 * @param linkedIssues How many issues link to it, where the tracker knows; what the record itself names counts as well.
 */
export function discoverability(
  { key, record }: KeyedRecord,
  index: DecisionIndex,
  linkedIssues: number = 0,
): Discoverability {
  const rules = [
    foundByItsQuestion(key, record, index),
    searchableTitle(record),
    linkedFromIssues(record, linkedIssues),
    asksAQuestion(record),
    hasTags(record),
  ];
  const score = rules.reduce((sum, { points }) => sum + points, 0);
  return { key, score, rules: rules.sort((a, b) => b.of - b.points - (a.of - a.points)) };
}

function foundByItsQuestion(key: string, record: DecisionRecord, index: DecisionIndex): RuleResult {
  const asked = saysNothing(record.question) ? record.title : record.question;
  const rank = index.search(asked, {}, 10).findIndex((hit) => hit.key === key) + 1;
  const points = rank === 0 ? 0 : rank <= SEEN ? 35 : 15;
  const evidence = rank === 0 ? 'not among the first ten for its own question' : `number ${rank} for its own question`;
  return result(
    'found-by-its-question',
    points,
    35,
    evidence,
    'put the words people ask with into title, question or tags',
  );
}

function searchableTitle({ title }: DecisionRecord): RuleResult {
  const words = new Set(searchWords(title).flatMap((word) => searchTerm(word) ?? []));
  const isLong = title.length > 120;
  const points = saysNothing(title) ? 0 : words.size < 2 ? 5 : isLong ? 10 : words.size < 3 ? 15 : 20;
  const evidence = `${words.size} words to search for in the title${isLong ? ', which is longer than a line' : ''}`;
  return result(
    'searchable-title',
    points,
    20,
    evidence,
    'a title of one line that names the thing and what was chosen',
  );
}

function linkedFromIssues({ issues }: DecisionRecord, linkedIssues: number): RuleResult {
  const links = Math.max(issues.length, linkedIssues);
  const evidence = links === 0 ? 'no issue leads here' : `linked with ${links} ${links === 1 ? 'issue' : 'issues'}`;
  return result('linked-from-issues', links === 0 ? 0 : 20, 20, evidence, 'link it from an issue that it governs');
}

function asksAQuestion({ question }: DecisionRecord): RuleResult {
  const isAsked = !saysNothing(question);
  return result(
    'asks-a-question',
    isAsked ? 15 : 0,
    15,
    isAsked ? 'it asks a question' : 'it asks no question',
    'the question it answers, as someone would ask it',
  );
}

function hasTags({ tags }: DecisionRecord): RuleResult {
  const points = Math.min(tags.length, 2) * 5;
  return result(
    'has-tags',
    points,
    10,
    `${tags.length} ${tags.length === 1 ? 'tag' : 'tags'}`,
    'two tags that are not in the title',
  );
}

function result(rule: DiscoverabilityRule, points: number, of: number, evidence: string, improves: string): RuleResult {
  return { rule, points, of, evidence, improves: points === of ? null : improves };
}
