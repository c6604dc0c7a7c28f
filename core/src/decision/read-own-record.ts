import { LocalDate } from '../calendar/local-time';
import type { Problem } from '../problem';
import { shown } from '../problem';
import type { FrontMatter, FrontMatterValue } from './front-matter';
import { DecisionStatus } from './lifecycle';
import { opaqueLines, trimBlankLines } from './opaque-lines';
import { fieldOfHeading, unescapeLine } from './own-sections';
import { readOwnOptions } from './read-own-options';
import { DecisionRecord, FORMAT_KEY, RECORD_KEYS } from './record';

export interface ReadRecord {
  readonly record: DecisionRecord;
  readonly problems: readonly Problem[];
}

interface Part {
  readonly level: number;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly opaque: readonly boolean[];
}

const HEADING = /^ {0,3}(#{1,2})(?:[ \t]|$)/;
const LISTS = 'deciders consulted informed supersedes supersededBy amends amendedBy related issues exemptions tags';
const LIST_KEYS = new Set(LISTS.split(' '));
const DATE_KEYS = new Set(['decidedOn', 'reviewBy']);

/** Reads a file in our own format. Total: whatever does not fit is kept as `extra` and told as a problem. */
export function readOwnRecord(frontMatter: FrontMatter, lines: readonly string[]): ReadRecord {
  const problems: Problem[] = frontMatter.unread.map(({ line, text }) => ({
    path: 'front matter',
    problem: `could not read ${shown(text)}`,
    expected: 'key: value',
    line,
    column: 1,
  }));
  const values: Record<string, unknown> = {};
  const extra: Record<string, FrontMatterValue> = {};
  readBody(values, lines);
  for (const [key, value] of frontMatter.values) {
    if (key === FORMAT_KEY) continue;
    if (!RECORD_KEYS.includes(key)) {
      extra[key === '__proto__' ? '__proto__ (as written)' : key] = value;
      const meant = RECORD_KEYS.find((known) => letters(known) === letters(key));
      if (meant !== undefined) problems.push({ path: key, problem: `unknown key ${shown(key)}`, expected: meant });
      continue;
    }
    const read = readMeta(key, value, frontMatter.raw.get(key) ?? '');
    if (read.ok) values[key] = read.value;
    else {
      extra[`${key} (as written)`] = value;
      problems.push({ path: key, problem: `got ${shown(value)}`, expected: read.expected });
    }
  }
  return { record: DecisionRecord.parse({ ...values, extra }), problems };
}

function letters(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}

type Meta = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly expected: string };

function readMeta(key: string, value: FrontMatterValue, raw: string): Meta {
  if (key === 'options' || key === 'sections') return readJson(key, raw);
  if (LIST_KEYS.has(key)) return { ok: true, value: typeof value === 'string' ? commaList(value) : value };
  if (typeof value !== 'string') return { ok: false, expected: 'one text, not a list' };
  if (key === 'status' || DATE_KEYS.has(key)) {
    if (value === '') return { ok: true, value: null };
    const schema = key === 'status' ? DecisionStatus : LocalDate;
    const read = schema.safeParse(value);
    return read.success ? { ok: true, value } : { ok: false, expected: read.error.issues[0]!.message };
  }
  return { ok: true, value };
}

function readJson(key: 'options' | 'sections', raw: string): Meta {
  const expected = `sections in the text, or a list of ${key} as JSON`;
  try {
    const read = DecisionRecord.safeParse({ title: '', [key]: JSON.parse(raw) });
    return read.success ? { ok: true, value: read.data[key] } : { ok: false, expected };
  } catch {
    return { ok: false, expected };
  }
}

function commaList(text: string): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function readBody(values: Record<string, unknown>, lines: readonly string[]): void {
  const sections: { heading: string; text: string }[] = [];
  const [top, ...parts] = partsOf(lines);
  values.summary = textOf(top!);
  for (const part of parts) {
    const field = fieldOfHeading(part.heading);
    if (part.level === 1 && values.title === undefined && part === parts[0] && values.summary === '') {
      values.title = part.heading;
      values.summary = textOf(part);
    } else if (field === null || values[field] !== undefined) {
      sections.push({ heading: part.heading, text: textOf(part) });
    } else if (field === 'options') {
      const { options, preamble } = readOwnOptions(part.lines, part.opaque);
      values.options = options;
      if (preamble !== '') sections.push({ heading: part.heading, text: preamble });
    } else {
      values[field] = textOf(part);
    }
  }
  values.sections = sections;
}

function textOf({ lines, opaque }: Part): string {
  return trimBlankLines(lines.map((line, index) => (opaque[index] ? line : unescapeLine(line, 'section'))));
}

function partsOf(lines: readonly string[]): Part[] {
  const { opaque } = opaqueLines(lines);
  const starts = lines.flatMap((line, index) => (!opaque[index] && HEADING.test(line) ? [index] : []));
  return [-1, ...starts].map((start, index) => {
    const end = starts[index] ?? lines.length;
    const [, marks = ''] = start < 0 ? [] : (HEADING.exec(lines[start]!) ?? []);
    const heading = start < 0 ? '' : lines[start]!.trimStart().slice(marks.length).trim();
    return { level: marks.length, heading, lines: lines.slice(start + 1, end), opaque: opaque.slice(start + 1, end) };
  });
}
