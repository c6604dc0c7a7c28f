import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, ROOT } from './command-line';

/** One `$ command` of a page with what the page says it prints; `…` alone on a line stands for any lines. */
export interface DocExample {
  readonly command: string;
  readonly prints: readonly string[];
}

/** The commands in the ```console blocks of a page. */
export function examplesIn(page: string): readonly DocExample[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block]) => examplesOf(block!));
}

function examplesOf(block: string): readonly DocExample[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [, command = '', prints = ''] = /^((?:[^\n]*\\\n)*[^\n]*\n)(.*)$/s.exec(text) ?? [];
      return { command: command.trim(), prints: prints.trimEnd() === '' ? [] : prints.trimEnd().split('\n') };
    });
}

/** Runs an example in a folder as a person would, and expects it to print what the page says. */
export function expectExample({ command, prints }: DocExample, folder: string): void {
  const script = `npx() { shift; "$NODE" "$BIN" "$@"; }\n${command}`;
  const env = { PATH: process.env.PATH, NODE: process.execPath, BIN, LANG: 'C.UTF-8', HOME: folder };
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(asShown(stdout.trimEnd().split('\n'), prints)).toEqual(prints);
}

/** The lines, with those that the page leaves out as `…` taken together the same way. */
function asShown(lines: readonly string[], prints: readonly string[]): readonly string[] {
  if (prints.length === 0) return [];
  const shown: string[] = [];
  let next = 0;
  for (const [i, line] of prints.entries()) {
    if (line !== '…') shown.push(lines[next++] ?? '(nothing)');
    else {
      const after = prints[i + 1];
      const found = after === undefined ? lines.length : lines.indexOf(after, next);
      next = found === -1 ? next : found;
      shown.push('…');
    }
  }
  return prints.at(-1) === '…' ? shown : [...shown, ...lines.slice(next)];
}
