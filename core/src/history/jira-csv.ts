import type { TimeZone } from '../calendar/zoned-time';
import { zoneOf } from '../calendar/zoned-time';
import type { Actor, IssueEvent, IssueFacts, StatusCategory } from '../issue/timeline';
import type { CannotTellCode } from './cannot-tell';
import { CsvColumns } from './csv-table';
import type { HistoryBuilder } from './history-builder';
import { type DateOrder, provenOrder, readWallTime } from './wall-times';

/** So many rows wait for a date that shows whether days or months come first. */
const ROWS_TO_WAIT = 5000;
const INSTANT = 'a date such as 09/Jan/24 3:54 PM';

/** What Cloud's account ids look like, as against user names. */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|[\w-]+:[0-9a-f-]{20,})$/;

const CATEGORY_NAMES: Readonly<Record<string, StatusCategory>> = {
  'to do': 'new',
  'in progress': 'started',
  done: 'done',
};

interface Row {
  readonly fields: readonly string[];
  readonly line: number;
}

/**
 * Reads Jira's CSV export row by row. Columns are found by name and may repeat; rows may be longer or shorter than the header.
 *
 * Its dates have no zone and, in some formats, two readings: rows wait until one date shows which it is.
 */
export class JiraCsvReader {
  readonly #columns: CsvColumns;
  readonly #into: HistoryBuilder;
  readonly #zone: TimeZone;
  #waiting: Row[] = [];
  #order: DateOrder | null = null;
  #guess: DateOrder | null = null;
  #hasWallTimes = false;

  constructor(header: readonly string[], into: HistoryBuilder, zone: TimeZone) {
    this.#columns = new CsvColumns(header);
    this.#into = into;
    this.#zone = zone;
    for (const code of ['no-status-changes', 'no-assignee-changes', 'no-time-zones', 'no-bot-marks'] as const)
      into.note(code);
    if (!this.#columns.has('comment')) into.note('no-comments');
  }

  read(fields: readonly string[], line: number): void {
    if (this.#order !== null) {
      this.#issue({ fields, line });
      return;
    }
    this.#waiting.push({ fields, line });
    this.#order =
      this.#datesOf(fields)
        .map(provenOrder)
        .find((order) => order !== null) ?? null;
    const isClear = this.#datesOf(fields).every((text) => readWallTime(text).state !== 'ambiguous');
    if (this.#order !== null || (isClear && this.#waiting.length === 1) || this.#waiting.length >= ROWS_TO_WAIT)
      this.#readWaiting();
  }

  end(): void {
    this.#readWaiting();
    if (this.#guess !== null)
      this.#into.note('date-order-assumed', this.#guess === 'day-first' ? 'day before month' : 'month before day');
    if (this.#hasWallTimes) this.#into.note('zone-assumed', this.#zone);
  }

  #readWaiting(): void {
    const rows = this.#waiting;
    this.#waiting = [];
    for (const row of rows) this.#issue(row);
  }

  #datesOf(fields: readonly string[]): string[] {
    const comments = this.#columns
      .cells(fields, 'comment')
      .map((cell) => cell.slice(0, Math.max(0, cell.indexOf(';'))));
    return [
      ...['created', 'updated', 'resolved'].flatMap((name) => this.#columns.cells(fields, name)),
      ...comments,
    ].filter((text) => text !== '');
  }

  /** The instant of a cell in milliseconds, NaN for none. A time that the zone skips or repeats is its first coming. */
  #msOf(text: string): number {
    const time = readWallTime(text);
    if (time.state === 'unreadable') return Number.NaN;
    if (time.state === 'instant') return time.atMs;
    this.#hasWallTimes = true;
    const zone = zoneOf(this.#zone);
    if (time.state === 'wall') return zone.instantOf(time.wallMs);
    if (this.#order === null) this.#guess ??= time.guess;
    return zone.instantOf((this.#order ?? this.#guess) === 'day-first' ? time.dayFirstMs : time.monthFirstMs);
  }

  #issue({ fields, line }: Row): void {
    const cell = (name: string): string | null => this.#columns.cell(fields, name);
    const key = cell('issue key');
    if (key === null) {
      this.#into.leaveOut(`line ${line}: Issue key`, null, 'an issue key such as ENG-12');
      return;
    }
    const place = `line ${line}: ${key}`;
    const createdMs = this.#msOf(cell('created') ?? '');
    if (Number.isNaN(createdMs)) {
      this.#into.leaveOut(`${place}: Created`, cell('created'), INSTANT);
      return;
    }
    const resolved = cell('resolved');
    const resolvedMs = resolved === null ? Number.NaN : this.#msOf(resolved);
    if (resolved !== null && Number.isNaN(resolvedMs)) this.#into.leaveOut(`${place}: Resolved`, resolved, INSTANT);

    const reporter = this.#person(cell('reporter id') ?? cell('reporter'), cell('reporter'));
    const assignee = this.#person(cell('assignee id') ?? cell('assignee'), cell('assignee'));
    const category =
      CATEGORY_NAMES[(cell('status category') ?? '').toLowerCase()] ??
      this.#into.statuses.categoryOf({ name: cell('status') });
    const facts: IssueFacts = {
      key,
      project: cell('project key') ?? (key.replace(/-\d+$/, '') || null),
      type: cell('issue type'),
      priority: cell('priority'),
      labels: this.#columns.cells(fields, 'labels').flatMap((labels) => labels.split(/\s+/)),
      status: cell('status'),
      statusCategory: category === 'started' ? 'started' : 'new',
      assignee: assignee?.kind === 'person' ? assignee.id : null,
      reporter: reporter?.kind === 'person' ? reporter.id : null,
    };
    const events: IssueEvent[] = [];
    if (!Number.isNaN(resolvedMs)) {
      const at = new Date(resolvedMs);
      events.push({
        kind: 'status-changed',
        at,
        by: { kind: 'unknown' },
        id: 'resolved',
        status: category === 'done' ? (facts.status ?? 'Resolved') : 'Resolved',
        category: 'done',
      });
    }
    const leavesOpen = new Map<CannotTellCode, number>();
    const cells = this.#columns.cells(fields, 'comment');
    const comments = cells.flatMap((text, index) => this.#comment(text, index, place));
    const early = comments.filter(({ at }) => at.getTime() < createdMs).length;
    if (early > 0) leavesOpen.set('comments-before-creation', early);
    this.#into.add({
      issueId: cell('issue id') ?? key,
      facts,
      created: { kind: 'created', at: new Date(createdMs), by: reporter ?? { kind: 'unknown' }, id: 'created', facts },
      events: [...events, ...comments],
      openStatuses: [],
      updatedMs: this.#msOf(cell('updated') ?? '') || 0,
      comments: comments.length,
      changes: 0,
      leavesOpen,
    });
  }

  /** A comment cell is `date;author;text`; older exports have the text alone, which can't be placed. */
  #comment(text: string, index: number, place: string): IssueEvent[] {
    const [, when = '', who = '', body = ''] = /^([^;]*);([^;]*);(.*)$/s.exec(text) ?? [];
    const atMs = this.#msOf(when);
    if (Number.isNaN(atMs)) {
      this.#into.leaveOut(`${place}: comment ${index + 1}`, when === '' ? text : when, 'a comment as date;author;text');
      return [];
    }
    const at = new Date(atMs);
    const author = this.#person(who, null);
    if (ACCOUNT_ID.test(who) && !this.#columns.has('reporter id')) this.#into.note('people-by-two-names');
    const speaker = author?.kind === 'person' ? author.id : null;
    const { readText, people, assumedZone } = this.#into;
    const reading = readText(body, { markup: 'jira-wiki', speaker, people, at, timeZone: assumedZone });
    return [
      { kind: 'commented', at, by: author ?? { kind: 'unknown' }, id: `comment/${index}`, inReplyToId: null, reading },
    ];
  }

  #person(id: string | null, displayName: string | null): Actor | null {
    if (id === null || id === '') return null;
    return this.#into.people.see({ id, name: id, displayName, timeZone: null, isActive: true, isBot: false });
  }
}
