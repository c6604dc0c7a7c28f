/**
 * `npm run check`: all that CI does. Runs each step to its end, says what failed, and closes with the counts of the tests.
 * `--except-tests` leaves the tests out, for CI that has run them already.
 */
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', 'npx', ['tsc', '--noEmit']],
  ['types in the browser', 'npx', ['tsc', '--noEmit', '-p', 'test/preview/browser']],
  ['lint and format', 'npx', ['biome', 'check', '--error-on-warnings', '.']],
  [
    'architecture',
    'npx',
    [
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'core/src',
      'cli/src',
      'linear-integration',
      'forge-app',
      'src',
    ],
  ],
  ['unused code and dependencies', 'npx', ['knip']],
  ['build', 'node', ['scripts/build.mjs']],
  ['forge', 'node', ['scripts/check-forge.mjs']],
  ['tests', 'npx', ['jest']],
].filter(([name]) => !(name === 'tests' && process.argv.includes('--except-tests')));

const failed = [];
for (const [name, command, args] of steps) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) failed.push(name);
}
console.log(failed.length === 0 ? '\nevery check passed' : `\nfailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
