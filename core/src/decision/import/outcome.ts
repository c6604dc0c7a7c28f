const CHOSEN =
  /^(?:\*\*)?(?:chosen options?|decision|we chose|gewählte option|option (?:choisie|retenue)|opción elegida|opção escolhida)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*/i;
const BECAUSE = /(?:^|[\s,.;"”])(?:because|weil|parce que|car|porque|pois)(?=[\s:,]|$)/i;

/**
 * Parts MADR's outcome sentence, `Chosen option: "X", because Y`, into what was decided and why.
 *
 * Only a text that starts so is parted: in free prose a "because" may be about anything. What follows belongs to the reason.
 */
export function splitOutcome(text: string): { readonly decision: string; readonly because: string } {
  const lead = CHOSEN.exec(text.slice(0, 60));
  if (lead === null) return { decision: text, because: '' };
  const rest = text.slice(lead[0].length);
  const paragraph = rest.slice(0, Math.min(paragraphEnd(rest), 2000));
  const match = BECAUSE.exec(paragraph);
  if (match === null) return { decision: unquote(rest), because: '' };
  const decision = unquote(paragraph.slice(0, match.index + (/^["”]/.test(match[0]) ? 1 : 0)));
  const because = rest.slice(match.index + match[0].length).replace(/^[\s:,]+/, '');
  return { decision, because: because.trimEnd() };
}

function paragraphEnd(text: string): number {
  const end = text.search(/\n[ \t]*\n/);
  return end < 0 ? text.length : end;
}

function unquote(text: string): string {
  const bare = text.trim().replace(/[,;]$/, '').trim();
  const match = /^["“„«]([^\n]{0,500})["”“»]\.?$/.exec(bare);
  return match === null ? bare : match[1]!.trim();
}
