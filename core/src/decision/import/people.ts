import type { FrontMatterValue } from '../front-matter';
import { saysNothing } from '../placeholders';
import { withoutComments } from './outline';

/** Names out of a list, a line with commas, or Markdown items. Placeholders are nobody. */
export function readPeople(value: FrontMatterValue): string[] {
  return items(value, /[,;\n]|\s(?:and|und|et|y|e)\s/u);
}

/** Tags out of a list, or a line with commas or spaces, as log4brains has them. */
export function readTags(value: FrontMatterValue): string[] {
  if (typeof value === 'string' && !/[,;\n]/.test(value)) return items(value, /\s/);
  return items(value, /[,;\n]/);
}

function items(value: FrontMatterValue, separator: RegExp): string[] {
  if (typeof value === 'string' && saysNothing(value)) return [];
  const listed = typeof value === 'string' ? withoutComments(value).split(separator) : value;
  return listed
    .map((item) => item.replace(/^[ \t]*[-*+][ \t]+/, '').trim())
    .map((item) => item.replace(/^["'`]|["'`]$/g, ''))
    .filter((item) => item !== '' && !saysNothing(item));
}

/** Issue keys in a text: `ENG-12`, `#12`, and `owner/name#12` out of a link to a code host. `ADR-12` is a record's. */
export function issueKeysIn(text: string): string[] {
  const near = text.slice(0, 2000);
  const linked = [...near.matchAll(/\/([\w.-]{1,60}\/[\w.-]{1,60})\/(?:issues|pull|merge_requests)\/(\d{1,7})/g)];
  const keys = [...near.matchAll(/\b(?!ADR-|UTF-|ISO-|RFC-|SHA-)([A-Z][A-Z0-9]{1,9}-\d{1,7})\b/g)].map(
    (match) => match[1]!,
  );
  const numbers = [...near.matchAll(/(?<![\w/&])#\d{1,7}\b/g)].map((match) => match[0]);
  return [
    ...new Set([...keys, ...linked.map((match) => `${match[1]}#${match[2]}`), ...(linked.length > 0 ? [] : numbers)]),
  ];
}
