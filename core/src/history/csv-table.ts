/** A table's columns by name, letter case aside; a name may come several times, as in Jira's exports. */
export class CsvColumns {
  readonly #positions = new Map<string, number[]>();
  readonly count: number;

  constructor(names: readonly string[]) {
    this.count = names.length;
    names.forEach((name, position) => {
      const key = name.trim().toLowerCase();
      this.#positions.set(key, [...(this.#positions.get(key) ?? []), position]);
    });
  }

  has(name: string): boolean {
    return this.#positions.has(name);
  }

  /** The first filled cell of that column, trimmed; `null` where there is none. */
  cell(fields: readonly string[], name: string): string | null {
    return this.cells(fields, name)[0] ?? null;
  }

  /** All filled cells of columns of that name, trimmed. */
  cells(fields: readonly string[], name: string): string[] {
    return (this.#positions.get(name) ?? [])
      .map((position) => fields[position]?.trim() ?? '')
      .filter((cell) => cell !== '');
  }
}
