import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a file is there and no source was changed after it was made. Sources are files, or folders with all in them. */
export function isMadeOfNow(file, sources) {
  return existsSync(file) && Math.max(...sources.map(changedAtMs)) <= statSync(file).mtimeMs;
}

/** When a file, or the last in a folder, was changed; a folder counts too, so that what was taken away is seen. */
function changedAtMs(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAtMs(join(path, name))));
}
