import type { Problem } from '../../problem';
import { type FrontMatter, splitMarkdown } from '../front-matter';
import { saysNothing } from '../placeholders';
import { readOwnRecord } from '../read-own-record';
import { DecisionRecord, FORMAT_KEY } from '../record';
import { dateInPath } from './dates';
import { readFileName } from './file-name';
import { plainHeading } from './headings';
import { outline } from './outline';
import { readSource } from './read-source';
import { type DecisionFormat, recogniseFormat } from './recognise';

/** What a Markdown file turned out to be. */
export interface ReadDecision {
  /** A template still to be filled in is none, and neither is a page about records (an index, a README). */
  readonly kind: 'record' | 'template' | 'page';
  readonly format: DecisionFormat;
  /** As much of a record as there is, also for templates and pages. */
  readonly record: DecisionRecord;
  /** What could not be understood and was kept as it was written. */
  readonly problems: readonly Problem[];
}

const NO_FRONT_MATTER: FrontMatter = { values: new Map(), raw: new Map(), unread: [] };

/**
 * Reads a decision record in whatever shape it was written: ours, MADR 2 to 4, Structured MADR, Nygard, log4brains,
 * Y-statements, and plainer ones, in six languages.
 *
 * Total: any text gives an answer. What a source does not say is empty or null, never guessed; what has no field of its own
 * is in `sections` and `extra`.
 *
 * @param options.path Where the text came from. File and folder names give the id, and title and date where the text has
 *   none.
 */
export function readDecisionRecord(markdown: string, options: { readonly path?: string } = {}): ReadDecision {
  const { frontMatter, lines } = splitMarkdown(markdown);
  const file = options.path === undefined ? null : readFileName(options.path);
  if (frontMatter?.values.has(FORMAT_KEY)) {
    const { record, problems } = readOwnRecord(frontMatter, lines);
    const named = record.id === '' && file !== null ? { ...record, id: file.id } : record;
    return { kind: isTemplate(record, false) ? 'template' : 'record', format: 'async-norms', record: named, problems };
  }
  const source = readSource(frontMatter ?? NO_FRONT_MATTER, outline(lines));
  const dated = options.path === undefined ? null : dateInPath(options.path);
  const record = DecisionRecord.parse({
    ...source.values,
    id: (file?.isNumbered === true ? file.id : source.id) || (file?.id ?? ''),
    title: source.values.title || (source.hasTitleHeading ? '' : (file?.words ?? '')),
    decidedOn: source.values.decidedOn ?? dated,
  });
  const format = recogniseFormat({
    frontMatter,
    headings: new Set(source.headings.map(plainHeading)),
    roles: source.roles,
    metadataKeys: source.metadataKeys,
    hasNeutralArguments: record.options.some(({ neutral }) => neutral.length > 0),
    isDatedFile: dated !== null,
    isYStatement: source.isYStatement,
  });
  const isNamedPage = file?.isPage === true && !source.roles.has('decision');
  const isOpen = isTemplate(record, source.hasTitleHeading, file?.isTemplate);
  const kind = isNamedPage ? 'page' : isOpen ? 'template' : source.saysADecision ? 'record' : 'page';
  return { kind, format, record, problems: source.problems };
}

/** A template has nothing in the places that a record fills first: its title, or both its context and its decision. */
function isTemplate(record: DecisionRecord, hasTitleHeading: boolean, isNamedSo = false): boolean {
  const titleIsOpen = (record.title !== '' || hasTitleHeading) && saysNothing(record.title);
  const isOpen = saysNothing(record.context) && saysNothing(record.question) && saysNothing(record.decision);
  return titleIsOpen || (isNamedSo && isOpen);
}
