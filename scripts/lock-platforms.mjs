/**
 * Completes package-lock.json with the builds of tools for other platforms that the registry at hand could not tell about:
 * `node scripts/lock-platforms.mjs`, after an `npm install` that brought a tool with platform builds.
 *
 * A registry that mirrors the builds of one platform alone answers 404 for the others; npm then leaves them out of the lock
 * file, and `npm ci` refuses that file ("Missing: … from lock file"). They are optional and named by their platform, so what
 * npm would have written can be written from the name. Without a checksum, which only the registry knows.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'openharmony', 'win32'];

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const packages = new Map(Object.entries(lock.packages));

const left = [];
for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (packages.has(path)) continue;
    const platform = platformOf(name);
    if (platform === null) left.push(name);
    else
      packages.set(path, {
        version,
        cpu: platform.cpu,
        ...(dev && { dev }),
        ...platform.libc,
        optional: true,
        os: platform.os,
      });
  }
}
const added = packages.size - Object.keys(lock.packages).length;
if (added > 0) {
  lock.packages = Object.fromEntries([...packages].sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(`${added} builds for other platforms added to package-lock.json`);
for (const name of left) console.log(`${name}: names no platform; left out`);

/** `@swc/core-linux-arm64-musl` → linux, arm64, musl; `null` for a name that names no system. */
function platformOf(name) {
  const parts = name.slice(name.indexOf('/') + 1).split('-');
  const at = parts.findIndex((part) => SYSTEMS.includes(part));
  const [system, cpu, abi = ''] = parts.slice(at);
  if (at === -1 || cpu === undefined) return null;
  const libc = system !== 'linux' ? null : abi.startsWith('musl') ? 'musl' : abi.startsWith('gnu') ? 'glibc' : null;
  return { os: [system], cpu: [cpu], libc: libc === null ? {} : { libc: [libc] } };
}
