import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPreview, type Preview } from '../preview/preview';
import { axeFindings, keepPicture, startBrowser } from '../support/browser';

jest.setTimeout(60_000);

let browser: Browser;
let preview: Preview;
let assets: string;

beforeAll(async () => {
  assets = mkdtempSync(join(tmpdir(), 'async-norms-preview-'));
  execFileSync(process.execPath, [join(__dirname, '..', 'preview', 'build.mjs'), assets]);
  [browser, preview] = await Promise.all([
    startBrowser(),
    openPreview({ folders: { assets, forge: null }, port: 0, at: new Date('2026-03-11T10:00:00Z') }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await preview?.close();
  rmSync(assets, { recursive: true, force: true });
});

interface Opening {
  readonly path: string;
  readonly width?: number;
  readonly dark?: boolean;
}

/** Opens a page of the preview, and hands over what it complained of. */
async function opened(
  { path, width = 1200, dark = false }: Opening,
  use: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    const theme = dark ? `${path.includes('?') ? '&' : '?'}theme=dark` : '';
    await page.goto(`${preview.address}${path}${theme}`, { waitUntil: 'networkidle' });
    await use(page);
    return complaints;
  } finally {
    await context.close();
  }
}

const drawn = (page: Page) =>
  page.evaluate('[...document.querySelectorAll("[data-unmapped]")].map((it) => it.dataset.unmapped)');
const sideways = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');

const SURFACES = {
  panel: { path: '/surface/panel?issue=TITAN-1&as=tom-okafor', says: 'Tom Okafor', widths: [390, 760] },
  lozenge: { path: '/surface/lozenge?issue=TITAN-1', says: 'Tom Okafor', widths: [300] },
} as const;
const CASES = Object.entries(SURFACES).flatMap(([name, { path, says, widths }]) =>
  widths.flatMap((width) => [false, true].map((dark) => ({ name, path, says, width, dark }))),
);

test.each(CASES)(
  '$name, $width wide, dark: $dark: drawn whole, readable by everyone, no side scroll',
  async ({ name, says, ...opening }) => {
    const complaints = await opened(opening, async (page) => {
      await page.getByText(says).first().waitFor();
      await keepPicture(page, `jira-${name}-${opening.width}-${opening.dark ? 'dark' : 'light'}`);
      expect(await drawn(page)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
    expect(complaints).toEqual([]);
  },
);
