import { opaqueLines, trimBlankLines } from '../opaque-lines';
import { plainHeading } from './headings';
import { type OutlinePart, withoutComments } from './outline';

export interface OptionDraft {
  title: string;
  text: string;
  pros: string[];
  neutral: string[];
  cons: string[];
}

type Side = 'pros' | 'neutral' | 'cons';

const ITEM = /^(?:[-*+]|\d{1,3}[.)]) +(.*)$/;
const SIDES: readonly (readonly [RegExp, Side])[] = [
  [
    /^(?:good|pro|positive?|gut|vorteil|positiv|bon|avantage|bueno|ventaja|bom|vantagem)(?:,? (?:because|weil|da|car|parce que|porque|pois)\b|:)\s*/i,
    'pros',
  ],
  [/^(?:neutral|neutre|neutro)(?:,? (?:because|weil|da|car|parce que|porque|pois)\b|:)\s*/i, 'neutral'],
  [
    /^(?:bad|con|negative?|schlecht|nachteil|negativ|mauvais|inconvénient|malo|desventaja|mau|ruim|desvantagem)(?:,? (?:because|weil|da|car|parce que|porque|pois)\b|:)\s*/i,
    'cons',
  ],
];
const LABELS: readonly (readonly [RegExp, Side])[] = [
  [/^(?:pros|advantages|benefits|vorteile|avantages|ventajas|vantagens|prós|good|positive)$/, 'pros'],
  [/^(?:neutral|notes)$/, 'neutral'],
  [/^(?:cons|disadvantages|drawbacks|nachteile|inconvénients|desventajas|desvantagens|contras|bad|negative)$/, 'cons'],
];

/** The options listed in a section: its headings where it has any, else the items of its list. What is neither is `rest`. */
export function readOptions(
  part: OutlinePart,
  nested: readonly OutlinePart[],
): { options: OptionDraft[]; rest: string } {
  const listed = listedOptions(part);
  if (nested.length === 0) return listed;
  const headed = optionsUnderHeadings(nested);
  // A list above the headings that only names them again is left out; any other says something of its own.
  const repeats =
    listed.options.length <= LISTED &&
    listed.options.every(
      ({ title, text }) => text === '' && headed.slice(0, LISTED).some((one) => isSameTitle(one.title, title)),
    );
  return { options: headed, rest: repeats ? listed.rest : trimBlankLines(part.lines) };
}

function listedOptions(part: OutlinePart): { options: OptionDraft[]; rest: string } {
  const options: OptionDraft[] = [];
  const rest: string[] = [];
  let body: string[] = rest;
  const bodies: string[][] = [];
  const { opaque } = opaqueLines(part.lines);
  part.lines.forEach((line, index) => {
    const item = opaque[index] ? null : ITEM.exec(line);
    if (item !== null) {
      const title = withoutComments(item[1]!).trim();
      if (title === '' || title === '…' || title === '...') return;
      options.push({ title, text: '', pros: [], neutral: [], cons: [] });
      body = [];
      bodies.push(body);
    } else if (body !== rest && (line.trim() === '' || /^\s/.test(line))) body.push(line);
    else {
      body = rest;
      rest.push(line);
    }
  });
  return {
    options: options.map((option, index) => ({ ...option, text: dedented(bodies[index]!) })),
    rest: trimBlankLines(rest),
  };
}

/** One option a heading, as MADR's "Pros and Cons of the Options" has them; deeper headings belong to the option. */
export function optionsUnderHeadings(nested: readonly OutlinePart[]): OptionDraft[] {
  const top = nested.reduce((least, { level }) => Math.min(least, level), 9);
  const drafts: { title: string; lines: string[] }[] = [];
  for (const part of nested) {
    if (part.level === top) drafts.push({ title: part.heading, lines: [...part.lines] });
    else drafts.at(-1)?.lines.push(...part.source);
  }
  return drafts.filter(({ title, lines }) => title !== '' || lines.some((line) => line.trim() !== '')).map(readOption);
}

/** How many listed options are looked through for one that is not named exactly; nobody lists more, but a file might. */
const LISTED = 50;

/** Adds arguments to the listed options they are about; an option that was not listed joins them. */
export function mergeOptions(listed: readonly OptionDraft[], argued: readonly OptionDraft[]): OptionDraft[] {
  const merged = listed.map(copied);
  const exact = new Map(listed.map(({ title }, index) => [plainTitle(title), index]));
  for (const option of argued) {
    const alike = () => listed.slice(0, LISTED).findIndex(({ title }) => isSameTitle(title, option.title));
    const there = merged[exact.get(plainTitle(option.title)) ?? alike()];
    if (there === undefined) merged.push(copied(option));
    else {
      there.text = joined(there.text, option.text);
      for (const side of ['pros', 'neutral', 'cons'] as const) there[side].push(...option[side]);
    }
  }
  return merged;
}

function copied({ title, text, pros, neutral, cons }: OptionDraft): OptionDraft {
  return { title, text, pros: [...pros], neutral: [...neutral], cons: [...cons] };
}

function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [plainTitle(a), plainTitle(b)];
  return one === other || (Math.min(one.length, other.length) > 2 && (one.startsWith(other) || other.startsWith(one)));
}

function plainTitle(title: string): string {
  return plainHeading(title.slice(0, 200).replace(/\]\([^)]{0,300}\)/g, '')).replace(
    /^(?:option|alternative) \w+\W+/,
    '',
  );
}

function readOption({ title, lines }: { title: string; lines: readonly string[] }): OptionDraft {
  const option: OptionDraft = { title, text: '', pros: [], neutral: [], cons: [] };
  const { opaque } = opaqueLines(lines);
  const text: string[] = [];
  let side: Side | null = null;
  let open: { side: Side; lines: string[] } | null = null;
  const close = () => {
    if (open !== null) option[open.side].push(dedented(open.lines));
    open = null;
  };
  lines.forEach((line, index) => {
    const item = opaque[index] ? null : ITEM.exec(line);
    const named = item === null ? null : sideOf(item[1]!);
    if (item !== null && (named !== null || side !== null)) {
      close();
      open = { side: named?.side ?? side!, lines: [named?.text ?? item[1]!] };
    } else if (open !== null && (line.trim() === '' || /^\s/.test(line))) open.lines.push(line);
    else {
      close();
      const label = opaque[index] ? null : labelOf(line);
      if (label !== null) side = label;
      else if (line.trim() !== '') side = null;
      if (label === null) text.push(line);
    }
  });
  close();
  for (const key of ['pros', 'neutral', 'cons'] as const)
    option[key] = option[key].filter((argument) => argument !== '');
  option.text = trimBlankLines(text);
  return option;
}

function sideOf(text: string): { side: Side; text: string } | null {
  const bare = text.replace(/^(?:\*\*|__|[✅❌👍👎➕➖]\uFE0F?)\s*/u, '');
  for (const [words, side] of SIDES) {
    const match = words.exec(bare);
    if (match !== null) return { side, text: bare.slice(match[0].length).replace(/^\*\*\s*/, '') };
  }
  const sign = /^(✅|👍|➕|❌|👎|➖)/u.exec(text)?.[1];
  return sign === undefined ? null : { side: '✅👍➕'.includes(sign) ? 'pros' : 'cons', text: bare };
}

function labelOf(line: string): Side | null {
  if (line.length > 60) return null;
  return LABELS.find(([words]) => words.test(plainHeading(line)))?.[1] ?? null;
}

function dedented(lines: readonly string[]): string {
  const [first = '', ...more] = lines;
  const indent = more.filter((line) => line.trim() !== '').reduce((n, line) => Math.min(n, line.search(/\S/)), 4);
  return trimBlankLines([first, ...more.map((line) => line.slice(Math.min(indent, Math.max(0, line.search(/\S|$/)))))]);
}

function joined(a: string, b: string): string {
  return [a, b].filter((text) => text !== '').join('\n\n');
}
