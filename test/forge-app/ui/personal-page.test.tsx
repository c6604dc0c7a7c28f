import '../../support/uikit'; // before any surface: @forge/bridge looks for its seam when it is loaded

import { PersonalPage } from '../../../forge-app/src/ui/personal/personal-page';
import type { MyPageView } from '../../../forge-app/src/ui/resolver-types/personal-types';
import { type Answers, refused } from '../../support/resolver-answers';
import { openSurface } from './open-surface';
import { aTurn } from './views';

const WEEK = { mon: '09:00-17:00', tue: '09:00-17:00', wed: '', thu: '', fri: '', sat: '', sun: '' };

const aPage = (part: Partial<MyPageView> = {}): MyPageView => ({
  hours: { from: 'profile', timeZone: 'Europe/Berlin', week: WEEK, nextAt: null },
  leave: [],
  card: null,
  email: true,
  mine: [],
  more: 0,
  waitingFor: [],
  kept: ['Your hours: the zone of your profile.'],
  ...part,
});

const open = (answers: Answers) => openSurface(<PersonalPage />, answers);

test('what is mine leads to its work item, and says how much more there is', async () => {
  const line = { ...aTurn({ state: 'overdue' }), issueKey: 'ENG-12', summary: 'Rate limits' };
  const host = await open({
    getMyPage: aPage({ mine: [line], more: 3, waitingFor: [{ ...line, key: 'other', isMine: false }] }),
  });
  expect(host.all('Link').map(({ props }) => props.href)).toEqual(['/browse/ENG-12', '/browse/ENG-12']);
  expect(host.get('Tab', 'My turn (4)')).toBeDefined();
  expect(host.text()).toContain('And 3 more.');
  expect(host.get('Lozenge', 'Your turn, past its date')).toBeDefined();
});

test('what waits for somebody else keeps to their hours, what is mine to mine', async () => {
  const line = { ...aTurn(), issueKey: 'ENG-12', summary: 'Rate limits' };
  const mine = await open({ getMyPage: aPage({ mine: [line] }) });
  expect(mine.text()).toContain('No reply is expected outside your hours.');
  expect(mine.text()).not.toContain('outside their hours');
  const theirs = await open({ getMyPage: aPage({ waitingFor: [{ ...line, isMine: false }] }) });
  expect(theirs.text()).toContain('No reply is expected outside their hours.');
});

test('nothing waiting reads as good news', async () => {
  const host = await open({ getMyPage: aPage() });
  expect(host.get('EmptyState', /Nothing waits for you/)).toBeDefined();
  expect(host.text()).toContain('You wait for nothing.');
});

describe('hours', () => {
  test('are set by the person, day by day', async () => {
    const mine = aPage({
      hours: { from: 'mine', timeZone: 'Asia/Tokyo', week: WEEK, nextAt: '2026-03-10T00:00:00.000Z' },
    });
    const host = await open({ getMyPage: aPage(), saveMyHours: mine });
    await host.type('Wednesday', '08:00-12:00');
    await host.choose('My time zone', 'Asia/Tokyo');
    await host.click('Save my hours');
    expect(host.calls.at(-1)?.payload).toMatchObject({
      input: { hours: { timeZone: 'Asia/Tokyo', week: { ...WEEK, wed: '08:00-12:00' } } },
    });
    expect(host.text()).toContain('You set them here.');
    await host.click('Take mine away');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { hours: null } });
  });

  test('that do not read are told, and stay as typed', async () => {
    const problem = { path: 'week.mon.0', problem: 'got "nine"', expected: 'a time of day such as 09:00' };
    const host = await open({
      getMyPage: aPage(),
      saveMyHours: refused('invalid', 'Something in it can’t be read.', { problems: [problem] }),
    });
    await host.type('Monday', 'nine to five');
    await host.click('Save my hours');
    expect(host.text()).toContain('week.mon.0: got "nine"; expected a time of day such as 09:00');
    expect(host.field('Monday').props.value).toBe('nine to five');
  });

  test('that nobody knows mean that nothing is delivered, and the page says so', async () => {
    const host = await open({
      getMyPage: aPage({ hours: { from: 'unknown', timeZone: null, week: null, nextAt: null } }),
    });
    expect(host.get('SectionMessage', /nothing is delivered to you/).props.appearance).toBe('warning');
  });
});

test('leave is added in order and taken out again', async () => {
  const march = { from: '2026-03-16', to: '2026-03-20' };
  const january = { from: '2026-01-05', to: '2026-01-06' };
  const host = await open({ getMyPage: aPage({ leave: [march] }), saveMyLeave: ({ leave }) => aPage({ leave }) });
  expect(host.get('Button', 'Add').props.isDisabled).toBe(true);
  await host.choose('First day away', january.from);
  await host.choose('Last day away', january.to);
  await host.click('Add');
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { leave: [january, march] } });
  await host.click('Remove 16 Mar 2026 to 20 Mar 2026');
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { leave: [january] } });
});

test('the card is saved as it is written, and taken down', async () => {
  const card = { bestFor: 'payments', preferredForm: 'comment', notes: '' };
  const host = await open({
    getMyPage: aPage(),
    saveMyCard: ({ card: given }) => aPage({ card: given === null ? null : card }),
  });
  await host.type('Come to me for', 'payments');
  await host.choose('The form I like best', 'A comment');
  await host.click('Save my card');
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { card } });
  await host.click('Take it down');
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { card: null } });
});

test('what is kept can be read, taken along and erased', async () => {
  const host = await open({
    getMyPage: aPage(),
    exportMyData: { fileName: 'my-data.json', mediaType: 'application/json', text: '{ "hours": null }' },
    eraseMyData: { erased: 4 },
    saveMyChannels: ({ email }) => aPage({ email }),
  });
  expect(host.text()).toContain('Your hours: the zone of your profile.');
  await host.click('Get my data');
  expect(host.get('CodeBlock').props.text).toBe('{ "hours": null }');
  await host.toggle('Send my digest by e-mail; else it waits here', false);
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { email: false } });
  await host.click('Erase it');
  expect(host.text()).toContain('so that you are told nothing twice');
  const [, confirm] = host.get('ModalFooter').children;
  await host.press(confirm!);
  expect(host.calls.filter(({ functionKey }) => functionKey === 'eraseMyData')).toHaveLength(1);
  expect(host.flags.at(-1)?.title).toBe('4 items erased');
  expect(host.calls.at(-1)?.functionKey).toBe('getMyPage');
});
