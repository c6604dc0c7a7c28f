import type { LocalDate } from '../../calendar/local-time';
import { type Problem, shown } from '../../problem';
import type { FrontMatterValue } from '../front-matter';
import type { DecisionStatus } from '../lifecycle';
import { saysNothing } from '../placeholders';
import { isReserved } from '../record';
import { readDate } from './dates';
import { issueKeysIn, readPeople, readTags } from './people';
import { type Relation, readReferences } from './references';
import { readStatus } from './status-text';

type ListField = 'deciders' | 'consulted' | 'informed' | 'tags';

/** The keys under which a list is found, in front matter, metadata lines and headings alike. */
const LISTS: Readonly<Record<ListField, string>> = {
  deciders:
    'deciders|decider|decision-makers|decision-maker|decision-maker(s)|approvers|entscheider|décideurs|décisionnaires|decisores',
  consulted: 'consulted|konsultiert|consultés|consultados',
  informed: 'informed|informiert|informés|informados',
  tags: 'tags|tag|labels|categories',
};
const LIST_OF = new Map(
  Object.entries(LISTS).flatMap(([field, keys]) => keys.split('|').map((key) => [key, field as ListField] as const)),
);
const STATUS_KEYS = new Set('status|statut|estado|ステータス'.split('|'));
const DATE_KEYS = new Set('date|datum|fecha|data|created|decided|decided-on|日付'.split('|'));
const REVIEW_KEYS = new Set('review-by|reviewby|review-date|review-on|next-review'.split('|'));
const OWNER_KEYS = new Set('owner|author|authors|author(s)'.split('|'));
const ISSUE_KEYS = new Set('issue|issues|technical-story|ticket|tickets|jira|linear'.split('|'));
const RELATIONS = new Map<string, Relation>([
  ['supersedes', 'supersedes'],
  ['replaces', 'supersedes'],
  ['superseded-by', 'supersededBy'],
  ['supersededby', 'supersededBy'],
  ['replaced-by', 'supersededBy'],
  ['amends', 'amends'],
  ['amended-by', 'amendedBy'],
  ['amendedby', 'amendedBy'],
  ['related', 'related'],
  ['related-to', 'related'],
]);

/** Gathers what a source says about the record itself. The first that says something holds; the rest is kept as `extra`. */
export class MetaFields {
  readonly problems: Problem[] = [];
  readonly extra: Record<string, string | string[]> = {};
  statedTitle = '';
  private status: DecisionStatus | null = null;
  private statusNote = '';
  private decidedOn: LocalDate | null = null;
  private reviewBy: LocalDate | null = null;
  private owner = '';
  private readonly lists: Partial<Record<ListField | Relation | 'issues', readonly string[]>> = {};

  get fields() {
    const { status, statusNote, decidedOn, reviewBy, owner, lists, extra } = this;
    return { status, statusNote, decidedOn, reviewBy, owner, ...lists, extra };
  }

  /** Whether it says when or with what outcome something was decided. */
  get saysAnything(): boolean {
    return (
      this.status !== null || this.statusNote !== '' || this.decidedOn !== null || this.lists.deciders !== undefined
    );
  }

  take(key: string, value: FrontMatterValue): void {
    const text = (typeof value === 'string' ? value : value.join(', ')).trim();
    const name = key
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-');
    if (text === '') return;
    // A placeholder is no date and nobody's name, but a list of statuses to choose from is told as what it is.
    const isOpen = saysNothing(text) && !STATUS_KEYS.has(name);
    if (this.isSaid(name, text)) return;
    if (isOpen || !this.taken(name, value, text)) this.keep(key, value);
  }

  keep(key: string, value: FrontMatterValue): void {
    const free = isReserved(key) ? `${key} (as written)` : key;
    const before = Object.hasOwn(this.extra, free) ? this.extra[free]! : null;
    if (before === null) this.extra[free] = typeof value === 'string' ? value : [...value];
    // What is said several times becomes a list, in the order it was said.
    else if (typeof before === 'string') this.extra[free] = [before].concat(value);
    else before.push(...[value].flat());
  }

  relate(relation: Relation, id: string): void {
    this.lists[relation] = [...new Set([...(this.lists[relation] ?? []), id])];
  }

  /** Whether this only repeats what is known: a status in the front matter and again under its heading. */
  private isSaid(name: string, text: string): boolean {
    if (STATUS_KEYS.has(name)) return this.status !== null && text.toLowerCase() === this.status;
    return DATE_KEYS.has(name) && this.decidedOn !== null && text === this.decidedOn;
  }

  private taken(name: string, value: FrontMatterValue, text: string): boolean {
    const list = LIST_OF.get(name);
    const relation = RELATIONS.get(name);
    if (name === 'title' && this.statedTitle === '') this.statedTitle = text;
    else if (list !== undefined && this.lists[list] === undefined) {
      this.lists[list] = list === 'tags' ? readTags(value) : readPeople(value);
    } else if (STATUS_KEYS.has(name) && this.status === null && this.statusNote === '') this.takeStatus(text);
    else if (DATE_KEYS.has(name) && this.decidedOn === null) return this.takeDate('decidedOn', name, text);
    else if (REVIEW_KEYS.has(name) && this.reviewBy === null) return this.takeDate('reviewBy', name, text);
    else if (OWNER_KEYS.has(name) && this.owner === '') this.owner = text;
    else if (ISSUE_KEYS.has(name)) return this.takeIssues(name, text);
    else if (relation !== undefined) {
      const ids = typeof value === 'string' ? readReferences(text) : value.flatMap((item) => readReferences(item));
      for (const id of ids) this.relate(relation, id);
      return ids.length > 0;
    } else return false;
    return true;
  }

  private takeStatus(text: string): void {
    const { status, note, relations } = readStatus(text);
    this.status = status;
    this.statusNote = note;
    for (const { relation, id } of relations) this.relate(relation, id);
    if (status !== null || note === '') return;
    const expected = 'proposed, accepted, rejected, deprecated or superseded by another record';
    this.problems.push({ path: 'status', problem: `got ${shown(note)}`, expected });
  }

  private takeDate(field: 'decidedOn' | 'reviewBy', name: string, text: string): boolean {
    const date = readDate(text);
    this[field] = date;
    if (date === null)
      this.problems.push({ path: name, problem: `got ${shown(text)}`, expected: 'a date such as 2026-03-04' });
    return date !== null;
  }

  /** The keys are read out; the line is kept as well, since it often is a link with words. */
  private takeIssues(name: string, text: string): boolean {
    this.lists.issues = [...new Set([...(this.lists.issues ?? []), ...issueKeysIn(text)])];
    return name === 'issues' && this.lists.issues.length > 0 && /^[\w\s,#-]*$/.test(text);
  }
}
