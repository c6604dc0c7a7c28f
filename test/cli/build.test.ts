import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/command-line';

/** A checkout right after `npm ci`: sources and packages, nothing built. */
let checkout: string;
beforeAll(() => {
  checkout = mkdtempSync(join(tmpdir(), 'async-norms-checkout-'));
  for (const path of [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'scripts/build.mjs',
    'core',
    'cli',
    'linear-integration',
  ]) {
    cpSync(join(ROOT, path), join(checkout, path), {
      recursive: true,
      filter: (source) => !/[\\/](dist|node_modules)$/.test(source),
    });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(checkout, 'node_modules'));
  symlinkSync(join(ROOT, 'cli/node_modules'), join(checkout, 'cli/node_modules'));
});
afterAll(() => rmSync(checkout, { recursive: true }));

const SUM = 'calendar due --zone UTC --start 2026-03-06T16:00Z --within'.split(' ');

function version(): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(checkout, 'cli/bin/async-norms.mjs'), ...SUM, '2 working hours']);
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

function npmRunBuild(): string {
  return spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: checkout, encoding: 'utf8' }).stderr;
}

test('the bin builds itself on first use, also when two start at once', async () => {
  const runs = await Promise.all([version(), version()]);
  for (const { code, stdout } of runs) {
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Mon 9 Mar 2026 10:00 UTC\n' });
  }
});

test('a change of the sources is in the next run; sources that do not build leave the last version in place', async () => {
  const words = join(checkout, 'cli/src/terminal/words.ts');
  const before = readFileSync(words, 'utf8');
  writeFileSync(words, before.replace("? 'UTC'", "? 'Universal Time'"));
  expect((await version()).stdout).toBe('Mon 9 Mar 2026 10:00 Universal Time\n');
  appendFileSync(words, '\nexport const = ;\n');
  const { code, stdout, stderr } = await version();
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'Mon 9 Mar 2026 10:00 Universal Time\n' });
  expect(stderr).toMatch(/the sources have changed and do not build/);
  writeFileSync(words, before);
  expect((await version()).stdout).toBe('Mon 9 Mar 2026 10:00 UTC\n');
});

test('npm run build makes core for others to import, with types; a second run has nothing to do', () => {
  expect(npmRunBuild()).toMatch(/^Built core, types, linear in /m);
  expect(npmRunBuild()).toBe('Up to date.\n');
});

test('the types of core read the same for a consumer under either way of resolving modules', async () => {
  const complaints = await Promise.all(['bundler', 'nodenext'].map(complaintsOfConsumer));
  expect(complaints).toEqual(['', '']);
});

/** What tsc says to somebody who installed core. */
async function complaintsOfConsumer(moduleResolution: string): Promise<string> {
  const consumer = join(checkout, `consumer-${moduleResolution}`);
  cpSync(join(__dirname, '../fixtures/consumer'), consumer, { recursive: true });
  cpSync(join(checkout, 'core'), join(consumer, 'node_modules/@async-norms/core'), { recursive: true });
  const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
  const target = 'es2022';
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target,
    module,
    moduleResolution,
    types: [],
    skipDefaultLibCheck: true,
    skipLibCheck: moduleResolution === 'bundler', // once is enough; the consumer's own lines are checked both times
  };
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
  const tsc = spawn(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', consumer]);
  let said = '';
  for await (const chunk of tsc.stdout) said += chunk;
  return said;
}

test('core is importable by its name, and works', () => {
  const program = `
    import { addWorkingMinutes, workingCalendar } from '@async-norms/core';
    const week = { mon: ['09:00-17:00'], tue: [['09:00', '17:00']] };
    console.log(addWorkingMinutes(workingCalendar({ timeZone: 'UTC', weeklyHours: week }), new Date('2026-03-03T16:00Z'), 90).toISOString());`;
  const consumer = join(checkout, 'consumer-bundler');
  writeFileSync(join(consumer, 'program.mjs'), program);
  const { stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd: consumer, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '2026-03-09T09:30:00.000Z\n', stderr: '' });
});
