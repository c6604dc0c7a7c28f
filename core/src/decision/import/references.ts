import { readFileName } from './file-name';

/** How a line says that its record stands to another. */
export type Relation = 'supersedes' | 'supersededBy' | 'amends' | 'amendedBy' | 'related';

const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/\b(?:supers?[ec]e?ded|replaced|obsoleted) by\b/i, 'supersededBy'],
  [/\b(?:supers?[ec]e?des?|replaces?|obsoletes?)\b/i, 'supersedes'],
  [/\b(?:amended|refined|extended|clarified|updated) by\b/i, 'amendedBy'],
  [/\b(?:amends?|refines?|extends?|clarifies|updates?)\b/i, 'amends'],
  [
    /(?:abgelöst|ersetzt) durch|remplacée? par|(?:sustituid|reemplazad)[ao] por|substituíd[ao] por|により(?:置換|廃止)/i,
    'supersededBy',
  ],
  [/\b(?:ersetzt|remplace|sustituye|reemplaza|substitui)\b/i, 'supersedes'],
  [/\b(?:relate[sd]? to|related|see also|depends on|required by)\b/i, 'related'],
];

/** The relation that a line names, or null. The passive is looked for first: "superseded by" holds "superseded". */
export function relationOf(line: string): Relation | null {
  return RELATIONS.find(([words]) => words.test(line))?.[1] ?? null;
}

/**
 * The records that a line points to: Markdown links to files, `ADR-0012`, `0012-title.md`, bare numbers after "by".
 *
 * Links to other sites are none.
 */
export function readReferences(line: string): string[] {
  const near = line.slice(0, 2000);
  const links = [...near.matchAll(/\]\(<?([^()<>\s]{1,300})>?\)/g)].map((match) => match[1]!);
  const files = links.filter((href) => !/^[a-z][a-z0-9+.-]*:|^#/i.test(href));
  const ids = files.map((href) => readFileName(href.split('#')[0]!).id).filter((id) => id !== '');
  if (ids.length > 0 || links.length > 0) return [...new Set(ids)];
  const named = [...near.matchAll(/\b(?:adr|madr|dec|decision)[-_ #]{0,2}(\d{1,5})\b/gi)].map((match) => match[1]!);
  if (named.length > 0) return [...new Set(named)];
  const dated = [...near.matchAll(/(?<![\w-])\d{8}-[\w-]{1,150}/g)].map((match) => match[0]);
  const bare = [...near.matchAll(/(?<![\w./-])#?(\d{1,5})(?=[-\s.,;)\]]|$)/g)].map((match) => match[1]!);
  return [...new Set(dated.length > 0 ? dated : bare)];
}
