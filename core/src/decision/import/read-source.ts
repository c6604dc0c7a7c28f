import type { LocalDate } from '../../calendar/local-time';
import type { Problem } from '../../problem';
import type { FrontMatter } from '../front-matter';
import type { SectionRole } from './headings';
import { MetaFields } from './meta-fields';
import { readMetadata } from './metadata';
import { type OutlinePart, withoutComments } from './outline';
import { readTexts } from './read-texts';
import { gatherSections, type Section, sectionText } from './sections';
import { relationsIn } from './status-text';
import { readTitle } from './title';
import { readYStatement } from './y-statement';

/** A foreign source, field by field. */
export interface Source {
  /** For `DecisionRecord` to check. */
  readonly values: { readonly title: string; readonly decidedOn: LocalDate | null; readonly [field: string]: unknown };
  /** The number in front of the title, if there is one. */
  readonly id: string;
  readonly hasTitleHeading: boolean;
  readonly headings: readonly string[];
  readonly roles: ReadonlySet<SectionRole>;
  readonly metadataKeys: ReadonlySet<string>;
  readonly isYStatement: boolean;
  /** Whether anything in it is about a decision: a status, a date, a section that only records have. */
  readonly saysADecision: boolean;
  readonly problems: readonly Problem[];
}

const META_ROLES: ReadonlySet<string> = new Set(['status', 'date', 'deciders', 'consulted', 'informed', 'tags']);
const TELLING_ROLES: readonly SectionRole[] = ['decision', 'options', 'consequences', 'context', 'question', 'because'];

/** Reads a source that is not in our format. What it has no place for is in `sections` and `extra`. */
export function readSource(frontMatter: FrontMatter, parts: readonly OutlinePart[]): Source {
  const { title: heading, top, sections } = gatherSections(parts);
  const { metadata, prose } = readMetadata(top);
  const meta = new MetaFields();
  for (const section of sections) {
    if (section.role !== null && META_ROLES.has(section.role)) meta.take(section.role, sectionText(section));
  }
  for (const { key, value } of metadata) meta.take(key, value);
  for (const [key, value] of frontMatter.values) meta.take(key, value);
  const { id, title } = readTitle(heading?.heading ?? meta.statedTitle);
  if (heading !== null && meta.statedTitle !== '' && meta.statedTitle !== title) meta.keep('title', meta.statedTitle);

  const body = sections.filter(({ role }) => role === null || !META_ROLES.has(role));
  for (const { relation, id: other } of linkedRecords(body)) meta.relate(relation, other);
  const statement = body.some(({ role }) => role === 'decision') ? null : readYStatement(prose);
  const isAllProse = statement === null && body.length === 0 && meta.saysAnything;
  const texts = readTexts(body, statement === null && !isAllProse ? prose : '');
  const roles = new Set(sections.flatMap(({ role }) => (role === null ? [] : [role])));
  return {
    values: {
      ...meta.fields,
      ...texts,
      title,
      // A record without any section is its decision.
      ...(isAllProse ? { decision: prose } : {}),
      ...(statement ?? {}),
    },
    id,
    hasTitleHeading: heading !== null,
    headings: parts.map((part) => part.heading),
    roles,
    metadataKeys: new Set(metadata.map(({ key }) => key.toLowerCase())),
    isYStatement: statement !== null,
    saysADecision: statement !== null || meta.saysAnything || TELLING_ROLES.some((role) => roles.has(role)),
    problems: meta.problems,
  };
}

/** Records named under "Links" and the like; without a word for how, they are related. */
function linkedRecords(sections: readonly Section[]): ReturnType<typeof relationsIn> {
  const links = sections.filter(({ role }) => role === 'links');
  const lines = links.flatMap((section) => {
    const heading = section.part.heading.toLowerCase();
    const lead = /^supersede/.test(heading) ? heading : '';
    return withoutComments(sectionText(section))
      .split('\n')
      .map((line) => `${lead} ${line}`);
  });
  return lines
    .flatMap((line) => (relationsIn(line).length > 0 ? relationsIn(line) : relationsIn(`related ${line}`)))
    .filter(({ id }) => /^\d/.test(id));
}
