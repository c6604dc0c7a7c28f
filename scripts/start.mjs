/**
 * `npm start`: the backtest of the demo history, a team in three zones over some weeks. Builds first where that is needed.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const demo = ['backtest', 'examples/history/demo.ndjson', '--playbook', 'examples/playbooks/three-zones.yaml'];

console.log('Async Norms on a demo history: what a written agreement would have asked of a team in three zones.');
console.log(`The same by hand: npx async-norms ${demo.join(' ')}\n`);
const { status } = spawnSync(process.execPath, [join(root, 'cli/bin/async-norms.mjs'), ...demo], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
