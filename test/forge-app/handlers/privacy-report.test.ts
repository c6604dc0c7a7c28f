import { kvs } from '@forge/kvs';
import { erasePerson } from '../../../forge-app/src/privacy/erase-person';
import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, storedIn, visit } from '../../support/surfaces';

/** What Atlassian is told weekly, and what becomes of those whose account was closed. */
let site: NormsSite;
const closed = new Set<string>();

beforeEach(async () => {
  closed.clear();
  site = await openNormsSite('2026-03-02 14:00 +01:00', {
    site: { accountStatus: (accountId) => (closed.has(accountId) ? 'closed' : 'ok') },
  });
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?', typeName: 'Story' });
  site.jira.comment(issue.key, { accountId: 'ada' }, '@[tom] which region should we use?');
  await site.settle();
  const draft = {
    title: 'Frankfurt',
    question: 'Which?',
    decision: 'Frankfurt.',
    because: 'EU.',
    deciders: [{ accountId: 'tom' }],
  };
  await visit(site, 'panel', 'tom', { issue: issue.key }).get('saveDecision', { draft });
  await visit(site, 'project', 'ada', { project: 'ENG' }).get('openProposal', { draft, participants: ['tom'] });
  await visit(site, 'personal', 'tom').get('saveMyLeave', { leave: [{ from: '2026-04-01', to: '2026-04-03' }] });
  site.setNow('2026-03-02 15:10 +01:00');
  await site.settle();
});
afterEach(async () => {
  jest.restoreAllMocks();
  expectClean(site);
  await site.close();
});

test('every account that something is kept about is reported once a week, ninety at a time', async () => {
  site.setNow('2026-03-09 15:00 +01:00');
  await site.app.schedule('privacy-report');
  expect(
    site.app.reportedAccounts
      .flat()
      .map(({ accountId }) => accountId)
      .sort(),
  ).toEqual(['ada', 'tom']);
  await site.app.schedule('privacy-report');
  expect(site.app.reportedAccounts.flat()).toHaveLength(2);
  const { lastReportAt } = await visit(site, 'admin', 'ada').get('getPrivacy');
  expect(lastReportAt).toBe('2026-03-09T14:00:00.000Z');
});

test('of a closed account nothing is left, and decisions stay readable', async () => {
  expect(JSON.stringify(storedIn(site))).toContain('"tom"');
  closed.add('tom');
  site.setNow('2026-03-09 15:00 +01:00');
  await site.app.schedule('privacy-report');
  expect(JSON.stringify(storedIn(site))).not.toMatch(/"tom"|accountid:tom\]|person-tom/);
  const log = await visit(site, 'project', 'ada', { project: 'ENG' }).get('getDecision', { id: 'D-1' });
  expect(log).toMatchObject({ title: 'Frankfurt', revisions: [{ by: 'erased-1' }] });
  expect((await visit(site, 'admin', 'ada').get('getPrivacy')).erased).toBe(1);
});

/** Storage fails once, when the person is already taken out of something. */
function failHalfway(): void {
  const transact = kvs.transact.bind(kvs);
  let times = 0;
  jest.spyOn(kvs, 'transact').mockImplementation(() => {
    times += 1;
    if (times === 3) throw new Error('storage');
    return transact();
  });
}

test('a closed account whose erasing was cut off is reported and erased the next time', async () => {
  closed.add('tom');
  site.setNow('2026-03-09 15:00 +01:00');
  failHalfway();
  await expect(site.app.inside(() => erasePerson('tom'))).rejects.toThrow('storage');
  expect(JSON.stringify(storedIn(site))).toContain('"tom"');
  await site.app.schedule('privacy-report');
  expect(JSON.stringify(storedIn(site))).not.toMatch(/"tom"|accountid:tom\]|person-tom/);
});

test('what an admin asked to be erased is tried again where storage fails', async () => {
  failHalfway();
  await visit(site, 'admin', 'ada').get('erasePerson', { accountId: 'tom', confirm: 'erase' });
  for (const time of ['15:20', '15:30']) {
    site.setNow(`2026-03-02 ${time} +01:00`);
    await site.settle();
  }
  expect(JSON.stringify(storedIn(site))).not.toMatch(/"tom"|accountid:tom\]|person-tom/);
});

test('an admin erases at the request of a person; the rest of it goes on in the background', async () => {
  const admin = visit(site, 'admin', 'ada');
  expect(await admin.reason('erasePerson', { accountId: 'tom', confirm: 'yes' } as never)).toBe('invalid');
  expect(await admin.reason('erasePerson', { accountId: 'somebody', confirm: 'erase' })).toBe('not-found');
  await admin.get('erasePerson', { accountId: 'tom', confirm: 'erase' });
  site.setNow('2026-03-02 15:20 +01:00');
  await site.settle();
  expect(JSON.stringify(storedIn(site))).not.toMatch(/"tom"|accountid:tom\]|person-tom/);
});
