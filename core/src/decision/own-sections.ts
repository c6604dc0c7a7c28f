/** The sections of our format that are plain text, in the order they are written. Options stand between these. */
export const TEXT_SECTIONS = [
  { key: 'question', heading: 'Question' },
  { key: 'context', heading: 'Context' },
  { key: 'drivers', heading: 'Drivers' },
  { key: 'decision', heading: 'Decision' },
  { key: 'because', heading: 'Because' },
  { key: 'consequences', heading: 'Consequences' },
] as const;

export type TextSectionKey = (typeof TEXT_SECTIONS)[number]['key'];

export const OPTIONS_HEADING = 'Options';

/** The field that a heading of our format stands for, or null for a heading of the writer's own. */
export function fieldOfHeading(heading: string): TextSectionKey | 'options' | null {
  const wanted = heading.toLowerCase();
  if (wanted === OPTIONS_HEADING.toLowerCase()) return 'options';
  return TEXT_SECTIONS.find((section) => section.heading.toLowerCase() === wanted)?.key ?? null;
}

const SECTION_LINE = /^( {0,3})(\\*)(#{1,2})(?=[ \t]|$)/;
const OPTION_LINE = /^( {0,3})(\\*)(#{1,3})(?=[ \t]|$)/;
const ARGUMENT_LINE = /^(\\*)(- (?:Good|Neutral|Bad):)/;
const ESCAPED_SECTION_LINE = /^( {0,3})\\(\\*)(#{1,2})(?=[ \t]|$)/;
const ESCAPED_OPTION_LINE = /^( {0,3})\\(\\*)(#{1,3})(?=[ \t]|$)/;
const ESCAPED_ARGUMENT_LINE = /^\\(\\*)(- (?:Good|Neutral|Bad):)/;

/** Where a line of a person's text stands, which decides what it must not look like. */
export type Place = 'section' | 'option';

/** A line of text as it is written, so that it is not taken for a heading or an argument: one backslash more. */
export function escapeLine(line: string, place: Place): string {
  if (place === 'section') return line.replace(SECTION_LINE, '$1\\$2$3');
  return line.replace(OPTION_LINE, '$1\\$2$3').replace(ARGUMENT_LINE, '\\$1$2');
}

/** The line that `escapeLine` was given. */
export function unescapeLine(line: string, place: Place): string {
  if (place === 'section') return line.replace(ESCAPED_SECTION_LINE, '$1$2$3');
  return line.replace(ESCAPED_OPTION_LINE, '$1$2$3').replace(ESCAPED_ARGUMENT_LINE, '$1$2');
}
