import type { Backtest } from '../../../core/src/backtest/backtest';
import { CANNOT_TELL_CODES } from '../../../core/src/history/cannot-tell';
import { auditPage } from '../../../core/src/report/audit-page';
import { backtestPage } from '../../../core/src/report/backtest-page';
import { LANGUAGES } from '../../../core/src/text/language';
import { sampleAudit, sampleBacktest, samplePlaybook } from '../../support/report-samples';

const options = (locale: string) => ({ locale, playbook: samplePlaybook });

/** A history in which nothing happened. */
const nothing: Backtest = {
  ...sampleBacktest,
  window: { from: null, to: null },
  responses: {
    'first-response': { asked: 0, answered: 0, met: 0, workingMinutes: { p25: null, p50: null, p75: null, p90: null } },
  },
  updates: { 'moving-work': { due: 0, posted: 0, skipped: 0 } },
  decisions: { 'why-closed': { closed: 0, recorded: 0, exempt: 0, wouldBlock: 0 } },
  nudges: {
    ...sampleBacktest.nudges,
    total: 0,
    perPersonWorkingDay: { p50: null, p95: null, max: null },
    distribution: {},
  },
  callOuts: [],
  weeks: [],
  notJudged: [],
  cannotTell: [],
};

const PAGES = LANGUAGES.flatMap((locale) => [
  [`backtest ${locale}`, backtestPage(sampleBacktest, { ...options(locale), compare: nothing })] as const,
  [`empty backtest ${locale}`, backtestPage(nothing, options(locale))] as const,
  [`audit ${locale}`, auditPage(sampleAudit, options(locale))] as const,
  [
    `empty audit ${locale}`,
    auditPage({ ...sampleAudit, items: [], responses: {}, updates: {}, staleness: {}, decisions: {} }, options(locale)),
  ] as const,
]);

test.each(PAGES)('%s: whole, self-contained, every picture described and every number a number', (_name, html) => {
  expect(withoutStyle(html)).not.toMatch(/undefined|NaN|Infinity|\[object|\{[a-z]/);
  expect(html).not.toMatch(/https?:|<script|@import|url\(|\son\w+=|style="/);
  for (const [svg] of html.matchAll(/<svg role="img"[\s\S]*?<\/svg>/g)) {
    expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
  }
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, refs] of html.matchAll(/aria-labelledby="([^"]+)"/g)) {
    for (const ref of refs!.split(' ')) expect(ids).toContain(ref);
  }
});

test('a table stands under each picture', () => {
  const html = backtestPage(sampleBacktest, options('en'));
  const pictures = html.split('<figure>').length - 1;
  expect(pictures).toBe(7);
  for (const part of html.split('<section>').filter((it) => it.includes('<figure>'))) expect(part).toContain('<table>');
});

test('the numbers of the backtest are on the page', () => {
  const text = html2text(backtestPage(sampleBacktest, options('en')));
  expect(text).toContain('3,550 things were asked. 3,213 were answered, 2,332 of them in time: 66% of all.');
  expect(text).toContain('first-response 2,710 2,402 1,630 60%');
  expect(text).toContain('moving-work 5,120 2,210 2,910 43%');
  expect(text).toContain('why-closed 412 131 88 193');
  expect(text).toContain('The rule moving-work found fault with 57% of the 5,120 things it looked at.');
});

test('a rule that looked at a handful is said in counts, not in a share of so few', () => {
  const few = { norm: 'why-closed', items: 1, fires: 1, share: 1 };
  const text = (callOuts: (typeof few)[]) =>
    html2text(backtestPage({ ...sampleBacktest, decisions: {}, callOuts }, options('en')));
  expect(text([few])).toContain('The rule why-closed looked at 1 thing alone and found fault with 1.');
  expect(text([{ ...few, items: 4, fires: 3, share: 0.75 }])).toContain(
    'looked at 4 things alone and found fault with 3.',
  );
  expect(text([{ ...few, items: 5, fires: 3, share: 0.6 }])).toContain('found fault with 60% of the 5 things');
});

test('weeks are put together, and none is lost', () => {
  const html = backtestPage(sampleBacktest, options('en'));
  const rows = html.slice(html.indexOf('id="weeks-numbers"')).match(/<tbody>([\s\S]*?)<\/tbody>/)![1]!;
  const asked = [...rows.matchAll(/<tr><th[^>]*>[^<]*<\/th><td class="n">([\d,]+)</g)].map(([, n]) =>
    Number(n!.replace(',', '')),
  );
  expect(asked).toHaveLength(40); // 79 weeks, two by two
  expect(asked.reduce((a, b) => a + b)).toBe(sampleBacktest.weeks.reduce((sum, week) => sum + week.asked, 0));
});

test('what is past its date comes first, fifty at most, with what clears it', () => {
  const text = html2text(auditPage(sampleAudit, options('en')));
  expect(text).toContain('The 50 that have waited longest, of 110.');
  expect(text).toContain('60 more are in the JSON of the same audit.');
  expect(text).toContain(
    'HARBOUR-1400 first-response 3 Nov 2025, 10:00 17 Nov 2025, 10:00 a comment, a written update or closing the issue',
  );
});

test('a share is all or nothing only where it is', () => {
  const nearly = { asked: 2000, answered: 2000, met: 1999, workingMinutes: { p25: 1, p50: 2, p75: 3, p90: 4 } };
  expect(html2text(backtestPage({ ...sampleBacktest, responses: { r: nearly } }, options('en')))).toContain(
    '1,999 of them in time: 99% of all.',
  );
});

test('names that somebody chose are text', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const html = auditPage(
    { ...sampleAudit, items: [{ ...sampleAudit.items[0]!, key: evil }] },
    { ...options('en'), playbook: { ...samplePlaybook, team: evil } },
  );
  expect(html).not.toContain('<img');
});

test.each(CANNOT_TELL_CODES)('%s is told in every language', (code) => {
  for (const locale of LANGUAGES) {
    for (const count of [null, 3]) {
      const html = backtestPage({ ...nothing, cannotTell: [{ code, count, detail: 'UTC' }] }, options(locale));
      expect(html.slice(html.lastIndexOf('<ul>'))).toMatch(/<li>[^<{}]{12,}<\/li>/);
    }
  }
});

function withoutStyle(html: string): string {
  return html.replace(/<style>[\s\S]*?<\/style>/, '');
}

function html2text(html: string): string {
  return withoutStyle(html)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
