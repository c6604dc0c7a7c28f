import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMadeOfNow } from '../../scripts/forge/made-of-now.mjs';
import { readPreviewOptions } from '../../scripts/forge/preview-options.mjs';
import { at } from '../support/at';

test('nothing said: now, at the usual port, what esbuild made', () => {
  expect(readPreviewOptions([])).toEqual({ outcome: 'options', at: null, port: 8790, forge: false, logs: false });
});

test.each([[['--at', '2026-03-11T10:00:00Z']], [['--at=2026-03-11T10:00:00Z']]])('%j is that instant', (args) => {
  const read = readPreviewOptions([...args, '--forge', '--logs'], '9000');
  const instant = at('2026-03-11 11:00 +01:00');
  expect(read).toEqual({ outcome: 'options', at: instant, port: 9000, forge: true, logs: true });
});

test.each([['--help'], ['-h']])('%s is help, whatever else is said', (word) => {
  expect(readPreviewOptions(['--forge', word, '--prot'], 'x')).toEqual({ outcome: 'help' });
});

test.each`
  args                    | port         | line
  ${['--prot', '1']}      | ${undefined} | ${/^--prot: expected --at, --forge/}
  ${['--at']}             | ${undefined} | ${/^--at: .*; got nothing$/}
  ${['--at', 'tomorrow']} | ${undefined} | ${/^--at: .*; got "tomorrow"$/}
  ${[]}                   | ${'high'}    | ${/^PORT: .*; got "high"$/}
  ${[]}                   | ${'70000'}   | ${/^PORT: .*; got "70000"$/}
`('$args with PORT $port is refused in one line', ({ args, port, line }) => {
  expect(readPreviewOptions(args, port)).toEqual({ outcome: 'problem', problem: expect.stringMatching(line) });
});

test('what was made before a source changed, or not at all, is made again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'async-norms-made-'));
  const made = join(folder, 'made.html');
  const sources = join(folder, 'sources');
  const source = join(sources, 'deep', 'panel.tsx');
  const touch = (path: string, second: number) => utimesSync(path, second, second);
  try {
    mkdirSync(join(sources, 'deep'), { recursive: true });
    writeFileSync(source, '');
    for (const path of [source, join(sources, 'deep'), sources]) touch(path, 1_000);
    expect(isMadeOfNow(made, [sources])).toBe(false);
    writeFileSync(made, '');
    touch(made, 2_000);
    expect(isMadeOfNow(made, [sources])).toBe(true);
    touch(source, 3_000);
    expect(isMadeOfNow(made, [sources])).toBe(false);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
