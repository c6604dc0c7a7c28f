#!/usr/bin/env node
/**
 * The command line, built on first use and whenever its sources are newer. A committed file, so that npm links it at
 * install; install scripts are off here (see .npmrc), so nothing else could have built it.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`async-norms: Node ${process.versions.node}; expected 20.19 or newer`);
  process.exit(2);
}

const { build, isBuilt, isFresh } = await import('../../scripts/build.mjs');
if (!isFresh(['cli'])) {
  try {
    await build(['cli']);
  } catch (error) {
    if (!isBuilt('cli')) {
      console.error(`async-norms: could not be built: ${error instanceof Error ? error.message : error}`);
      console.error('expected the packages of the lock file (npm ci)');
      process.exit(2);
    }
    console.error('async-norms: the sources have changed and do not build; this is the version before the change');
  }
}
await import('../dist/main.js');
