import { trimBlankLines } from '../opaque-lines';
import { plainHeading, roleOfHeading, type SectionRole } from './headings';
import type { OutlinePart } from './outline';

/** A section of a source, with the deeper headings that belong to it. */
export interface Section {
  readonly role: SectionRole | null;
  readonly part: OutlinePart;
  /** Parts under deeper headings that have no role of their own. */
  readonly nested: readonly OutlinePart[];
}

export interface Sections {
  readonly title: OutlinePart | null;
  /** What stands above the first section, the title aside. */
  readonly top: readonly string[];
  readonly sections: readonly Section[];
}

/** Lines such as `**Context**: …` or `**Decision**` that some write in place of headings. */
const LABEL = /^\*\*([^*\n]{2,60})\*\*[ \t]*[:：]?[ \t]*(.*)$|^\*\*([^*\n]{2,60})[:：]\*\*[ \t]*(.*)$/;

/**
 * Gathers the parts of an outline into title and sections.
 *
 * A heading with a role starts a section wherever it stands ("Consequences" under "Decision Outcome"), except below the
 * options, where "Decision" may be the name of one. Any other heading starts one unless it is deeper than the section it
 * is in.
 */
export function gatherSections(parts: readonly OutlinePart[]): Sections {
  const [before, ...headed] = parts;
  const first = headed[0];
  // `# Status`, `# Context`, … all at the top level are sections; a single heading at the top is the title, whatever it says.
  const roledTops = headed.filter(({ level, heading }) => level === 1 && roleOfHeading(heading) !== null).length;
  const hasTitle = first?.level === 1 && (roleOfHeading(first.heading) === null || roledTops === 1);
  const title = hasTitle ? first! : null;
  const top = [...before!.lines, ...(title?.lines ?? [])];
  const sections: { role: SectionRole | null; part: OutlinePart; nested: OutlinePart[] }[] = [];
  for (const part of hasTitle ? headed.slice(1) : headed) {
    const current = sections.at(-1);
    const role = roleOfHeading(part.heading);
    const isDeeper = current !== undefined && part.level > current.part.level;
    const amongOptions = current?.role === 'options' || current?.role === 'prosAndCons';
    if (isDeeper && (role === null || amongOptions)) current.nested.push(part);
    else sections.push({ role, part, nested: [] });
  }
  if (sections.some(({ role }) => role === 'decision' || role === 'context')) return { title, top, sections };
  return labelledSections(title, top) ?? { title, top, sections };

  function labelledSections(of: OutlinePart | null, lines: readonly string[]): Sections | null {
    const labelled = partsByLabel(lines);
    if (!labelled.slice(1).some(({ heading }) => roleOfHeading(heading) === 'decision')) return null;
    const more = labelled.slice(1).map((part) => ({ role: roleOfHeading(part.heading), part, nested: [] }));
    return { title: of, top: labelled[0]!.lines, sections: [...more, ...sections] };
  }
}

function partsByLabel(lines: readonly string[]): OutlinePart[] {
  const parts: { level: number; heading: string; source: string[]; lines: string[] }[] = [
    { level: 0, heading: '', source: [], lines: [] },
  ];
  for (const line of lines) {
    const match = line.length > 2000 ? null : LABEL.exec(line);
    const heading = match?.[1] ?? match?.[3] ?? '';
    if (match !== null && roleOfHeading(heading) !== null) {
      parts.push({ level: 2, heading, source: [line], lines: [match[2] ?? match[4] ?? ''] });
    } else {
      parts.at(-1)!.source.push(line);
      parts.at(-1)!.lines.push(line);
    }
  }
  return parts;
}

/** Everything under a section's heading, deeper headings included, as it stands in the source. */
export function sectionText({ part, nested }: Section): string {
  return trimBlankLines([...part.lines, ...nested.flatMap(({ source }) => source)]);
}

/** All sections of one role as one text. Where there are several, or one says more than its role, the headings stay. */
export function textOfRole(sections: readonly Section[], role: SectionRole): string {
  const found = sections.filter((section) => section.role === role);
  const texts = found.map((section, index) => {
    const says = /positive|negative|positives?|négatives?|positivas|negativas/i.test(
      plainHeading(section.part.heading),
    );
    const text = sectionText(section);
    return text !== '' && (index > 0 || says) ? `### ${section.part.heading}\n\n${text}` : text;
  });
  return texts.filter((text) => text !== '').join('\n\n');
}
