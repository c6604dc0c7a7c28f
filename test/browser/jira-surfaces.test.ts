import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPreview, type Preview } from '../preview/preview';
import { axeFindings, keepPicture, startBrowser } from '../support/browser';

let browser: Browser;
let preview: Preview;
let assets: string;

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {}); // the app's own log
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
    await page.goto(`${preview.address}${path}${theme}`);
    await use(page);
    return complaints;
  } finally {
    await context.close();
  }
}

const drawn = (page: Page) =>
  page.evaluate('[...document.querySelectorAll("[data-unmapped]")].map((it) => it.dataset.unmapped)');
const sideways = (page: Page) => page.evaluate('document.documentElement.scrollWidth - innerWidth');

const PHONE = { width: 390, dark: true };
const CASES = [
  { name: 'panel', path: '/surface/panel?issue=TITAN-1&as=tom-okafor', says: 'Promise a date', width: 760 },
  { name: 'panel on a phone', path: '/surface/panel?issue=TITAN-1&as=tom-okafor', says: 'Promise a date', ...PHONE },
  { name: 'lozenge', path: '/surface/lozenge?issue=TITAN-1', says: 'Tom Okafor', width: 300, dark: true },
  { name: 'admin page', path: '/surface/admin', says: 'What to do next', ...PHONE },
  { name: 'project settings', path: '/surface/projectSettings?project=TITAN', says: 'TITAN workflow' },
  { name: 'project page', path: '/surface/project?project=TITAN', says: 'Jobs wait in Postgres', ...PHONE },
  { name: 'personal page', path: '/surface/personal', says: 'TITAN-2', ...PHONE },
  { name: 'widget', path: '/surface/widget', says: 'No project chosen', width: 480 },
  { name: 'settings of the widget', path: '/surface/widgetEdit', says: 'Project', ...PHONE },
];

async function calm(page: Page): Promise<void> {
  expect(await drawn(page)).toEqual([]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
}

test.each(CASES)('$name: drawn whole, readable by everyone, no side scroll', async ({ name, says, ...opening }) => {
  const complaints = await opened(opening, async (page) => {
    await page.getByText(says).first().waitFor();
    await keepPicture(page, `jira-${name.replaceAll(' ', '-')}`);
    await calm(page);
  });
  expect(complaints).toEqual([]);
});

test.each`
  path                                | part               | says
  ${'/surface/admin'}                 | ${'Agreement'}     | ${'See what it means'}
  ${'/surface/admin'}                 | ${'Projects'}      | ${'Help desk (HELP)'}
  ${'/surface/admin'}                 | ${'Privacy'}       | ${'Works-council mode is on'}
  ${'/surface/project?project=TITAN'} | ${'Proposals (1)'} | ${'Rate limits per key'}
  ${'/surface/project?project=TITAN'} | ${'Decision debt'} | ${'TITAN-4'}
  ${'/surface/personal'}              | ${'My hours'}      | ${'Save my hours'}
`('$path, $part: the same', async ({ path, part, says }) => {
  const complaints = await opened({ path }, async (page) => {
    await page.getByRole('tab', { name: part }).click();
    await page.getByText(says).first().waitFor();
    await keepPicture(page, `jira-part-${part.replaceAll(/[^A-Za-z]+/g, '-').toLowerCase()}`);
    await calm(page);
  });
  expect(complaints).toEqual([]);
});

describe('from end to end, on the doubles', () => {
  test('a promise made in the panel stands on the panel, and Jira’s lozenge knows', async () => {
    await opened({ path: '/surface/panel?issue=TITAN-1&as=tom-okafor' }, async (page) => {
      await page.getByRole('button', { name: 'Promise a date' }).click();
      await page.getByLabel('End of that day, in your hours', { exact: true }).fill('13/03/2026');
      await page.keyboard.press('Enter');
      await calm(page);
      await page.getByRole('button', { name: 'Promise it' }).click();
      await page.getByRole('heading', { name: 'A date that was promised' }).waitFor();
    });
    await opened({ path: '/surface/lozenge?issue=TITAN-1&as=tom-okafor' }, async (page) => {
      await page.getByText('Fri 13 Mar').first().waitFor();
    });
  });

  test('Done is held until the decision is in writing, and the words say what is missing', async () => {
    await opened({ path: '/issue?issue=TITAN-2' }, async (page) => {
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('alert').getByText('our agreement asks for the decision behind it in writing').waitFor();
      const panel = page.frameLocator('iframe[data-entry="panel"]');
      await panel.getByRole('button', { name: 'Write the decision' }).click();
      const field = (name: string) => panel.getByRole('textbox', { name, exact: true });
      await field('Title').fill('Rate limits per key');
      await field('Question').fill('Per key or per address?');
      await field('Decision').fill('Per key, a hundred calls a minute.');
      await field('Because').fill('Addresses are shared in offices.');
      await panel.getByText('This says what a reader needs').waitFor();
      await panel.getByRole('button', { name: 'Save' }).click();
      await panel.getByText('Decision in writing').waitFor();
      await page.getByRole('button', { name: 'Done' }).click();
      await page.locator('dd', { hasText: 'Done' }).waitFor();
    });
  });

  test('it speaks six languages, in the reader’s own time', async () => {
    await opened({ path: '/surface/panel?issue=KIWI-1&as=raj-mehta&locale=ja' }, async (page) => {
      await page.getByText('あなたの番').first().waitFor();
      await page.getByText('Auckland').first().waitFor();
    });
  });
});
