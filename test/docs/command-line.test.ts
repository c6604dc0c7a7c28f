import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/command-line';
import { examplesIn, expectExample } from '../support/doc-examples';

const examples = examplesIn('docs/command-line.md');

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

test.each(examples.map((example) => [example.command, example] as const))('%s', (_, example) => {
  expectExample(example, folder);
});
