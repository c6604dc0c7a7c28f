/** The marks that charts and tables are drawn with. */
export interface Glyphs {
  /** Parts of one column, from the smallest to the whole. */
  readonly barParts: readonly string[];
  /** Heights of a column in a sparkline, lowest first. */
  readonly heights: readonly string[];
  readonly rule: string;
  readonly ellipsis: string;
  readonly bullet: string;
  readonly arrow: string;
  /** Where a line of a tree leaves its parent. */
  readonly branch: string;
}

export const UNICODE: Glyphs = {
  barParts: ['▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'],
  heights: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
  rule: '─',
  ellipsis: '…',
  bullet: '•',
  arrow: '→',
  branch: '└',
};

export const ASCII: Glyphs = {
  barParts: ['#'],
  heights: ['_', '.', '-', '=', '+', '*', '#', '@'],
  rule: '-',
  ellipsis: '...',
  bullet: '*',
  arrow: '->',
  branch: '`',
};
