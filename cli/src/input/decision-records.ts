import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { type ReadDecision, readDecisionRecord } from '@async-norms/core';
import { Refusal } from '../outcome';
import type { Terminal } from '../terminal/terminal';
import { refusalOf } from './bytes';
import { readText } from './text';

/** A file and what it turned out to be. */
export interface DecisionFile extends ReadDecision {
  /** From the folder that was named; the file's own name where a file was. */
  readonly path: string;
}

/**
 * Every Markdown file of a folder and the folders below it, in order of their paths; or the one file, or standard input.
 *
 * A file that can't be read is named on standard error, and the others are read.
 *
 * @throws Refusal where there is no such file or folder, or no Markdown in it.
 */
export async function readDecisionFiles(path: string, terminal: Terminal): Promise<readonly DecisionFile[]> {
  if (path === '-' || !(await isFolder(path))) {
    const { text } = await readText(path);
    const name = path === '-' ? '' : basename(path);
    return [{ path: name, ...readDecisionRecord(text, name === '' ? {} : { path: name }) }];
  }
  const files: DecisionFile[] = [];
  const found = await markdownBelow(path);
  if (found.length === 0) throw new Refusal(`${path}: holds no Markdown files (.md); expected decision records`);
  for (const file of found) {
    const inFolder = relative(path, file).replaceAll('\\', '/');
    try {
      const { text } = await readText(file);
      files.push({ path: inFolder, ...readDecisionRecord(text, { path: inFolder }) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const line of error.lines) terminal.say(`${line}; left out`);
    }
  }
  return files;
}

/** The records among the files: no templates, and no pages about records. */
export function recordsOf(files: readonly DecisionFile[]): readonly DecisionFile[] {
  return files.filter(({ kind }) => kind === 'record');
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw refusalOf(path, error);
  }
}

async function markdownBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return markdownBelow(path);
        return /\.(md|markdown)$/i.test(entry.name) ? [path] : [];
      }),
  );
  return below.flat().sort();
}
