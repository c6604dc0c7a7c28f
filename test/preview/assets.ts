import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Answered } from './preview';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** A file that `build.mjs` made; `null` where the address names none. */
export function assetAnswer(folder: string, { pathname }: URL): Answered | null {
  const name = /^\/assets\/([\w-]+\.(?:js|css))$/.exec(pathname)?.[1];
  if (name === undefined) return null;
  const path = join(folder, name);
  if (!existsSync(path)) return { status: 404, type: 'text/plain', body: `${name} was not built` };
  return { status: 200, type: TYPES[extname(name)] ?? 'text/plain', body: readFileSync(path) };
}
