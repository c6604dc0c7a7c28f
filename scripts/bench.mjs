/**
 * `npm run bench [name …]`: every benchmark in bench/, side by side with its peers in one run, as a table and as JSON in
 * bench/results.json. Ratios within a table are the evidence; absolute figures belong to this machine.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);

const wanted = process.argv.slice(2);
const files = readdirSync('bench').filter((name) => name.endsWith('.bench.mjs'));
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)));
if (chosen.length === 0) {
  console.error(
    `bench: expected one of ${files.map((file) => file.replace('.bench.mjs', '')).join(', ')}; got ${wanted.join(' ')}`,
  );
  process.exit(2);
}

const results = [];
for (const file of chosen) {
  const { run } = await import(`../bench/${file}`);
  const result = await run();
  results.push(result);
  console.log(`\n${result.name}`);
  console.table(result.rows);
  if (result.notes !== undefined) for (const note of [result.notes].flat()) console.log(note);
}
const machine = {
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model,
  cores: cpus().length,
};
writeFileSync('bench/results.json', `${JSON.stringify({ machine, results }, null, 2)}\n`);
console.log('\nwritten to bench/results.json');
