import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { asyncNorms } from '../../support/command-line';

const isInstalled = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;
const SHELLS = ['bash', 'zsh', 'fish'] as const;

test.each(SHELLS)('the script for %s names every command and parses', async (shell) => {
  const { code, stdout, stderr } = await asyncNorms(['completion', shell]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const word of ['backtest', 'playbook render', 'decisions graph', 'calendar overlap', 'fail-on-findings']) {
    expect(stdout).toContain(word);
  }
  if (!isInstalled(shell)) return;
  const file = join(mkdtempSync(join(tmpdir(), 'async-norms-completion-')), shell);
  writeFileSync(file, stdout);
  const { status, stderr: complaint } = spawnSync(shell, ['-n', file], { encoding: 'utf8' });
  rmSync(dirname(file), { recursive: true });
  expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
});

/** What bash would offer after these words. */
async function offeredByBash(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout: script } = await asyncNorms(['completion', 'bash']);
  const line = words.map((word) => `'${word}'`).join(' ');
  const ask = `${script}\nCOMP_WORDS=(async-norms ${line})\nCOMP_CWORD=${words.length}\n_async_norms\necho "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['-c', ask], { encoding: 'utf8' }).stdout.trim().split(/\s+/).filter(Boolean);
}

(isInstalled('bash') ? test.each : test.skip.each)`
  typed                                  | offered
  ${['']}                                | ${['audit', 'backtest', 'playbook', 'decisions', 'calendar', 'completion']}
  ${['pl']}                              | ${['playbook']}
  ${['playbook', '']}                    | ${['init', 'check', 'render', 'diff', 'hash']}
  ${['playbook', 'render', '--f']}       | ${['--format']}
  ${['playbook', 'render', '--format', '']} | ${['markdown', 'html']}
  ${['completion', '']}                  | ${['bash', 'zsh', 'fish']}
  ${['audit', 'history.csv', '--pl']}    | ${['--playbook']}
  ${['audit', '']}                       | ${[] /* bash offers files then */}
  ${['audit', '--playbook', '']}         | ${[]}
`('after $typed bash offers $offered', async ({ typed, offered }) => {
  expect(await offeredByBash(...typed)).toEqual(offered);
});
