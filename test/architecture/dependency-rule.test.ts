import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(__dirname, '..', '..');
const depcruise = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}

/** What the rules in `.dependency-cruiser.cjs` say of these folders. */
function cruise(...folders: string[]): Cruise['summary'] {
  const run = spawnSync(
    process.execPath,
    [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (run.stdout === '') throw new Error(`dependency-cruiser said nothing: ${run.stderr}`);
  return (JSON.parse(run.stdout) as Cruise).summary;
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

test('the arrow holds: forge-app → core ← linear-integration, cli → core, and core imports only itself and its pure libraries', () => {
  const { violations, totalCruised } = cruise('core/src', 'cli/src', 'linear-integration', 'forge-app', 'src');
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(50);
}, 120_000);

test('a planted import against the arrow is caught', () => {
  const planted = mkdtempSync(join(root, 'core', 'src', 'calendar', 'planted-'));
  try {
    writeFileSync(
      join(planted, 'clock.ts'),
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    );
    writeFileSync(join(planted, 'upwards.ts'), "import '../../nudge/plan';\n");
    const names = new Set(cruise(relative(root, planted)).violations.map(({ rule }) => rule.name));
    expect(names).toContain('core-stands-alone');
    expect(names).toContain('core-calendar-knows-nothing-above');
  } finally {
    rmSync(planted, { recursive: true, force: true });
  }
}, 120_000);

/** Ways for core to learn the time, draw lots or look around; each would make a plan depend on more than its arguments. */
const IMPURE = [
  { what: 'the clock', pattern: /\bDate\.now\s*\(|\bnew Date\(\s*\)|\bperformance\.now\b/ },
  { what: 'chance', pattern: /\bMath\.random\b|\bcrypto\.(randomUUID|getRandomValues)\b/ },
  { what: 'the environment', pattern: /\bprocess\.|\bglobalThis\.(process|Deno)\b/ },
  { what: 'timers', pattern: /\bset(Timeout|Interval|Immediate)\s*\(/ },
  { what: 'the network', pattern: /(^|[^.\w])fetch\s*\(/ },
] as const;

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

test.each(IMPURE)('core does not reach for $what', ({ pattern }) => {
  const guilty = sourcesBelow('core/src').filter((file) =>
    pattern.test(withoutComments(readFileSync(join(root, file), 'utf8'))),
  );
  expect(guilty).toEqual([]);
});

test('the look for impurities sees them', () => {
  expect(
    IMPURE.map(({ pattern }) =>
      pattern.test('const a = [Date.now(), Math.random(), process.env.X]; setTimeout(a); fetch(a);'),
    ),
  ).toEqual(IMPURE.map(() => true));
});

test('the only index file in core is its surface', () => {
  expect(sourcesBelow('core/src').filter((file) => file.endsWith('/index.ts'))).toEqual(['core/src/index.ts']);
});
