import type { Audit, AuditItem } from '../audit/audit';
import { clearingTexts } from '../nudge/texts/clearing-text';
import { instantWithYearText } from '../text/dates';
import type { Reader } from '../text/reader';
import { say } from '../text/say';
import { cannotTellSection } from './backtest-page';
import type { BarRow } from './bars';
import { partsFigure } from './count-sections';
import { type Markup, tag } from './markup';
import { keyFigures, numbers, reportPage, section } from './parts';
import { table } from './table';
import { numberCell, numberText, type ReportOptions, readerOf } from './words';

/** More than these nobody reads on a page; `audit --json` has them all. */
const MOST_ITEMS = 50;

/** What one rule awaits, and how much of it is past its date. */
interface Awaited {
  readonly id: string;
  readonly total: number;
  readonly overdue: number;
}

/**
 * An audit as one page: what the agreement asks for at an instant, by rule, and what would help first.
 *
 * Self-contained, without script, light and dark, for phones and paper. It names issues, never people.
 */
export function auditPage(audit: Audit, options: ReportOptions): string {
  const reader = readerOf(options);
  const rows = awaitedOf(reader, audit);
  const overdue = (results: Readonly<Record<string, { readonly overdue: number }>>) =>
    numberText(
      reader,
      Object.values(results).reduce((sum, it) => sum + it.overdue, 0),
    );
  const missing = Object.values(audit.decisions).reduce((sum, it) => sum + it.missing, 0);
  return reportPage({
    reader,
    title: say(reader, 'report.audit.title', { team: options.playbook.team }),
    lead: say(reader, 'report.audit.lead', { at: audit.at, open: audit.open }),
    content: [
      keyFigures(say(reader, 'report.figures'), [
        { name: say(reader, 'report.audit.open'), value: numberText(reader, audit.open) },
        { name: say(reader, 'report.audit.answers'), value: overdue(audit.responses) },
        { name: say(reader, 'report.audit.updates'), value: overdue(audit.updates) },
        { name: say(reader, 'report.audit.decisions'), value: numberText(reader, missing) },
      ]),
      rulesSection(reader, rows),
      itemsSection(
        reader,
        audit.items.filter(({ isOverdue }) => isOverdue),
      ),
      cannotTellSection(reader, audit),
    ],
  });
}

function awaitedOf(
  reader: Reader,
  { responses, updates, staleness, decisions, promises, items }: Audit,
): readonly Awaited[] {
  const late = (id: string) => items.filter(({ norm, isOverdue }) => norm === id && isOverdue).length;
  return [
    ...Object.entries(responses).map(([id, it]) => ({ id, total: it.open, overdue: it.overdue })),
    ...Object.entries(updates).map(([id, it]) => ({ id, total: it.applies, overdue: it.overdue })),
    ...Object.entries(staleness).map(([id, it]) => ({ id, total: it.applies, overdue: it.overdue })),
    ...Object.entries(decisions).map(([id, it]) => ({ id, total: it.missing, overdue: late(id) })),
    ...(promises.open === 0
      ? []
      : [{ id: say(reader, 'report.audit.promises'), total: promises.open, overdue: promises.overdue }]),
  ];
}

function rulesSection(reader: Reader, rows: readonly Awaited[]): Markup | null {
  if (rows.length === 0) return null;
  const heading = say(reader, 'report.audit.heading');
  const sum = (key: 'total' | 'overdue') => rows.reduce((total, it) => total + it[key], 0);
  const barRows: readonly BarRow[] = rows.map(({ id, total, overdue }) => ({
    label: id,
    note: say(reader, 'report.ofTotal', { part: overdue, total }),
    values: [overdue, total - overdue],
  }));
  return section(
    heading,
    [say(reader, 'report.audit.sentence', { overdue: sum('overdue'), total: sum('total') })],
    partsFigure(
      reader,
      { id: 'rules', title: heading, description: say(reader, 'report.audit.desc', { norms: rows.length }) },
      [
        { className: 'late', text: say(reader, 'report.part.overdue') },
        { className: 'rest', text: say(reader, 'report.part.inTime') },
      ],
      barRows,
    ),
    numbers(reader, 'report.audit.heading', {
      id: 'rules-numbers',
      columns: [
        say(reader, 'report.column.rule'),
        say(reader, 'report.column.total'),
        say(reader, 'report.column.overdue'),
      ],
      rows: rows.map(({ id, total, overdue }) => [id, numberCell(reader, total), numberCell(reader, overdue)]),
    }),
  );
}

function itemsSection(reader: Reader, items: readonly AuditItem[]): Markup {
  const heading = say(reader, 'report.audit.items.heading');
  const shown = items.slice(0, MOST_ITEMS);
  if (shown.length === 0) return section(heading, [say(reader, 'report.audit.items.none')]);
  const sentence = say(reader, 'report.audit.items.sentence', { shown: shown.length, total: items.length });
  return section(
    heading,
    [sentence],
    table({
      id: 'items',
      caption: heading,
      columns: [
        say(reader, 'report.column.issue'),
        say(reader, 'report.column.rule'),
        say(reader, 'report.column.since'),
        say(reader, 'report.column.dueAt'),
        say(reader, 'report.column.clears'),
      ],
      rows: shown.map(({ key, norm, since, dueAt, clears }) => [
        { short: key },
        { short: norm },
        { short: instantWithYearText(reader, since) },
        { short: dueAt === null ? say(reader, 'report.none') : instantWithYearText(reader, dueAt) },
        say(reader, 'list.oneOf', { items: clearingTexts(reader, clears, null) }),
      ]),
    }),
    items.length > shown.length
      ? tag('p', { class: 'note' }, say(reader, 'report.audit.items.more', { more: items.length - shown.length }))
      : null,
  );
}
