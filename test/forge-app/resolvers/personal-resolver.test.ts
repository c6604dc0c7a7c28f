import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, storedIn, visit } from '../../support/surfaces';

let site: NormsSite;
beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
});
afterEach(async () => {
  expectClean(site);
  await site.close();
});

const who = (accountId: string) => visit(site, 'personal', accountId, { timeZone: 'America/New_York' });
const WEEK = {
  mon: '10:00-12:00, 13:00-15:00',
  tue: '10:00-15:00',
  wed: '',
  thu: '10:00-15:00',
  fri: '',
  sat: '',
  sun: '',
};

async function askTom() {
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?', typeName: 'Task' });
  site.jira.comment(issue.key, { accountId: 'ada' }, '@[tom] which region should we use?');
  await site.settle();
  return issue.key;
}

test('hours come from the profile until one sets one’s own, and from there again once they are taken away', async () => {
  expect((await who('tom').get('getMyPage')).hours).toMatchObject({
    from: 'profile',
    timeZone: 'America/New_York',
    week: { mon: '09:00-17:00' },
  });
  const mine = await who('tom').get('saveMyHours', { hours: { timeZone: 'America/Chicago', week: WEEK } });
  expect(mine.hours).toMatchObject({ from: 'mine', timeZone: 'America/Chicago', week: WEEK });
  expect((await who('kei').get('getMyPage')).hours.from).toBe('profile');
  site.setNow('2026-03-02 15:10 +01:00');
  expect((await who('tom').get('saveMyHours', { hours: null })).hours.from).toBe('profile');
});

test('what is no time of day is told where it stands', async () => {
  const answer = await who('tom').ask('saveMyHours', {
    hours: { timeZone: 'Europe/Berlin', week: { ...WEEK, tue: '9 to 5' } },
  });
  expect(answer).toMatchObject({ reason: 'invalid', problems: [{ path: 'hours.week.tue', problem: 'got "9 to 5"' }] });
  expect(await who('tom').reason('saveMyHours', { hours: { timeZone: 'Mars/Base', week: WEEK } })).toBe('invalid');
});

test('leave, card and mail are one’s own; the card shows to whoever is about to ask', async () => {
  const leave = [{ from: '2026-03-09', to: '2026-03-13' }];
  expect((await who('tom').get('saveMyLeave', { leave })).leave).toEqual(leave);
  const card = { bestFor: 'backups', preferredForm: 'comment' as const, notes: '' };
  expect((await who('tom').get('saveMyCard', { card })).card).toEqual(card);
  expect((await who('tom').get('saveMyChannels', { email: false })).email).toBe(false);
  const issue = await askTom();
  const panel = await visit(site, 'panel', 'ada', { issue }).get('getPanel');
  expect(panel.cards).toMatchObject([{ accountId: 'tom', bestFor: 'backups', preferredForm: 'comment' }]);
  expect(panel.cards[0]!.overlap).toContain('same time');
  expect((await who('tom').get('saveMyCard', { card: null })).card).toBeNull();
  expect((await who('tom').get('getMyPage')).leave).toEqual(leave);
});

test('what is mine is listed to me alone, and what I wait for to me', async () => {
  const issue = await askTom();
  const tom = await who('tom').get('getMyPage');
  expect(tom.mine.map(({ issueKey, summary, askKind }) => [issueKey, summary, askKind])).toContainEqual([
    issue,
    'Which region?',
    'question',
  ]);
  const ada = await who('ada').get('getMyPage');
  expect(ada.mine.filter(({ askKind }) => askKind === 'question')).toEqual([]);
  expect(ada.waitingFor.map(({ issueKey, people }) => [issueKey, people])).toContainEqual([issue, ['tom']]);
  expect((await who('kei').get('getMyPage')).mine).toEqual([]);
});

test('my data comes as one file, and goes when I say so', async () => {
  await askTom();
  await who('tom').get('saveMyHours', { hours: { timeZone: 'America/Chicago', week: WEEK } });
  const { text } = await who('tom').get('exportMyData');
  expect(JSON.parse(text)).toMatchObject({
    accountId: 'tom',
    settings: { versions: [{ entry: { timeZone: 'America/Chicago' } }] },
  });
  await who('tom').get('eraseMyData', { confirm: 'erase' });
  expect((await who('tom').get('getMyPage')).hours.from).toBe('profile');
  expect(JSON.stringify(storedIn(site))).not.toContain('America/Chicago');
});

test('who erases their data is not told the same thing again', async () => {
  const issue = await askTom();
  await site.sweepUntil('2026-03-03 12:00 -05:00', 60);
  expect(site.mails()).toHaveLength(1);
  await who('tom').get('eraseMyData', { confirm: 'erase' });
  site.jira.comment(issue, { accountId: 'ada' }, 'Frankfurt would be near.');
  await site.settle();
  await site.sweepUntil('2026-03-03 17:00 -05:00', 60);
  expect(site.mails()).toHaveLength(1);
});

test('what one owes is due by the hours that hold once one’s own are erased', async () => {
  const issue = await askTom();
  const dueAt = async () => (await site.clockOf(issue))?.dueAt?.toISOString();
  const usual = await dueAt();
  await who('tom').get('saveMyHours', { hours: { timeZone: 'America/Chicago', week: WEEK } });
  site.setNow('2026-03-02 15:02 +01:00');
  await site.settle();
  expect(await dueAt()).not.toBe(usual);
  await who('tom').get('eraseMyData', { confirm: 'erase' });
  site.setNow('2026-03-02 15:04 +01:00');
  await site.settle();
  expect(await dueAt()).toBe(usual);
});
