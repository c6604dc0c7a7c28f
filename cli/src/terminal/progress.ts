import type { Terminal } from './terminal';

/** A bar on standard error while something long runs; nothing at all where nobody watches. */
export interface Progress {
  /** @param part Of the whole, 0 to 1. */
  at(part: number): void;
  /** Takes the bar away. */
  end(): void;
}

const UNSEEN: Progress = { at: () => {}, end: () => {} };
const STEPS = 1000;

/** Starts a bar with a title, where the terminal draws one. */
export async function progressOf(title: string, terminal: Terminal): Promise<Progress> {
  if (!terminal.hasProgress) return UNSEEN;
  const { default: cliProgress } = await import('cli-progress');
  const { barParts } = terminal.glyphs;
  const bar = new cliProgress.SingleBar({
    format: `${title} [{bar}] {percentage} %`,
    barCompleteChar: barParts.at(-1)!,
    barIncompleteChar: ' ',
    clearOnComplete: true,
    fps: 10,
    // Nothing of the terminal is changed that an interruption would leave behind, so none has to be caught.
    linewrap: true,
  });
  bar.start(STEPS, 0);
  return {
    at: (part) => bar.update(Math.round(Math.min(1, part) * STEPS)),
    end: () => bar.stop(),
  };
}
