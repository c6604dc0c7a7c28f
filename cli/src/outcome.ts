/** How a command ends: `findings` is exit code 1, and only where the person asked for that (`--fail-on-findings`). */
export type Outcome = 'done' | 'findings';

export const EXIT = { done: 0, findings: 1, refused: 2, broken: 70 } as const;

/** Bad usage or bad input, as lines that each say what, where and what was expected. Ends the command with exit code 2. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}
