import { createRequire } from 'node:module';

/** Forge's own tools are CommonJS, and share a package that only they depend on. */
const require = createRequire(import.meta.url);
// The bundler refuses to work in a process that no CommonJS file has started.
process.mainModule ??= { filename: process.argv[1], paths: [], exports: {} };
export const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');
export const { lint } = require('@forge/lint');
export const { getEntryPoints, getNodeBundler, getWrapperProvider, NativeUIBundler } = require('@forge/bundler');
const { ConfigFile, FileSystemReader, FileSystemWriter } = createRequire(require.resolve('@forge/bundler'))(
  '@forge/cli-shared',
);

export const fileSystemReader = new FileSystemReader();
export const configFile = new ConfigFile(fileSystemReader, new FileSystemWriter());

/** Says what is wrong, and nothing else. */
export function loggerOf(problems) {
  const say = (level) => (message) => problems.push(`${level}: ${message}`);
  return { trace() {}, debug() {}, info() {}, warn: say('warning'), error: say('error') };
}
