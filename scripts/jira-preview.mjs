/**
 * `npm run jira:preview`: every surface of the Jira app in a browser, with no account. The real app and the real
 * `@forge/*` packages, on a double of Forge and Jira filled with a demo site. `-- --help` says what it takes.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMadeOfNow } from './forge/made-of-now.mjs';
import { PREVIEW_USAGE, readPreviewOptions } from './forge/preview-options.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'node_modules', '.cache', 'jira-preview');
const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const args = process.argv.slice(2);
const options = readPreviewOptions(args, process.env.PORT);
if (options.outcome === 'help') console.log(PREVIEW_USAGE);
else if (options.outcome === 'problem') {
  console.error(options.problem);
  process.exitCode = 2;
} else process.exitCode = bundled() || put() || run(join(folder, 'server.cjs'), folder, ...args);

/** What Forge's own bundler makes, where it is wanted and not there, or older than its sources; the exit code. */
function bundled() {
  const sources = ['manifest.yml', 'tsconfig.json', 'package-lock.json', 'forge-app/src/ui'].map((name) =>
    join(root, name),
  );
  if (!options.forge || isMadeOfNow(join(root, '.tmp/forge/ui/panel.html'), sources)) return 0;
  console.log('Forge’s bundler makes the surfaces: this takes about a minute …');
  return run(join(root, 'scripts/check-forge.mjs'), '--only', 'surfaces');
}

function put() {
  console.log('Putting the surfaces together …');
  return run(join(root, 'test/preview/build.mjs'), folder, '--server');
}
