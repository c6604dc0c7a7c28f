import { rename, rm, writeFile } from 'node:fs/promises';
import type { Terminal } from '../terminal/terminal';
import { refusalOf } from './bytes';

/**
 * Writes a whole file or nothing: beside its place first, then renamed into it.
 *
 * @throws Refusal where it can't be written.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw refusalOf(path, error);
  }
}

/** Writes a page that was asked for with `--html`, and says where it is. */
export async function writePage(path: string, page: string, terminal: Terminal): Promise<void> {
  await writeWhole(path, page);
  terminal.say(`async-norms: page written to ${path}`);
}
