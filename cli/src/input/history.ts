import { type History, problemLine, readHistory } from '@async-norms/core';
import { Refusal } from '../outcome';
import { printable } from '../terminal/printable';
import { progressOf } from '../terminal/progress';
import type { Terminal } from '../terminal/terminal';
import { counted } from '../terminal/words';
import { type ByteSource, openBytes } from './bytes';

/** How many unreadable places are named; the count tells the rest. */
const MOST_NAMED = 5;

/**
 * Reads a history of any known kind, as a stream; a bar shows how far it is. What could not be read is counted on standard error.
 *
 * @throws Refusal for what is no history.
 */
export async function readHistoryFile(path: string, terminal: Terminal): Promise<History> {
  const source = await openBytes(path);
  const progress = await progressOf('Reading', terminal);
  try {
    const read = await readHistory(shownOn(progress, source));
    if (read.outcome === 'refused') {
      const { problems } = read;
      throw new Refusal(
        ...problems.slice(0, MOST_NAMED).map((problem) => `${source.name}: ${printable(problemLine(problem))}`),
      );
    }
    sayUnreadable(source.name, read.history, terminal);
    return read.history;
  } finally {
    progress.end();
  }
}

async function* shownOn(progress: { at(part: number): void }, source: ByteSource): AsyncGenerator<Uint8Array> {
  for await (const chunk of source.bytes) {
    if (source.sizeBytes !== null) progress.at(source.readBytes() / source.sizeBytes);
    yield chunk;
  }
}

function sayUnreadable(name: string, { facts }: History, terminal: Terminal): void {
  if (facts.unreadable === 0) return;
  const first = facts.unreadables[0];
  const example = first === undefined ? '' : `, such as ${printable(problemLine(first))}`;
  terminal.say(`async-norms: ${name}: ${counted(facts.unreadable, 'place')} left out${example}`);
}
