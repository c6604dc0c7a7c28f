import { type Playbook, readPlaybook } from '@async-norms/core';
import { refusalOfProblems } from './problems';
import { readText } from './text';

/** A playbook and what to call its file in a message. */
export interface PlaybookFile {
  readonly name: string;
  readonly playbook: Playbook;
}

/**
 * Reads a playbook file, YAML or JSON.
 *
 * @throws Refusal with every problem at once, a line each, with its place in the file.
 */
export async function readPlaybookFile(path: string): Promise<PlaybookFile> {
  const { name, text } = await readText(path);
  return { name, playbook: parsedOrRefused(name, text) };
}

/** A playbook from its text. @throws Refusal with every problem, each after the name of where the text came from. */
export function parsedOrRefused(name: string, text: string): Playbook {
  const read = readPlaybook(text);
  if (read.outcome === 'problems') throw refusalOfProblems(name, read.problems);
  return read.playbook;
}
