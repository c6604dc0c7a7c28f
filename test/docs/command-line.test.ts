import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BIN, ROOT } from '../support/command-line';

/** One `$ command` of the page with what the page says it prints; `…` alone on a line stands for any lines. */
interface Example {
  readonly command: string;
  readonly prints: readonly string[];
}

const page = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');
const examples = [...page.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block]) => examplesOf(block!));

function examplesOf(block: string): readonly Example[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => {
      const [, command = '', prints = ''] = /^((?:[^\n]*\\\n)*[^\n]*\n)(.*)$/s.exec(text) ?? [];
      return { command: command.trim(), prints: prints.trimEnd() === '' ? [] : prints.trimEnd().split('\n') };
    });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-docs-'));
  for (const name of ['examples', 'docs']) symlinkSync(join(ROOT, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the page has examples of every command', () => {
  const commands = ['audit', 'backtest', ...'init check render diff hash'.split(' ').map((name) => `playbook ${name}`)];
  commands.push(...'import check search graph export'.split(' ').map((name) => `decisions ${name}`));
  commands.push(...'due between overlap'.split(' ').map((name) => `calendar ${name}`), 'completion');
  for (const command of commands) {
    expect(examples.map((example) => example.command)).toContainEqual(
      expect.stringContaining(`async-norms ${command}`),
    );
  }
});

test.each(examples.map((example) => [example.command, example] as const))('%s', (_, { command, prints }) => {
  const script = `npx() { shift; "$NODE" "$BIN" "$@"; }\n${command}`;
  const env = { PATH: process.env.PATH, NODE: process.execPath, BIN, LANG: 'C.UTF-8', HOME: folder };
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  expect(asShown(stdout.trimEnd().split('\n'), prints)).toEqual(prints);
});

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
