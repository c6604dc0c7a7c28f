/**
 * `npm run test:zones [path …]`: the tests of core with the host in four zones, as nothing there may depend on where it runs.
 * Each of these zones is odd in its own way: none, half an hour, the usual, and three quarters with summer in January.
 */
import { spawnSync } from 'node:child_process';

const ZONES = ['UTC', 'America/St_Johns', 'Europe/Berlin', 'Pacific/Chatham'];
const paths = process.argv.slice(2);

const failed = [];
for (const zone of ZONES) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', ...(paths.length > 0 ? paths : ['test/core'])],
    { env: { ...process.env, TZ: zone }, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const counts = stdout.trimEnd().split('\n').at(-1) ?? '';
  console.log(
    `TZ=${zone.padEnd(18)} ${/\d+ passed, \d+ failed/.test(counts) ? counts : `no counts (status ${status})`}`,
  );
  if (status !== 0) {
    failed.push(zone);
    console.error(stderr);
  }
}
if (failed.length > 0) console.error(`failed with the host in ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
