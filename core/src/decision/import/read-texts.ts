import type { RecordSection } from '../record';
import { plainHeading } from './headings';
import { mergeOptions, type OptionDraft, optionsUnderHeadings, readOptions } from './options';
import { splitOutcome } from './outcome';
import { type Section, sectionText, textOfRole } from './sections';

const TEXT_ROLES = new Set(['question', 'context', 'drivers', 'decision', 'because', 'consequences']);

/** The parts of a record that are prose. */
export interface SourceTexts {
  readonly summary: string;
  readonly question: string;
  readonly context: string;
  readonly drivers: string;
  readonly options: readonly OptionDraft[];
  readonly decision: string;
  readonly because: string;
  readonly consequences: string;
  readonly sections: readonly RecordSection[];
}

/** The texts, options and other sections of a foreign source. Nothing that stands in it is left out. */
export function readTexts(sections: readonly Section[], prose: string): SourceTexts {
  const roled = withProposal(sections);
  const others: RecordSection[] = [];
  const listed: OptionDraft[] = [];
  const argued: OptionDraft[] = [];
  const keep = (heading: string, text: string) => {
    if (text !== '' || heading !== '') others.push({ heading, text });
  };
  for (const section of roled) {
    const { heading } = section.part;
    if (section.role === 'options') {
      const { options, rest } = readOptions(section.part, section.nested);
      listed.push(...options);
      if (rest !== '') keep(heading, rest);
    } else if (section.role === 'prosAndCons' && section.nested.length > 0) {
      argued.push(...optionsUnderHeadings(section.nested));
      const intro = sectionText({ ...section, nested: [] });
      if (intro !== '') keep(heading, intro);
    } else if (section.role === null || !TEXT_ROLES.has(section.role)) keep(heading, sectionText(section));
  }
  const { decision, because } = splitOutcome(textOfRole(roled, 'decision'));
  return {
    summary: prose,
    question: textOfRole(roled, 'question'),
    context: textOfRole(roled, 'context'),
    drivers: textOfRole(roled, 'drivers'),
    options: mergeOptions(listed, argued),
    decision,
    because: [because, textOfRole(roled, 'because')].filter((text) => text !== '').join('\n\n'),
    consequences: textOfRole(roled, 'consequences'),
    sections: others,
  };
}

/** Where nothing is called a decision, the proposal is what was decided on. */
function withProposal(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ role }) => role === 'decision')) return sections;
  return sections.map((section) =>
    section.role === null &&
    /^(?:proposals?|proposed solution|solution|vorschlag|proposition|propuesta|proposta|提案)$/.test(
      plainHeading(section.part.heading),
    )
      ? { ...section, role: 'decision' as const }
      : section,
  );
}
