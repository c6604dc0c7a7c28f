import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../fixtures/decisions');

/** Every Markdown fixture by its path below the folder. */
export const fixtures: ReadonlyMap<string, string> = new Map(
  (readdirSync(ROOT, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && path !== 'ORIGIN.md')
    .sort()
    .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]),
);

/** One fixture. Throws on a name that is not there, so that a renamed file is not a passing test. */
export function fixture(path: string): string {
  const text = fixtures.get(path);
  if (text === undefined) throw new Error(`fixture: no ${path}`);
  return text;
}
