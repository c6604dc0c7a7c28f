import type { DecisionStatus } from '../lifecycle';
import { withoutComments } from './outline';
import { type Relation, readReferences, relationOf } from './references';

/** What a status line says. */
export interface StatusText {
  readonly status: DecisionStatus | null;
  /** The words as they stand, when they say more than the status does. */
  readonly note: string;
  readonly relations: readonly { readonly relation: Relation; readonly id: string }[];
}

/** Words and signs for each status, in six languages. Order counts only within a line: the first that is found holds. */
const WORDS: Readonly<Record<DecisionStatus, string>> = {
  draft: 'draft|wip|work in progress|in progress|entwurf|brouillon|ébauche|borrador|rascunho|下書き|ドラフト|🚧|📝|✏️',
  proposed:
    'proposed|proposal|pending|in review|under review|in discussion|under discussion|open|rfc|discussing|vorgeschlagen|vorschlag|offen|proposée?|en attente|propuest[ao]|pendiente|propost[ao]|pendente|em discussão|提案(?:済み|中)?|レビュー中|🟡|⏳|🤔|💡|💬',
  accepted:
    'accepted|approved|agreed|decided|adopted|active|implemented|done|final|ratified|in force|akzeptiert|angenommen|beschlossen|entschieden|genehmigt|umgesetzt|acceptée?|adoptée?|approuvée?|validée?|aceptad[ao]|aprobad[ao]|adoptad[ao]|aceit[ao]|aprovad[ao]|adotad[ao]|承認(?:済み)?|採用|決定|✅|✔️?|☑️?|🟢|👍',
  rejected:
    'rejected|declined|denied|withdrawn|abandoned|abgelehnt|verworfen|zurückgezogen|rejetée?|refusée?|abandonnée?|rechazad[ao]|descartad[ao]|rejeitad[ao]|recusad[ao]|却下|❌|✖️?|🔴|👎|⛔|🚫',
  deprecated:
    'deprecated|obsolete|retired|inactive|veraltet|überholt|obsolète|dépréciée?|obsolet[ao]|depreciad[ao]|非推奨|廃止|🗑️?|⚠️?',
  superseded:
    'supers?[ec]e?ded|replaced|obsoleted by|abgelöst|ersetzt|remplacée?|supersédée?|sustituid[ao]|reemplazad[ao]|substituíd[ao]|置換|♻️?|🔄',
};

const ANY = Object.entries(WORDS).map(([status, words]) => ({
  status: status as DecisionStatus,
  words: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}])`, 'iu'),
}));
const PARTLY = /\b(?:part(?:ly|ially)?|in part|teilweise|partiellement|parcialmente)\b/i;

/**
 * Reads what stands under "Status": a word or a sign, more of them in other lines, links to other records.
 *
 * "Superseded by …" anywhere holds, unless only in part: such a record is still in force and counts as amended. A list of
 * all statuses to choose from, as templates have it, is none.
 */
export function readStatus(text: string): StatusText {
  const note = withoutComments(text.slice(0, 2000)).trim();
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  const relations = lines.flatMap((line) => relationsIn(line));
  const found = lines.flatMap((line) => statusesIn(line));
  if (isChoice(note)) return { status: null, note, relations: [] };
  const partly = PARTLY.test(note);
  const kept = relations.map(({ relation, id }) => ({
    relation: partly && relation === 'supersededBy' ? ('amendedBy' as const) : relation,
    id,
  }));
  const superseded = found.includes('superseded');
  const status = superseded && !partly ? 'superseded' : superseded ? 'accepted' : (found[0] ?? null);
  return { status, note: note.toLowerCase() === status ? '' : note, relations: kept };
}

/** The relations that a line names, each with the record it points to. */
export function relationsIn(line: string): { relation: Relation; id: string }[] {
  const relation = relationOf(line);
  return relation === null ? [] : readReferences(line).map((id) => ({ relation, id }));
}

/** The statuses in a line in their order, link targets aside. "Not accepted" is none. */
function statusesIn(line: string): DecisionStatus[] {
  const said = line.replace(/\]\([^)\s]{0,300}\)/g, ']').slice(0, 300);
  // "Supersedes 12" and "Amends 10" are about other records.
  if (/^\W*(?:supers?[ec]e?des|replaces|amend|refine|extend|clarif|ersetzt \[|remplace |relate)/iu.test(said))
    return [];
  if (/\b(?:not|never|nicht|pas encore|no(?=\s))\b/i.test(said)) return [];
  const hits = ANY.map(({ status, words }) => ({ status, at: said.search(words) })).filter(({ at }) => at >= 0);
  return hits.sort((a, b) => a.at - b.at).map(({ status }) => status);
}

function isChoice(note: string): boolean {
  return note.split('|').length > 2 || (/^["[{(<]/.test(note) && /[,/…]/.test(note) && !/\]\(/.test(note.slice(0, 60)));
}
