/**
 * Whether Forge would take the app: Atlassian's validations and linters, our limits, the scopes, the real bundler, and a run of
 * what it made against the double. Nothing is fetched and nobody is logged in.
 *
 * `--only manifest,lint,functions,run,surfaces` for some of it; the surfaces take longest and are bundled beside the rest.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = resolve('.tmp/forge');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : null;
const wanted = (step) => only === null || only.includes(step);

const steps = {
  async manifest() {
    const { validateManifest } = await import('./forge/validate-manifest.mjs');
    const { manifestLimits } = await import('./forge/manifest-limits.mjs');
    const { scopeProblems } = await import('./forge/app-scopes.mjs');
    return { problems: [...(await validateManifest()), ...manifestLimits(), ...scopeProblems()] };
  },
  async lint() {
    const { lintApp } = await import('./forge/lint-app.mjs');
    return { problems: await lintApp(FOLDER) };
  },
  async functions() {
    const { bundleFunctions } = await import('./forge/bundle-app.mjs');
    return bundleFunctions(FOLDER);
  },
  async run() {
    const node = process.execPath;
    const status = await finished(
      spawn(node, ['node_modules/jest/bin/jest.js', '--testMatch', '**/test/forge-app/bundled.run.ts'], {
        stdio: 'inherit',
        env: { ...process.env, FORGE_BUNDLE: `${FOLDER}/functions/index.cjs` },
      }),
    );
    return { problems: status === 0 ? [] : ['the bundled app does not behave'] };
  },
  async surfaces() {
    const { bundleSurfaces } = await import('./forge/bundle-app.mjs');
    return bundleSurfaces(FOLDER);
  },
};

mkdirSync(FOLDER, { recursive: true });
const beside =
  only === null
    ? finished(spawn(process.execPath, [fileURLToPath(import.meta.url), '--only', 'surfaces'], { stdio: 'inherit' }))
    : null;
let failed = false;
for (const [name, step] of Object.entries(steps)) {
  if (!wanted(name) || (beside !== null && name === 'surfaces')) continue;
  const { problems, files = [] } = await step().catch((error) => ({ problems: [String(error.message ?? error)] }));
  failed ||= problems.length > 0;
  for (const problem of problems) console.error(`forge ${name}: ${problem}`);
  const size = files.length === 0 ? '' : `, ${Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024)} KB`;
  if (problems.length === 0) console.log(`forge ${name}: fine${size}`);
}
if (beside !== null && (await beside) !== 0) failed = true;
process.exit(failed ? 1 : 0);

function finished(child) {
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}
