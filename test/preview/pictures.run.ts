// Makes the pictures of docs/images anew, from the preview: npx jest --testMatch '**/pictures.run.ts'. Not part of the tests.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { openPreview } from './preview';

const IMAGES = join(__dirname, '..', '..', 'docs', 'images');

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width?: number;
  readonly height: number;
  readonly before?: (page: Page) => Promise<void>;
}

const openTab = (entry: string, name: string) => async (page: Page) => {
  await page.frameLocator(`iframe[data-entry="${entry}"]`).getByRole('tab', { name }).click();
};

const PICTURES: readonly Picture[] = [
  { name: 'jira-issue', path: '/issue?issue=TITAN-1&as=tom-okafor', height: 1010 },
  { name: 'jira-decisions', path: '/project', height: 560 },
  {
    name: 'jira-proposal',
    path: '/project',
    height: 760,
    async before(page) {
      const surface = page.frameLocator('iframe[data-entry="project"]');
      await surface.getByRole('tab', { name: 'Proposals (1)' }).click();
      await surface.getByRole('button', { name: 'Read P-1' }).click();
      await surface.getByText('This says what a reader needs').waitFor();
    },
  },
  { name: 'jira-personal', path: '/personal', height: 900 },
  { name: 'jira-agreement', path: '/admin', width: 1280, height: 900, before: openTab('admin', 'Agreement') },
];

test('pictures', async () => {
  const assets = mkdtempSync(join(tmpdir(), 'async-norms-pictures-'));
  execFileSync(process.execPath, [join(__dirname, 'build.mjs'), assets]);
  mkdirSync(IMAGES, { recursive: true });
  const at = new Date('2026-03-11T10:00:00Z');
  const [browser, preview] = await Promise.all([
    startBrowser(),
    openPreview({ folders: { assets, forge: null }, port: 0, at }),
  ]);
  for (const { name, path, width = 1120, height, before } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(preview.address + path, { waitUntil: 'networkidle' });
    await before?.(page);
    await page.waitForLoadState('networkidle');
    await page.mouse.move(0, 0);
    await page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled' });
    await page.close();
  }
  await browser.close();
  await preview.close();
  rmSync(assets, { recursive: true, force: true });
});
