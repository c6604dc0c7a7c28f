import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { at } from '../../support/at';
import { axeFindings, keepPicture, startBrowser } from '../../support/browser';
import { type DemoServer, startDemoServer } from '../../support/demo-server';

let demo: DemoServer;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  demo = await startDemoServer(at('2026-11-18 10:40 +01:00'));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});

/** A browser that runs no script, signed in as one of the team. */
async function comeInAs(name: string, locale = 'en-GB'): Promise<Page> {
  const context = await browser.newContext({ baseURL: demo.url, locale, javaScriptEnabled: false });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(name) }).click();
  return page;
}

const heading = (page: Page) => page.textContent('h1');

test('signing in, and out again', async () => {
  const page = await comeInAs('Felix Brandt');
  expect(await heading(page)).toBe('Hello Felix Brandt');
  await page.getByRole('button', { name: 'Switch person' }).click();
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await page.goto('/people');
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/sign-in?next=%2Fpeople');
  await page.getByRole('button', { name: /Felix Brandt/ }).click();
  expect(await heading(page)).toBe('People');
});

test('changing the agreement: a mistake is told beside its field, then it is tried on history, then switched on', async () => {
  const page = await comeInAs('Ana Souza');
  await page.goto('/playbook');
  await page.getByRole('link', { name: 'Change the agreement' }).click();
  const within = page.locator('[name="responses.1.within"]');
  expect(await within.inputValue()).toBe('1 working day');

  await within.fill('soon');
  await page.getByRole('button', { name: 'Try it on our history' }).click();
  expect(await heading(page)).toBe('Change the agreement');
  expect(await within.inputValue()).toBe('soon');
  expect(await within.getAttribute('aria-invalid')).toBe('true');
  const beside = await page.textContent(`[id="${(await within.getAttribute('aria-describedby')) ?? ''}"]`);
  expect(beside).toMatch(/responses\.1\.within: got "soon"; expected .*working/);
  expect(await page.inputValue('[name=text]')).toMatch(/within: soon/);
  // Once beside the field, once in the list that leads there.
  expect((await page.textContent('body'))?.match(/within: got "soon"/g)).toHaveLength(2);
  expect(await page.getAttribute('.problems a', 'href')).toBe(`#${await within.getAttribute('id')}`);
  await keepPicture(page, 'linear-editor-wrong');

  await within.fill('3 working days');
  await page.getByRole('button', { name: 'Check' }).click();
  expect(await page.textContent('#checked')).toMatch(/responses\.question/);
  expect(await page.textContent('#checked .change del')).toMatch(/1 working day/);
  expect(await page.textContent('#checked .change ins')).toMatch(/3 working days/);
  expect(await page.inputValue('[name=text]')).toMatch(/^# How we work/); // comments stay

  await page.getByRole('button', { name: 'Try it on our history' }).click();
  expect(await heading(page)).toBe('Try it before it holds');
  expect(await page.textContent('.report .lead')).toMatch(/^The agreement was played over \d+ issues/);
  expect(await page.getByRole('heading', { name: 'Side by side' }).count()).toBe(1);
  const before = (await demo.server.stores.playbooks.versions(demo.workspaceId)).length;

  demo.setNow(at('2026-11-18 10:45 +01:00'));
  await page.getByRole('button', { name: 'Switch it on' }).click();
  expect(await page.textContent('[role=status]')).toMatch(/^Switched on/);
  expect(await page.textContent('li[id="rule-responses.question"]')).toMatch(/3 working days/);
  const versions = await demo.server.stores.playbooks.versions(demo.workspaceId);
  expect(versions).toHaveLength(before + 1);
  expect(versions.at(-1)).toMatchObject({ effectiveAt: at('2026-11-18 10:45 +01:00') });
  expect(await axeFindingsWithoutScript(page)).toEqual([]);
});

test('a text that is no YAML has no form, and says where it breaks', async () => {
  const page = await comeInAs('Ana Souza');
  await page.goto('/playbook/edit');
  await page.fill('[name=text]', 'playbook: 1\nteam: [Lighthouse\n');
  await page.getByRole('button', { name: 'Check' }).click();
  expect(await page.textContent('.split .warn')).toMatch(/not readable as YAML/);
  expect(await page.textContent('.problems')).toMatch(/line \d/);
  await page.getByRole('button', { name: 'Throw this draft away' }).click();
  expect(await page.textContent('[role=status]')).toMatch(/draft is gone/);
});

test('a rule is added and another taken out by the form alone', async () => {
  const page = await comeInAs('Ana Souza');
  await page.goto('/playbook/edit');
  await page.locator('summary', { hasText: 'Add a rule' }).first().click();
  await page.fill('[name="new.responses.id"]', 'blocked');
  await page.selectOption('[name="new.responses.ask"]', 'blocker');
  await page.fill('[name="new.responses.within"]', '4 working hours');
  await page.check('[name="updates.0.remove"]');
  await page.getByRole('button', { name: 'Check' }).click();
  const changed = await page.locator('#checked .change code').allTextContents();
  expect(changed).toEqual(expect.arrayContaining(['responses.blocked', 'updates.moving-work']));
});

test('holidays come from a calendar file, into the draft', async () => {
  const page = await comeInAs('Ana Souza');
  await page.goto('/playbook/holidays');
  const ics = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Christmas Day',
    'DTSTART;VALUE=DATE:20261225',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  await page.setInputFiles('input[type=file]', {
    name: 'holidays.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(ics),
  });
  await page.fill('[name=dates]', 'tomorrow');
  await page.getByRole('button', { name: 'Add to the draft' }).click();
  expect(await page.textContent('.problem')).toBe('Not days as 2026-12-25: “tomorrow”');
  await page.setInputFiles('input[type=file]', {
    name: 'holidays.ics',
    mimeType: 'text/calendar',
    buffer: Buffer.from(ics),
  });
  await page.fill('[name=dates]', '2027-01-01');
  await page.getByRole('button', { name: 'Add to the draft' }).click();
  expect(await heading(page)).toBe('Change the agreement');
  expect(await page.inputValue('[name=text]')).toMatch(/holidays: \[\s*2026-12-25, 2027-01-01\s*\]/);
});

test('writing a decision down: what a reader would miss is asked for once, then it is found', async () => {
  const page = await comeInAs('Felix Brandt');
  await page.goto('/decisions/new?issue=APP-16');
  await page.fill('[name=title]', 'Notebooks stay free for three people');
  await page.getByRole('button', { name: 'File it' }).click();
  expect(await page.textContent('[role=alert]')).toMatch(/Nothing says what was decided/);
  await page.fill('[name=question]', 'How long may a shared notebook stay free?');
  await page.fill('[name=decision]', 'For three people, for good.');
  await page.fill('[name=because]', 'One rule is easier to explain than a trial.');
  await page.fill(
    '[name=options]',
    'A trial of 30 days\n- somebody has to explain it\n\nFree for three\n+ easy to say',
  );
  await page.getByRole('button', { name: 'File it', exact: true }).click();
  expect(await page.textContent('[role=status]')).toMatch(/^Filed/);
  expect(await heading(page)).toBe('Notebooks stay free for three people');
  expect(await page.textContent('main')).toMatch(/A trial of 30 days.*somebody has to explain it/s);
  await page.goto('/decisions');
  await page.fill('[name=q]', 'how long are shared notebooks free');
  await page.getByRole('button', { name: 'Find' }).click();
  expect(await page.locator('.plain a strong').first().textContent()).toBe('Notebooks stay free for three people');

  await page.locator('.plain a').first().click();
  await page.getByRole('link', { name: 'Write what replaces it' }).click();
  await page.fill('[name=title]', 'Notebooks stay free for five people');
  await page.fill('[name=decision]', 'Five, as most teams are five.');
  await page.fill('[name=because]', 'Because three left out most teams.');
  await page.getByRole('button', { name: 'File it', exact: true }).click();
  expect(await page.textContent('.calm')).toMatch(/It replaced .*Notebooks stay free for three people/);
  await page.goto('/decisions/graph');
  expect(await page.locator('.graph rect').count()).toBe(2);
  await keepPicture(page, 'linear-graph-of-two');
});

test('setting one’s own hours: a mistake is told beside its field, then they hold', async () => {
  const page = await comeInAs('Felix Brandt');
  await page.goto('/me');
  await page.fill('[name="week.mon"]', '9 to 5');
  await page.fill('[name="leave.0.from"]', '2026-12-30');
  await page.fill('[name="leave.0.to"]', '2026-12-24');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await page.inputValue('[name="week.mon"]')).toBe('9 to 5');
  expect(await page.locator('.field.wrong .problem').allTextContents()).toEqual([
    expect.stringMatching(/got "9 to 5"; expected hours such as "09:00-17:00"/),
    expect.stringMatching(/expected a date not before its from/),
  ]);
  await page.fill('[name="week.mon"]', '10:00-14:00');
  await page.fill('[name="leave.0.to"]', '2027-01-02');
  await page.fill('[name=bestFor]', 'figures');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await page.textContent('[role=status]')).toMatch(/^Saved/);
  await page.goto('/people');
  await page.getByRole('link', { name: 'Felix Brandt' }).click();
  const all = await page.textContent('main');
  expect(all).toMatch(/Mon 10:00–14:00/);
  expect(all).toMatch(/set by themselves/);
  expect(all).toMatch(/Away: 30 December 2026/);
});

test('a proposal: a concern stops it, everyone agrees, it is accepted and becomes a record', async () => {
  const author = await comeInAs('Ana Souza');
  await author.goto('/proposals/new');
  for (const box of await author.locator('[name=people]').all()) await box.uncheck();
  await author.getByLabel('Mei Kobayashi').check();
  await author.fill('[name=title]', 'We write release notes on Thursdays');
  await author.fill('[name=text]', 'Whoever releases writes them.\n\n<b>Not</b> on Friday.');
  await author.fill('[name=days]', 'three');
  await author.getByRole('button', { name: 'Open the proposal' }).click();
  expect(await author.textContent('.problem')).toMatch(/whole number of working days/);
  await author.fill('[name=days]', '2');
  await author.getByRole('button', { name: 'Open the proposal' }).click();
  expect(await heading(author)).toBe('We write release notes on Thursdays');
  expect(await author.locator('.text b').count()).toBe(0);
  const path = new URL(author.url()).pathname;

  const mei = await comeInAs('Mei Kobayashi');
  await mei.goto('/');
  expect(await mei.textContent('main')).toMatch(/We write release notes on Thursdays/);
  await mei.goto(path);
  await mei.fill('[name=concern]', 'who does it in August');
  await mei.getByRole('button', { name: 'Name this concern' }).click();
  expect(await mei.textContent('.chip')).toBe('waits for a concern');
  // Ana still looks at the page from before: nothing is done, and she reads again.
  await author.goto(path);
  await mei.getByRole('button', { name: /^Resolved/ }).click();
  await author.getByRole('button', { name: /^Resolved/ }).click();
  expect(await author.textContent('[role=alert]')).toMatch(/Something happened since you looked/);

  await mei.getByRole('button', { name: 'I agree' }).click();
  await author.goto(path);
  expect(await author.textContent('.chip')).toBe('nothing stands in its way');
  await author.getByRole('button', { name: 'Accept it' }).click();
  expect(await author.textContent('[role=status]')).toMatch(/^Accepted/);
  await author.getByRole('link', { name: 'The decision record' }).click();
  expect(await heading(author)).toBe('We write release notes on Thursdays');
  expect(await author.textContent('main')).toMatch(/who does it in August/);
});

test('taking one’s data along, and having it erased', async () => {
  const page = await comeInAs('Mei Kobayashi');
  await page.goto('/me');
  await page.fill('[name=notes]', 'I answer in my morning.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.goto('/privacy');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Take it along' }).click();
  const file = await (await downloading).path();
  const data = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(JSON.stringify(data.person_settings)).toMatch(/I answer in my morning/);
  expect(JSON.stringify(data)).not.toMatch(/session_hash|link_hash/);
  expect(data.events).not.toEqual([]);

  await page.locator('summary', { hasText: 'Erase what is kept about me' }).click();
  await page.getByRole('button', { name: 'Erase it' }).click();
  expect(await page.textContent('[role=alert]')).toMatch(/Nothing was erased/);
  await page.getByLabel(/I understand/).check();
  await page.getByRole('button', { name: 'Erase it' }).click();
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await page.goto('/me');
  expect(new URL(page.url()).pathname).toBe('/sign-in'); // every session of theirs is over
  const { personId, workspaceId } = data as { personId: string; workspaceId: string };
  const rows = await demo.server.home.database.db
    .selectFrom('issue_event')
    .select('body')
    .where('workspace_id', '=', workspaceId)
    .where('body', 'like', `%${personId}%`)
    .execute();
  expect(rows).toEqual([]);
});

test.each([
  ['en', 'Hello Leyla Aydin', 'My hours'],
  ['de', 'Hallo Leyla Aydin', 'Meine Zeiten'],
  ['fr', 'Bonjour Leyla Aydin', 'Mes horaires'],
  ['es', 'Hola, Leyla Aydin', 'Mi horario'],
  ['pt', 'Olá, Leyla Aydin', 'Meu horário'],
  ['ja', 'Leyla Aydinさん、こんにちは', '自分の時間'],
])('pages speak %s to whoever chose it', async (language, hello, hours) => {
  const page = await comeInAs('Leyla Aydin');
  await page.goto('/me');
  await page.selectOption('[name=language]', language);
  await page.locator('main form button[type=submit]').click();
  await page.goto('/');
  expect(await page.getAttribute('html', 'lang')).toBe(language);
  expect(await heading(page)).toBe(hello);
  expect(await page.locator('nav a[href="/me"]').textContent()).toBe(hours);
});

/** Axe needs scripts, and this browser runs none: the same page is opened in one that does. */
async function axeFindingsWithoutScript(page: Page): Promise<readonly string[]> {
  const context = await browser.newContext({ baseURL: demo.url, reducedMotion: 'reduce' });
  contexts.push(context);
  await context.addCookies(await page.context().cookies());
  const twin = await context.newPage();
  await twin.goto(page.url());
  return axeFindings(twin);
}
