/**
 * Makes what the preview runs: `node test/preview/build.mjs FOLDER [--server]`. The surfaces from their entries in
 * manifest.yml, the page that draws them, and, with `--server`, the server with both doubles and the app.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node test/preview/build.mjs FOLDER [--server]');
mkdirSync(folder, { recursive: true });

const { resources } = parse(readFileSync(join(root, 'manifest.yml'), 'utf8'));
const ui = resources.find(({ key }) => key === 'ui');
const surfaces = Object.fromEntries(
  Object.entries(ui.entry).map(([name, file]) => [`surface-${name}`, join(root, ui.path, file)]),
);

const shared = {
  absWorkingDir: root,
  bundle: true,
  logLevel: 'error',
  alias: { '@async-norms/core': './core/src/index.ts' },
};
const inBrowser = {
  ...shared,
  outdir: folder,
  format: 'iife',
  minify: true,
  mainFields: ['module', 'main'],
  define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', process: '{}', global: 'window' },
  jsx: 'automatic',
};

/** In one file there is no folder of each source; the doubles find what they read by it. */
const foldersOfSources = {
  name: 'folders-of-sources',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('__dirname', JSON.stringify(dirname(path))),
    }));
  },
};

/** Forge's bundler takes the default export of a CommonJS package as TypeScript does; esbuild takes it as Node does. */
const defaultsAsForgeTakesThem = {
  name: 'defaults-as-forge-takes-them',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@forge\/(resolver|react)$/ }, ({ path, namespace, kind }) =>
      namespace === 'default-of' || kind === 'require-call' ? undefined : { path, namespace: 'default-of' },
    );
    onLoad({ filter: /.*/, namespace: 'default-of' }, ({ path }) => ({
      resolveDir: root,
      contents: `const it = require(${JSON.stringify(path)});
        module.exports = typeof it.default === 'function' ? Object.assign(it.default, it) : { ...it, ...it.default };`,
    }));
  },
};

await Promise.all([
  build({ ...inBrowser, entryPoints: surfaces, plugins: [defaultsAsForgeTakesThem] }),
  build({ ...inBrowser, entryPoints: { host: join(root, 'test/preview/browser/host.tsx') } }),
  flags.includes('--server') &&
    build({
      ...shared,
      entryPoints: [join(root, 'test/preview/main.ts')],
      outfile: join(folder, 'server.cjs'),
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      external: ['@forge/*', 'date-holidays'],
      plugins: [defaultsAsForgeTakesThem, foldersOfSources],
    }),
]);
