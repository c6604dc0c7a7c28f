import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  configFile,
  fileSystemReader,
  getEntryPoints,
  getNodeBundler,
  getWrapperProvider,
  loggerOf,
  NativeUIBundler,
} from './forge-tools.mjs';

/**
 * Bundles the functions as `forge deploy` does, into a folder. The runtime that Forge would put around them is a stub, as it
 * is fetched from Atlassian; ours is the double.
 */
export async function bundleFunctions(folder) {
  const runtime = join(folder, 'runtime');
  mkdirSync(join(runtime, 'dist'), { recursive: true });
  for (const name of ['loader', 'wrapper']) writeFileSync(join(runtime, 'dist', `${name}.js`), '// a stub\n');
  process.env.FORGE_RUNTIME_PATH = runtime;
  const problems = [];
  const bundler = getNodeBundler(loggerOf(problems), getWrapperProvider({ fileSystemReader }), configFile);
  const entryPoints = getEntryPoints(await configFile.getAppHandlers());
  const { outputDir } = await bundler.bundle({ appDirectory: process.cwd(), entryPoints });
  return { problems, files: kept(outputDir, join(folder, 'functions')) };
}

/** Bundles every surface as `forge deploy` does, into a folder. */
export async function bundleSurfaces(folder) {
  const problems = [];
  const resources = await configFile.getResources(['nativeUI']);
  const { nativeUiBundlesDetails } = await new NativeUIBundler(loggerOf(problems)).bundleResources(resources);
  const files = nativeUiBundlesDetails.flatMap(({ key, path }) => kept(path, join(folder, key)));
  return { problems, files };
}

/** Moves what a bundler made to where it is wanted; names and sizes of what is there now. */
function kept(from, to) {
  rmSync(to, { recursive: true, force: true });
  if (existsSync(from)) cpSync(from, to, { recursive: true });
  return readdirSync(to, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => ({ name: join(to, name), bytes: statSync(join(to, name)).size }));
}
