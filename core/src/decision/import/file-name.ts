/** What a path says of the record in it. */
export interface FileName {
  /** `0012` of `0012-use-sqlite.md`; the whole name of a dated file (`20200924-use-sqlite`), as log4brains counts them. */
  readonly id: string;
  /** Whether the name counts its record, rather than just naming it. */
  readonly isNumbered: boolean;
  /** The words of the name, for a record that has no title. */
  readonly words: string;
  readonly isTemplate: boolean;
  /** README, index and the like: pages about records. */
  readonly isPage: boolean;
}

/** Reads a path, absolute or not, with either kind of slash. */
export function readFileName(path: string): FileName {
  const name = (path.split(/[\\/]/).at(-1) ?? '').slice(-200).replace(/\.(?:md|markdown|mdx|txt)$/i, '');
  // A number at the start, behind "adr", or of three digits and more: "0012-…", "adr-12", "docs_0012-…", but not "madr-2".
  const number =
    /^(\d{1,5})(?=[-_. ]|$)|(?<!\p{L})adr[-_ ]?(\d{1,5})(?=[-_. ]|$)|(?<=[-_ ])(\d{3,5})(?=[-_. ]|$)/iu.exec(name);
  const dated = /(?<!\d)\d{8}-.+$/.exec(name) ?? /(?<!\d)\d{4}-\d{2}-\d{2}-.+$/.exec(name);
  const words = (
    dated?.[0].replace(/^[\d-]+/, '') ?? (number === null ? name : name.slice(number.index + number[0].length))
  )
    .replace(/[-_]+/g, ' ')
    .trim();
  return {
    id: dated?.[0] ?? number?.[1] ?? number?.[2] ?? number?.[3] ?? name,
    isNumbered: dated !== null || number !== null,
    words,
    isTemplate: /template|vorlage|plantilla|modèle|modelo/i.test(name),
    isPage: /(?:^|[-_])(?:readme|index|overview|toc|contributing|changelog|license)$/i.test(name),
  };
}
