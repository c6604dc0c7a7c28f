import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Answered } from './preview';

/** Where the files of the preview are. */
export interface AssetFolders {
  /** What `build.mjs` made. */
  readonly assets: string;
  /** What Forge's own bundler made of the surfaces (`node scripts/check-forge.mjs --only surfaces`), to be drawn instead. */
  readonly forge: string | null;
}

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** A file by its address; `null` where the address names none. */
export function assetAnswer({ assets, forge }: AssetFolders, { pathname }: URL): Answered | null {
  const [, from, name] = /^\/(assets|forge)\/([\w-]+\.(?:js|css))$/.exec(pathname) ?? [];
  if (name === undefined) return null;
  const path = join((from === 'forge' ? forge : assets) ?? assets, name);
  if (!existsSync(path)) return { status: 404, type: 'text/plain', body: `${name} was not built` };
  return { status: 200, type: TYPES[extname(name)] ?? 'text/plain', body: readFileSync(path) };
}

/** The addresses of the scripts of a surface, in order. Forge's bundler says which in a page beside them. */
export function scriptsOf({ forge }: AssetFolders, entry: string): readonly string[] {
  if (forge === null) return [`/assets/surface-${entry}.js`];
  const page = readFileSync(join(forge, `${entry}.html`), 'utf8');
  return [...page.matchAll(/src="(?:\.\/)?([\w.-]+\.js)"/g)].map(([, name]) => `/forge/${name}`);
}
