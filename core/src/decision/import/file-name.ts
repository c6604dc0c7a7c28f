/** What a path says of the record in it. */
export interface FileName {
  /** `0012` of `0012-use-sqlite.md`; the whole name of a dated file (`20200924-use-sqlite`), as log4brains counts them. */
  readonly id: string;
  /** The words of the name, for a record that has no title. */
  readonly words: string;
  readonly isTemplate: boolean;
  /** README, index and the like: pages about records. */
  readonly isPage: boolean;
}

/** Reads a path, absolute or not, with either kind of slash. */
export function readFileName(path: string): FileName {
  const name = (path.split(/[\\/]/).at(-1) ?? '').slice(-200).replace(/\.(?:md|markdown|mdx|txt)$/i, '');
  const number = /(?:^|[^\d\p{L}]|adr)(\d{1,5})(?=[-_. ]|$)/iu.exec(name);
  const dated = /(?<!\d)\d{8}-.+$/.exec(name) ?? /(?<!\d)\d{4}-\d{2}-\d{2}-.+$/.exec(name);
  const words = (
    dated?.[0].replace(/^[\d-]+/, '') ?? (number === null ? name : name.slice(number.index + number[0].length))
  )
    .replace(/[-_]+/g, ' ')
    .trim();
  return {
    id: dated?.[0] ?? number?.[1] ?? name,
    words,
    isTemplate: /template|vorlage|plantilla|modèle|modelo/i.test(name),
    isPage: /(?:^|[-_])(?:readme|index|overview|toc|contributing|changelog|license)$/i.test(name),
  };
}
