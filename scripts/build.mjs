/**
 * Builds every workspace that has something to build: `npm run build`.
 *
 * Nothing changed, nothing done: each output folder keeps a stamp of the inputs it was made from (path, size and time of
 * change of every source, the lock file and this script). Files are written beside their place and renamed into it, the
 * entry last, and pieces are named by their content, so two builds at once, or a build under a running program, do no harm.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Pieces of an earlier build stay this long, for programs that still run from them. */
const LEFTOVER_MS = 3_600_000;

const shared = ['package-lock.json', 'tsconfig.json', 'scripts/build.mjs', 'core/package.json', 'core/src'];
const targets = {
  core: { outdir: 'core/dist', inputs: shared, make: coreBundle },
  types: { outdir: 'core/dist', inputs: shared, make: coreTypes },
  cli: { outdir: 'cli/dist', inputs: [...shared, 'cli/package.json', 'cli/src'], make: cliBundle },
  linear: {
    outdir: 'linear-integration/dist',
    inputs: [...shared, 'linear-integration/package.json', 'linear-integration/src'],
    make: linearBundle,
  },
};

/**
 * Makes the named targets (all by default) where their inputs have changed since they were last made.
 *
 * @returns The names of the targets that were made; empty when all was up to date.
 */
export async function build(names = Object.keys(targets)) {
  const seen = new Map();
  const stale = names
    .map((name) => ({ name, stamp: stampOf(targets[name].inputs, seen) }))
    .filter(({ name, stamp }) => stamp !== readStamp(name));
  await Promise.all(
    stale.map(async ({ name, stamp }) => {
      const files = await targets[name].make();
      replaceFiles(name, [...files, { path: stampFile(name), contents: stamp }]);
    }),
  );
  return stale.map(({ name }) => name);
}

/** True where the named targets were made from the inputs as they are now. Costs a few milliseconds. */
export function isFresh(names) {
  const seen = new Map();
  return names.every((name) => stampOf(targets[name].inputs, seen) === readStamp(name));
}

/** True where a build of the target is there, of whatever inputs. */
export function isBuilt(name) {
  return readStamp(name) !== null;
}

async function coreBundle() {
  return bundle({ entryPoints: ['core/src/index.ts'], outdir: 'core/dist', platform: 'neutral', target: 'es2022' });
}

async function cliBundle() {
  return bundle({
    entryPoints: ['cli/src/main.ts'],
    outdir: 'cli/dist',
    platform: 'node',
    target: 'node20',
    alias: { '@async-norms/core': './core/src/index.ts' },
    plugins: [straightToTheFile],
    splitting: true,
    chunkNames: 'part-[hash]',
  });
}

async function linearBundle() {
  return bundle({
    entryPoints: ['linear-integration/src/main.ts'],
    outdir: 'linear-integration/dist',
    platform: 'node',
    target: 'node20',
    alias: { '@async-norms/core': './core/src/index.ts' },
    // The demo and its schema are a piece of their own: a server with credentials never loads them.
    splitting: true,
    chunkNames: 'part-[hash]',
  });
}

/**
 * Lets the command line import from core the files it names things of, instead of core's surface. Through the surface every
 * command would load all of core and all its packages, since esbuild splits by who imports what, not by what is used of it.
 */
const straightToTheFile = {
  name: 'straight-to-the-file',
  setup(build) {
    const fileOf = new Map();
    const surface = readFileSync(join(root, 'core/src/index.ts'), 'utf8');
    for (const [, names, file] of surface.matchAll(/^export (?:type )?\{([^}]*)\} from '(\.[^']+)';/gm)) {
      for (const name of namesIn(names)) fileOf.set(name, join(root, 'core/src', file));
    }
    build.onLoad({ filter: /[\\/]cli[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replace(
        /^(import|export) \{([^}]*)\} from '@async-norms\/core';/gm,
        (statement, verb, list) =>
          namesIn(list).every((name) => fileOf.has(name.split(' as ')[0]))
            ? namesIn(list)
                .map((name) => `${verb} { ${name} } from ${JSON.stringify(fileOf.get(name.split(' as ')[0]))};`)
                .join(' ') + '\n'.repeat(statement.split('\n').length - 1)
            : statement,
      ),
    }));
  },
};

/** The names of an import or export list, those of types among them: esbuild drops what is not used as a value. */
function namesIn(list) {
  return list
    .split(',')
    .map((name) => name.replace(/^\s*type\s/, '').trim())
    .filter((name) => name !== '');
}

/** What esbuild would write, as paths and contents; packages from the registry stay outside. */
async function bundle(options) {
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'error',
    write: false,
    ...options,
  });
  return outputFiles;
}

/** One declaration file for all of core, so that it reads the same under every way of resolving modules. */
async function coreTypes() {
  const [{ rollup }, { dts }] = await Promise.all([import('rollup'), import('rollup-plugin-dts')]);
  const made = await rollup({
    input: join(root, 'core/src/index.ts'),
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:/.test(id),
    plugins: [dts({ tsconfig: join(root, 'tsconfig.json') })],
    onwarn: ({ message }) => console.error(`types: ${message}`),
  });
  const { output } = await made.generate({ format: 'es' });
  await made.close();
  return [{ path: join(root, 'core/dist/index.d.ts'), contents: output[0].code }];
}

function stampFile(name) {
  return join(root, targets[name].outdir, `.stamp-${name}`);
}

function readStamp(name) {
  try {
    return readFileSync(stampFile(name), 'utf8');
  } catch {
    return null;
  }
}

/** Path, size and time of change of every file below the inputs; `seen` saves asking twice. */
function stampOf(inputs, seen) {
  return inputs
    .map((input) => {
      if (!seen.has(input)) seen.set(input, describe(input));
      return seen.get(input);
    })
    .join('');
}

function describe(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return `${path} missing\n`;
  if (!stat.isDirectory()) return `${path} ${stat.size} ${stat.mtimeMs}\n`;
  return readdirSync(join(root, path))
    .sort()
    .map((name) => describe(`${path}/${name}`))
    .join('');
}

/** Puts the files in place one by one, pieces before the entry that names them and the stamp last. */
function replaceFiles(name, files) {
  const outdir = join(root, targets[name].outdir);
  mkdirSync(outdir, { recursive: true });
  const rank = ({ path }) => [/part-/, /\.map$/, /index\.|main\.js/, /\.stamp/].findIndex((part) => part.test(path));
  for (const { path, contents } of [...files].sort((a, b) => rank(a) - rank(b))) {
    const beside = `${path}.${process.pid}.tmp`;
    writeFileSync(beside, contents);
    renameSync(beside, path);
  }
  const kept = new Set(files.map(({ path }) => basename(path)));
  for (const leftover of readdirSync(outdir).filter((file) => /^part-|\.tmp$/.test(file) && !kept.has(file))) {
    const at = statSync(join(outdir, leftover), { throwIfNoEntry: false })?.mtimeMs;
    if (at !== undefined && Date.now() - at > LEFTOVER_MS) rmSync(join(outdir, leftover), { force: true });
  }
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) {
  try {
    const startedAt = performance.now();
    const made = await build();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.error(made.length === 0 ? 'Up to date.' : `Built ${made.join(', ')} in ${seconds} s.`);
  } catch (error) {
    // esbuild has already said what is wrong with which line.
    if (!('errors' in Object(error))) console.error(String(error?.stack ?? error));
    process.exitCode = 1;
  }
}
