import type { Actor, IssueEvent, IssueFacts } from '../issue/timeline';
import { CsvColumns } from './csv-table';
import type { HistoryBuilder } from './history-builder';
import { msOfIsoInstant, msOfWall } from './instants';

const INSTANT = 'a date such as 2026-03-04T09:00:00.000Z';
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Reads Linear's CSV export row by row: 25, 30 and 34 columns, found by name; rows one field short are common.
 *
 * It has no comments and no changes. Its dates of starting and ending are the only status changes known.
 *
 * @see https://github.com/linear/linear packages/import/src/importers/linearCsv (formula guard, labels; November 2026)
 */
export class LinearCsvReader {
  readonly #columns: CsvColumns;
  readonly #into: HistoryBuilder;

  constructor(header: readonly string[], into: HistoryBuilder) {
    this.#columns = new CsvColumns(header);
    this.#into = into;
    for (const code of [
      'no-comments',
      'no-status-changes',
      'no-assignee-changes',
      'no-time-zones',
      'no-bot-marks',
    ] as const) {
      into.note(code);
    }
  }

  read(fields: readonly string[], line: number): void {
    const cell = (name: string): string | null => unguarded(this.#columns.cell(fields, name));
    const key = cell('id');
    if (key === null) {
      this.#into.leaveOut(`line ${line}: ID`, null, 'an issue id such as ENG-12');
      return;
    }
    const place = `line ${line}: ${key}`;
    const instant = (name: string): Date | null => {
      const text = cell(name);
      const ms = text === null ? Number.NaN : msOfLinearDate(text);
      if (text !== null && Number.isNaN(ms)) this.#into.leaveOut(`${place}: ${name}`, text, INSTANT);
      return Number.isNaN(ms) ? null : new Date(ms);
    };
    const createdAt = instant('created');
    if (createdAt === null) {
      if (cell('created') === null) this.#into.leaveOut(`${place}: created`, null, INSTANT);
      return;
    }
    const creator = this.#person(cell('creator'));
    const assignee = this.#person(cell('assignee'));
    const facts: IssueFacts = {
      key,
      project: key.replace(/-\d+$/, '') || null,
      type: null,
      priority: cell('priority'),
      labels: (cell('labels') ?? '').split(', ').filter((label) => label !== ''),
      status: (cell('started') ?? cell('completed') ?? cell('canceled')) ? null : cell('status'),
      statusCategory: 'new',
      assignee: assignee?.kind === 'person' ? assignee.id : null,
      reporter: creator?.kind === 'person' ? creator.id : null,
    };
    const startedAt = instant('started');
    const endedAt = instant('completed') ?? instant('canceled');
    const archivedAt = instant('archived');
    const by: Actor = { kind: 'unknown' };
    const status = cell('status');
    const events: IssueEvent[] = [];
    const changed = { kind: 'status-changed' as const, by };
    if (startedAt !== null)
      events.push({
        ...changed,
        at: startedAt,
        id: 'started',
        status: endedAt === null ? (status ?? 'Started') : 'Started',
        category: 'started',
      });
    if (endedAt !== null)
      events.push({ ...changed, at: endedAt, id: 'ended', status: status ?? 'Done', category: 'done' });
    else if (archivedAt !== null) events.push({ kind: 'removed', at: archivedAt, by, id: 'archived' });
    this.#into.add({
      issueId: cell('uuid') ?? key,
      facts,
      created: { kind: 'created', at: createdAt, by: creator ?? by, id: 'created', facts },
      events,
      openStatuses: [],
      updatedMs: instant('updated')?.getTime() ?? 0,
      comments: 0,
      changes: 0,
      leavesOpen: new Map(),
    });
  }

  #person(name: string | null): Actor | null {
    if (name === null) return null;
    return this.#into.people.see({ id: name, name, displayName: name, timeZone: null, isActive: true, isBot: false });
  }
}

/** Linear puts `'` before cells that a spreadsheet would take for a formula. */
function unguarded(cell: string | null): string | null {
  return cell === null ? null : cell.replace(/^'(?=[+\-=@\t\r])/, '');
}

/** ISO, or what JavaScript prints: `Tue May 14 2024 08:53:33 GMT+0000 (GMT)`. NaN for anything else. */
export function msOfLinearDate(text: string): number {
  const match =
    /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d):(\d\d):(\d\d) GMT([+-])(\d\d)(\d\d)(?: \(.*\))?$/.exec(text);
  if (match === null) return msOfIsoInstant(text);
  const [, month, day, year, hour, minute, second, sign, offsetHours, offsetMinutes] = match;
  const wall = msOfWall(
    Number(year),
    MONTHS.indexOf(month!) + 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * 60_000;
  return wall - (sign === '-' ? -offset : offset);
}
