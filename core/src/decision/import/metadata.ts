import { opaqueLines, trimBlankLines } from '../opaque-lines';
import { withoutComments } from './outline';

/** A line such as `- Status: accepted` above the first section. */
export interface MetadataLine {
  readonly key: string;
  readonly value: string;
}

const KEY_LINE =
  /^(?:[-*+][ \t]+|\|[ \t]*)?(?:\*\*|__|\*|_)?([\p{L}][\p{L}\p{N} ()/-]{0,40}?)(?:\*\*|__|\*|_)?[ \t]*[:：|](?:\*\*|__|\*|_)?(?:[ \t]+(.*))?$/u;
const KNOWN =
  /^(?:status|statut|estado|date|datum|fecha|data|deciders?|decision[ -]makers?(?:\(s\))?|approvers?|entscheider|décideurs|consulted|informed|tags?|labels|categories|technical story|supersedes|superseded by|amends|amended by|related|issues?|jira|linear|ticket|review by|owner|authors?|author\(s\)|source|ステータス|日付)$/i;

/**
 * Parts what stands above the first section into metadata lines and prose.
 *
 * A line counts when its key is one we know, or when it is an item of a list that has such a line; everything else is prose
 * and stays where it was.
 */
export function readMetadata(lines: readonly string[]): { readonly metadata: MetadataLine[]; readonly prose: string } {
  const { opaque } = opaqueLines(lines);
  const metadata: MetadataLine[] = [];
  const prose: string[] = [];
  let inList = false;
  lines.forEach((line, index) => {
    const match = opaque[index] || line.length > 2000 ? null : KEY_LINE.exec(line.trimEnd());
    const key = match?.[1]?.trim() ?? '';
    const isItem = /^[-*+|]/.test(line);
    if (match !== null && (KNOWN.test(key) || (inList && isItem))) {
      inList = isItem;
      metadata.push({ key, value: cleanValue(match[2] ?? '') });
    } else if (/^\|[\s|:-]*\|?\s*$/.test(line) && line.includes('-')) {
      inList = true; // the rule of a table, whose head says no more than "field" and "value"
      const below = KEY_LINE.exec((lines[index + 1] ?? '').slice(0, 2000).trimEnd());
      if (below !== null && KNOWN.test(below[1]!.trim()) && prose.at(-1)?.startsWith('|') === true) prose.pop();
    } else {
      if (line.trim() !== '') inList = false;
      prose.push(line);
    }
  });
  return { metadata, prose: trimBlankLines(prose) };
}

function cleanValue(value: string): string {
  const bare = withoutComments(value).trim();
  return bare.endsWith('|') ? bare.slice(0, -1).trim() : bare;
}
