import { type FrontMatterValue, frontMatterLine } from './front-matter';
import { opaqueLines } from './opaque-lines';
import { escapeLine, fieldOfHeading, OPTIONS_HEADING, type Place, TEXT_SECTIONS } from './own-sections';
import { type DecisionOption, type DecisionRecord, FORMAT_KEY, RECORD_KEYS } from './record';

const BODY_KEYS = new Set(['title', 'summary', 'options', 'sections', ...TEXT_SECTIONS.map(({ key }) => key)]);
const ARGUMENTS = [
  ['pros', 'Good'],
  ['neutral', 'Neutral'],
  ['cons', 'Bad'],
] as const;

/**
 * A record as Markdown in our format.
 *
 * What Markdown can't carry exactly (a text that starts with blank lines or leaves a code fence open) goes into the front
 * matter as one quoted line, so that nothing is lost.
 */
export function writeRecord(record: DecisionRecord): string {
  const head: string[] = ['---', `${FORMAT_KEY}: 1`];
  const body: string[] = [];
  for (const key of RECORD_KEYS) {
    if (!BODY_KEYS.has(key)) writeMeta(head, key, record[key as keyof DecisionRecord] as FrontMatterValue | null);
  }
  for (const [key, value] of Object.entries(record.extra)) head.push(frontMatterLine(key, value));

  if (isOneLine(record.title)) body.push('', `# ${record.title}`);
  else writeMeta(head, 'title', record.title);
  writeText(head, body, 'summary', record.summary, null);
  const late = new Set(record.sections.map(({ heading }) => fieldOfHeading(heading)));
  for (const { key, heading } of TEXT_SECTIONS) {
    writeText(head, body, key, record[key], heading);
    // A section of this name among the others would be taken for the field: an empty one first says that it is not.
    if (late.has(key) && !body.includes(`## ${heading}`)) body.push('', `## ${heading}`);
    if (key === 'drivers') writeOptions(head, body, record.options, late.has('options'));
  }
  if (record.sections.every(({ heading, text }) => isOneLine(heading) && fits(text, 'section'))) {
    for (const { heading, text } of record.sections) append(body, ['', `## ${heading}`], textBlock(text, 'section'));
  } else head.push(`sections: ${JSON.stringify(record.sections)}`);
  return `${[...head, '---', ...body].join('\n')}\n`;
}

function writeMeta(head: string[], key: string, value: FrontMatterValue | null): void {
  if (value !== null && value.length > 0) head.push(frontMatterLine(key, value));
}

function writeText(head: string[], body: string[], key: string, text: string, heading: string | null): void {
  if (text === '') return;
  if (!fits(text, 'section')) writeMeta(head, key, text);
  else append(body, heading === null ? [] : ['', `## ${heading}`], textBlock(text, 'section'));
}

/** Adds lines one by one: a text may have more of them than a call takes arguments. */
function append(body: string[], ...blocks: readonly (readonly string[])[]): void {
  for (const lines of blocks) for (const line of lines) body.push(line);
}

function writeOptions(head: string[], body: string[], options: readonly DecisionOption[], always: boolean): void {
  const inBody = options.every(optionFits);
  if (!inBody) head.push(`options: ${JSON.stringify(options)}`);
  if (always || (inBody && options.length > 0)) body.push('', `## ${OPTIONS_HEADING}`);
  if (!inBody) return;
  for (const option of options) {
    append(body, ['', `### ${option.title}`], textBlock(option.text, 'option'));
    const items = ARGUMENTS.flatMap(([key, word]) => option[key].flatMap((text) => argumentLines(word, text)));
    if (items.length > 0) append(body, [''], items);
  }
}

function optionFits(option: DecisionOption): boolean {
  const items = [...option.pros, ...option.neutral, ...option.cons];
  return isOneLine(option.title) && (option.text === '' || fits(option.text, 'option')) && items.every(argumentFits);
}

function argumentLines(word: string, text: string): string[] {
  const [first, ...more] = text.split('\n');
  const indented = more.map((line) => (line === '' ? '' : `  ${line}`));
  return [`- ${word}:${first === '' ? '' : ` ${first}`}`, ...escaped(indented, 'option')];
}

function argumentFits(text: string): boolean {
  if (text === '') return true;
  if (text.includes('\r') || !hasFilledEnds(text)) return false;
  return !opaqueLines(argumentLines('Good', text)).endsOpen;
}

function textBlock(text: string, place: Place): string[] {
  return text === '' ? [] : ['', ...escaped(text.split('\n'), place)];
}

function escaped(lines: readonly string[], place: Place): string[] {
  const { opaque } = opaqueLines(lines);
  return lines.map((line, index) => (opaque[index] ? line : escapeLine(line, place)));
}

/** Whether a text comes back as it is from between two headings. */
function fits(text: string, place: Place): boolean {
  if (text === '') return true;
  if (text.includes('\r') || !hasFilledEnds(text)) return false;
  return !opaqueLines(escaped(text.split('\n'), place)).endsOpen;
}

function hasFilledEnds(text: string): boolean {
  const lines = text.split('\n');
  return lines[0]!.trim() !== '' && lines.at(-1)!.trim() !== '';
}

function isOneLine(text: string): boolean {
  return text !== '' && text === text.trim() && !/[\n\r]/.test(text);
}
