/**
 * Whether a text says nothing yet: empty, or only what a template put there.
 *
 * Counted as nothing: HTML comments, `{…}`, `[…]` that is no link and mentions nobody (`[~ada]`, as Jira writes it), `<…>`
 * that is no address, "TBD", "TBC", "TODO", "…", "Lorem ipsum", and the lead-ins that templates leave standing ("Good,
 * because", `Chosen option: "", because`). "None" is an answer.
 */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(withoutFillers(withoutBrackets(text)));
}

const FILLERS =
  /\b(?:tbd|tba|tbc|todo|fixme|xxx|to be (?:done|defined|decided|written|confirmed)|lorem ipsum(?: dolor sit amet)?|(?:good|bad|neutral|positive|negative),? because|(?:good|bad|neutral):|chosen option:|because)(?![\p{L}\p{N}])/giu;

function withoutFillers(text: string): string {
  return text.replace(FILLERS, ' ');
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '<': '>' };

/** One walk over the text; a bracket that never closes is text. */
function withoutBrackets(text: string): string {
  const lastClosing = new Map(Object.values(CLOSING).map((sign) => [sign, text.lastIndexOf(sign)]));
  let out = '';
  let at = 0;
  while (at < text.length) {
    const comment = text.startsWith('<!--', at);
    const closing = comment ? '>' : CLOSING[text[at]!];
    if (closing === undefined || lastClosing.get(closing)! < at) {
      out += text[at];
      at += 1;
      continue;
    }
    const end = comment ? commentEnd(text, at) : closingIndex(text, at, closing);
    const inside = text.slice(at + 1, end);
    const isLink = closing === ']' && /^[([]/.test(text.slice(end + 1, end + 2));
    const isTick = closing === ']' && /^[ xX]$/.test(inside);
    const isMention = closing === ']' && inside.startsWith('~');
    const isAddress = closing === '>' && !comment && /^(?:[a-z][a-z0-9+.-]*:|[^\s@]+@)/i.test(inside.slice(0, 80));
    if (isLink || isAddress || isTick || isMention) out += inside;
    at = end + 1;
  }
  return out;
}

function commentEnd(text: string, at: number): number {
  const end = text.indexOf('-->', at + 4);
  return end < 0 ? text.length : end + 2;
}

/** Where the bracket at `at` closes, brackets of its kind inside it counted; else where it first could. */
function closingIndex(text: string, at: number, closing: string): number {
  let depth = 0;
  for (let index = at; index < text.length && index < at + 2000; index += 1) {
    if (text[index] === text[at]) depth += 1;
    else if (text[index] === closing) depth -= 1;
    if (depth === 0) return index;
  }
  return text.indexOf(closing, at);
}
