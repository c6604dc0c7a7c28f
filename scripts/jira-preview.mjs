/**
 * `npm run jira:preview`: every surface of the Jira app in a browser, with no account. The real app and the real
 * `@forge/*` packages, on a double of Forge and Jira filled with a demo site. `PORT` says where; `--at INSTANT` sets the
 * clock of the demo, `--logs` shows what the app logs, and `--forge` draws what Forge's own bundler made (`node scripts/check-forge.mjs --only surfaces` first).
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'node_modules', '.cache', 'jira-preview');
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

console.log('Putting the surfaces together …');
const built = run(join(root, 'test/preview/build.mjs'), folder, '--server');
process.exitCode = built === 0 ? run(join(folder, 'server.cjs'), folder, ...process.argv.slice(2)) : built;
