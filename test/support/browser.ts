import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Started as root and without a network: no sandbox, nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface HowToStart {
  readonly channel?: string;
  readonly executablePath?: string;
  readonly libraries?: string | null;
}

/**
 * Starts a real browser; close it after the tests of a file.
 *
 * @throws Error where none can be started: a test that needs a browser then fails, and is never passed over.
 */
export function startBrowser(): Promise<Browser> {
  const script = join(__dirname, 'chromium-path.mjs');
  const found = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as HowToStart;
  const { channel, executablePath, libraries } = found;
  const env = libraries ? { ...(process.env as Record<string, string>), LD_LIBRARY_PATH: libraries } : undefined;
  return chromium.launch({
    args: FLAGS,
    ...(channel === undefined ? {} : { channel }),
    ...(executablePath === undefined ? {} : { executablePath }),
    ...(env === undefined ? {} : { env }),
  });
}

/** What a page did that a calm page does not: what it fetched, and what it complained of. */
export interface Seen {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

/** How wide the window is, and which colours its user prefers. */
export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Opens a page from a file, as somebody would who was sent it, and hands it over. */
export async function withPage(
  browser: Browser,
  html: string,
  look: Look,
  use: (seen: Seen) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'async-norms-page-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 },
    colorScheme: look.colorScheme,
    deviceScaleFactor: 1,
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(String(error)));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    await use({ page, complaints, requests: requests.filter((url) => url !== address) });
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against a page, a line each: the rule, what is wrong, and where. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(AXE);
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

/** Keeps a picture of a page where `SCREENSHOTS` names a folder, for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
