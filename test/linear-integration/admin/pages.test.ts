import type { Browser, BrowserContext, Page } from 'playwright-core';
import { at } from '../../support/at';
import { axeFindings, keepPicture, startBrowser } from '../../support/browser';
import { type DemoServer, startDemoServer } from '../../support/demo-server';

let demo: DemoServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];
const elsewhere: string[] = [];

beforeAll(async () => {
  demo = await startDemoServer(at('2026-11-18 10:40 +01:00'));
  browser = await startBrowser();
  // Without motion: a colour that is still on its way to another has neither's contrast.
  context = await browser.newContext({ baseURL: demo.url, locale: 'en-GB', reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url)) elsewhere.push(request.url());
  });
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const LOOKS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

async function looksRight(name: string): Promise<void> {
  for (const { width, colorScheme } of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await keepPicture(page, `linear-${name}-${width}-${colorScheme}`);
    expect({ width, colorScheme, axe: await axeFindings(page) }).toEqual({ width, colorScheme, axe: [] });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
  // The one style came through the policy; without it the page would be bare, and the rest of this would mean little.
  expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
  expect(await page.evaluate('document.querySelectorAll("h1").length')).toBe(1);
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
}

test('the welcome page is readable by everyone', async () => {
  await page.goto('/');
  expect(await page.textContent('h1')).toBe('A team agreement that looks after itself');
  await looksRight('welcome');
});

describe('signed in as somebody who looks after the workspace', () => {
  beforeAll(async () => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /Ana Souza/ }).click();
    expect(await page.textContent('h1')).toBe('Hello Ana Souza');
    await page.goto('/playbook/edit');
    await page.getByRole('button', { name: 'Check' }).click();
  });

  test.each`
    name           | path                                                       | heading
    ${'yours'}     | ${'/'}                                                     | ${'Hello Ana Souza'}
    ${'playbook'}  | ${'/playbook'}                                             | ${'How Lighthouse works together'}
    ${'editor'}    | ${'/playbook/edit'}                                        | ${'Change the agreement'}
    ${'review'}    | ${'/playbook/review'}                                      | ${'Try it before it holds'}
    ${'holidays'}  | ${'/playbook/holidays'}                                    | ${'Holidays of the team'}
    ${'decisions'} | ${'/decisions'}                                            | ${'Decisions'}
    ${'found'}     | ${'/decisions?q=night'}                                    | ${'Decisions'}
    ${'graph'}     | ${'/decisions/graph'}                                      | ${'What replaced what'}
    ${'write'}     | ${'/decisions/new'}                                        | ${'Write a decision down'}
    ${'proposals'} | ${'/proposals'}                                            | ${'Proposals'}
    ${'propose'}   | ${'/proposals/new'}                                        | ${'Make a proposal'}
    ${'people'}    | ${'/people'}                                               | ${'People'}
    ${'me'}        | ${'/me'}                                                   | ${'Your hours'}
    ${'privacy'}   | ${'/privacy'}                                              | ${'Privacy'}
    ${'set-up'}    | ${'/set-up'}                                               | ${'Set-up'}
    ${'activity'}  | ${'/activity'}                                             | ${'Activity'}
    ${'install'}   | ${'/install'}                                              | ${'Connect a Linear workspace'}
    ${'install'}   | ${'/install?address=https://norms.example.com&ended=late'} | ${'Connect a Linear workspace'}
  `('$path is readable by everyone, on a phone and a desk, light and dark', async ({ name, path, heading }) => {
    await page.goto(path);
    expect(await page.textContent('h1')).toBe(heading);
    await looksRight(name);
  });

  test.each`
    name          | from            | link
    ${'issue'}    | ${'/'}          | ${'.cards a[href^="/issues/"]'}
    ${'record'}   | ${'/decisions'} | ${'a[href^="/decisions/record/"]'}
    ${'proposal'} | ${'/proposals'} | ${'.card:nth-child(1) a'}
    ${'concern'}  | ${'/proposals'} | ${'.card:nth-child(2) a'}
    ${'person'}   | ${'/people'}    | ${'.plain li:nth-child(5) a'}
    ${'version'}  | ${'/playbook'}  | ${'a[href^="/playbook/versions/"]'}
  `('what $from leads to ($name) is readable, too', async ({ name, from, link }) => {
    await page.goto(from);
    await page.locator(link).first().click();
    await looksRight(name);
  });

  test('what is not there is said on a page as well', async () => {
    const answer = await page.goto('/nothing-of-the-kind');
    expect(answer?.status()).toBe(404);
    complaints.length = 0; // the browser itself notes the status
    await looksRight('not-found');
  });

  test('the keyboard comes to the content first, and to everything by Tab', async () => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  test('while somebody writes, the text is checked without a button', async () => {
    await page.goto('/playbook/edit');
    await page.fill('#f-text', 'playbook: 1\nteam: Lighthouse\nrespones: []\n');
    await page.waitForSelector('#checked .problem');
    expect(await page.textContent('#checked .problem')).toMatch(/line 3, respones: unknown key "respones"/);
    await page.fill('#f-text', 'playbook: 1\nteam: Lighthouse\nextends: level-1\n');
    await page.waitForSelector('#checked #preview');
    await page.fill('#f-text', 'playbook: 1\nteam: Lighthouse\nrespones: []\n');
    await page.getByRole('button', { name: 'Check' }).click();
    const times = async () => (await page.textContent('body'))?.match(/unknown key "respones"/g)?.length;
    await page.waitForSelector('.problems');
    expect(await times()).toBe(2);
    await page.fill('#f-text', 'playbook: 1\nteam: Lighthouse\nrespones: []\nupdates: []\n');
    await page.waitForSelector('#checked .problem');
    expect(await times()).toBe(2);
    expect(await page.locator('.problems').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
