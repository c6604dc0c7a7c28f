import type { Browser } from 'playwright-core';
import { renderPlaybook } from '../../core/src/playbook/render';
import { auditPage } from '../../core/src/report/audit-page';
import { backtestPage } from '../../core/src/report/backtest-page';
import { axeFindings, keepPicture, startBrowser, withPage } from '../support/browser';
import { sampleAudit, sampleBacktest, samplePlaybook } from '../support/report-samples';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const options = { locale: 'en', playbook: samplePlaybook };
const PAGES = {
  backtest: backtestPage(sampleBacktest, { ...options, compare: { ...sampleBacktest, responses: {} } }),
  'backtest in German': backtestPage(sampleBacktest, { ...options, locale: 'de' }),
  audit: auditPage(sampleAudit, options),
  'audit in Japanese': auditPage(sampleAudit, { ...options, locale: 'ja' }),
  agreement: renderPlaybook(samplePlaybook, { locale: 'en', format: 'html' }),
};
const LOOKS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
const CASES = Object.entries(PAGES).flatMap(([name, html]) => LOOKS.map((look) => ({ name, html, look, ...look })));

test.each(CASES)(
  '$name, $width wide, $colorScheme: readable by everyone, no side scroll, nothing fetched',
  async ({ name, html, look }) => {
    await withPage(browser, html, look, async ({ page, requests, complaints }) => {
      await keepPicture(page, `${name.replaceAll(' ', '-')}-${look.width}-${look.colorScheme}`);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      // The one style is allowed by its digest; without it the page would be bare, and the rest of this would mean little.
      expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
    });
  },
);

test('the policy of a page lets no script run and no style in', async () => {
  const attacked = PAGES.audit.replace(
    '<body>',
    '<body><script>document.title = "ran"</script><style>body{margin:9px}</style>',
  );
  await withPage(browser, attacked, LOOKS[0]!, async ({ page, complaints }) => {
    expect(await page.title()).not.toBe('ran');
    expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
    expect(complaints).toHaveLength(2);
  });
});
