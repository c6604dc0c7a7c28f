import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asyncNorms, BIN } from '../../support/command-line';
import { BERLIN_PLAYBOOK, WEEK } from '../../support/jira-history';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'async-norms-progress-'));
  writeFileSync(join(folder, 'week.ndjson'), WEEK.map((issue) => `${JSON.stringify(issue)}\n`).join(''));
  writeFileSync(join(folder, 'playbook.yaml'), BERLIN_PLAYBOOK);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `script` of util-linux runs a command on a terminal of its own. */
const ON_A_TERMINAL = 'script';
const hasScript = spawnSync(ON_A_TERMINAL, ['-qec', 'exit 7', '/dev/null']).status === 7;
const onTerminal = hasScript ? test : test.skip;

/** Runs it on a terminal; `typed` goes in as keys once `Reading` is on the screen. */
function typing(
  args: string,
  typed: string | null,
): Promise<{ readonly code: number | null; readonly screen: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env.PATH, TERM: 'xterm', LANG: 'C.UTF-8' };
    const child = spawn(ON_A_TERMINAL, ['-qec', `'${process.execPath}' '${BIN}' ${args}`, '/dev/null'], {
      cwd: folder,
      env,
    });
    let screen = '';
    child.stdout.on('data', (chunk) => {
      const wasReading = screen.includes('Reading');
      screen += chunk;
      if (typed !== null && !wasReading && screen.includes('Reading')) child.stdin.write(typed);
    });
    child.on('close', (code) => resolve({ code, screen }));
  });
}

onTerminal('on a terminal a bar shows how far the reading is, and is gone at the end', async () => {
  const { code, screen } = await typing('audit week.ndjson --playbook playbook.yaml', null);
  expect(code).toBe(0);
  expect(screen).toMatch(/Reading \[ *\] 0 %/);
  expect(screen.slice(screen.lastIndexOf('Reading'))).toContain('Harbour, ');
});

onTerminal('Ctrl-C ends it at once, prints no result and leaves the terminal as it was', async () => {
  const { code, screen } = await typing('audit - --playbook playbook.yaml', '\u0003');
  expect(code).toBe(130);
  expect(screen).not.toContain('Harbour');
  const switchedOff = ['\u001b[?7l', '\u001b[?25l'].filter((code) => screen.includes(code)); // wrapping, the cursor
  expect(switchedOff).toEqual([]);
});

test('in a pipe there is no bar', async () => {
  const { stderr } = await asyncNorms(['audit', 'week.ndjson', '--playbook', 'playbook.yaml'], { cwd: folder });
  expect(stderr).toBe('');
});
