import { withoutComments } from './outline';

const NUMBERED =
  /^(?:\d{1,5}[.:)]|(?:adr|madr|dec|decision(?: record)?|entscheidung|décision|decisión|decisão)[-_ #]{0,2}(?:\d{1,5}|[nx]{3,5})?\s*[.:—–-])\s+/i;

/** A title without the number in front of it, and that number: `ADR-0012: Use SQLite`, `12. Use SQLite`. */
export function readTitle(heading: string): { readonly id: string; readonly title: string } {
  const bare = withoutComments(heading).trim();
  const lead = NUMBERED.exec(bare.slice(0, 60))?.[0] ?? '';
  return { id: /\d{1,5}/.exec(lead)?.[0] ?? '', title: bare.slice(lead.length).trim() || bare };
}
