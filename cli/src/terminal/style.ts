/** The few ways in which a text stands out. Meaning never rests on them alone. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  warn(text: string): string;
  good(text: string): string;
}

const between = (open: number, close: number) => (text: string) =>
  text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`;

export const STYLED: Style = {
  bold: between(1, 22),
  dim: between(2, 22),
  warn: between(33, 39),
  good: between(32, 39),
};

const same = (text: string) => text;

export const PLAIN: Style = { bold: same, dim: same, warn: same, good: same };
