import type { DecisionRecord } from './record';
import type { KeyedRecord } from './search';

/** A decision log as JSON: an array of `{ key, …record }`, in the order given. */
export function decisionsAsJson(records: readonly KeyedRecord[]): string {
  const rows = records.map(({ key, record }) => ({ key, ...record }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

const COLUMNS: readonly (readonly [name: string, value: (record: DecisionRecord) => string])[] = [
  ['id', (record) => record.id],
  ['title', (record) => record.title],
  ['status', (record) => record.status ?? ''],
  ['decidedOn', (record) => record.decidedOn ?? ''],
  ['reviewBy', (record) => record.reviewBy ?? ''],
  ['owner', (record) => record.owner],
  ['deciders', (record) => record.deciders.join('; ')],
  ['issues', (record) => record.issues.join('; ')],
  ['tags', (record) => record.tags.join('; ')],
  ['supersedes', (record) => record.supersedes.join('; ')],
  ['supersededBy', (record) => record.supersededBy.join('; ')],
  ['question', (record) => record.question],
  ['decision', (record) => record.decision],
  ['because', (record) => record.because],
];

/**
 * A decision log as CSV (RFC 4180, lines end in CRLF), one record a row.
 *
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front: records come from many hands.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function decisionsAsCsv(records: readonly KeyedRecord[]): string {
  const head = ['key', ...COLUMNS.map(([name]) => name)];
  const rows = records.map(({ key, record }) => [key, ...COLUMNS.map(([, value]) => value(record))]);
  return [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A decision log as one page of Markdown: what is in force first, then what is proposed, then history, newest first in each.
 *
 * @param addressOf Where a record can be read, for its title to link to; `null` for nowhere. By default its key, which suits a
 *   page that lies beside the records.
 */
export function decisionsAsMarkdown(
  records: readonly KeyedRecord[],
  heading: string,
  addressOf: (keyed: KeyedRecord) => string | null = ({ key }) => key,
): string {
  const groups: readonly (readonly [string, (record: DecisionRecord) => boolean])[] = [
    ['In force', ({ status }) => status === 'accepted'],
    ['Proposed', ({ status }) => status === 'proposed' || status === 'draft'],
    ['History', ({ status }) => status === 'superseded' || status === 'deprecated' || status === 'rejected'],
    ['Without a status', ({ status }) => status === null],
  ];
  const parts = groups.flatMap(([name, belongs]) => {
    const rows = records
      .filter(({ record }) => belongs(record))
      .sort(newestFirst)
      .map((keyed) => row(keyed, addressOf(keyed)));
    if (rows.length === 0) return [];
    return ['', `## ${name}`, '', '| id | decision | status | decided | tags |', '|---|---|---|---|---|', ...rows];
  });
  return `${[`# ${heading}`, ...parts].join('\n')}\n`;
}

function row({ key, record }: KeyedRecord, address: string | null): string {
  const title = (record.title === '' ? key : record.title).replace(/[[\]]/g, '\\$&');
  const replaced = record.supersededBy.length === 0 ? '' : ` by ${record.supersededBy.join(', ')}`;
  const cells = [
    record.id,
    address === null ? title : `[${title}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`,
    `${record.status ?? ''}${replaced}`,
    record.decidedOn ?? '',
    record.tags.join(', '),
  ];
  return `| ${cells.map((cell) => cell.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
}

function newestFirst(a: KeyedRecord, b: KeyedRecord): number {
  const [one, other] = [a.record.decidedOn ?? '', b.record.decidedOn ?? ''];
  return one === other ? (a.key < b.key ? 1 : -1) : one < other ? 1 : -1;
}
