import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Compares a text with the page kept under `test/golden/`. `GOLDEN_UPDATE=1` writes the page anew, for a review of the change.
 *
 * A page that is not there fails: it is never written by a run that was meant to compare.
 */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, '..', 'golden', name);
  if (process.env.GOLDEN_UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path)).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
