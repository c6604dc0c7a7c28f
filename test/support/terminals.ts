import { UNICODE } from '../../cli/src/terminal/glyphs';
import { PLAIN } from '../../cli/src/terminal/style';
import type { Terminal } from '../../cli/src/terminal/terminal';

/** A terminal that keeps what was written to it. */
export function aTerminal(
  overrides: Partial<Terminal> = {},
): Terminal & { readonly printed: string[]; readonly said: string[] } {
  const printed: string[] = [];
  const said: string[] = [];
  return {
    print: (text) => void printed.push(text),
    say: (text) => void said.push(text),
    style: PLAIN,
    glyphs: UNICODE,
    columns: null,
    hasProgress: false,
    ...overrides,
    printed,
    said,
  };
}
