/**
 * Finds records by what people write for them: `0012`, `12`, `ADR-12`, `0012-use-sqlite`, a file name.
 *
 * An exact id wins; then the same number; then an id that starts with or ends in what was written. Two that fit equally
 * well are no answer.
 */
export class RecordReferences {
  private readonly exact: ReadonlySet<string>;
  private readonly byNumber = new Map<string, string[]>();
  private readonly bySlug = new Map<string, string[]>();

  constructor(ids: Iterable<string>) {
    this.exact = new Set(ids);
    for (const id of this.exact) {
      push(this.byNumber, numberOf(id), id);
      push(this.bySlug, slugOf(id), id);
    }
  }

  /** The id that a reference means, or null if there is none, or more than one. */
  resolve(reference: string): string | null {
    if (this.exact.has(reference)) return reference;
    const sameSlug = this.bySlug.get(slugOf(reference)) ?? [];
    if (sameSlug.length === 1) return sameSlug[0]!;
    const number = numberOf(reference);
    const sameNumber = number === '' ? [] : (this.byNumber.get(number) ?? []);
    return sameNumber.length === 1 ? sameNumber[0]! : null;
  }
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  if (key !== '') map.set(key, [...(map.get(key) ?? []), id]);
}

/** The number of `ADR-0012`, without zeros. A date is no number. */
function numberOf(id: string): string {
  const match = /^(?:adr|madr|dec|decision)?[-_ #]{0,2}(\d{1,5})(?!\d)/i.exec(id.trim());
  return match === null ? '' : String(Number(match[1]));
}

function slugOf(id: string): string {
  const slug = id.trim().toLowerCase().split(/[\\/]/).at(-1)!.replace(/\.md$/, '');
  return /^\d{1,5}$/.test(slug) ? '' : slug;
}
