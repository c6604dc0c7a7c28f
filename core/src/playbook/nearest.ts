/**
 * The word of `known` that was probably meant, as someone would mistype it: letters missing, added, changed or swapped, up to
 * a third of the word; else one that says more or less of the same (`zone` for `timeZone`, `monday` for `mon`). `null` when
 * none is near. The earliest of equally near ones.
 */
export function nearestOf(word: string, known: readonly string[]): string | null {
  // A long text is no misspelt key, and comparing it would cost its length squared.
  if (word.length > 40) return null;
  const most = Math.max(1, Math.floor(word.length / 3));
  let nearest: string | null = null;
  let least = most + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editsBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest ?? known.find((candidate) => isPartOf(candidate, word) || isPartOf(word, candidate)) ?? null;
}

function isPartOf(part: string, whole: string): boolean {
  return part.length >= 3 && whole.toLowerCase().includes(part.toLowerCase());
}

/** Edits from one word to the other, a swap of neighbours counting as one (optimal string alignment). */
function editsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
