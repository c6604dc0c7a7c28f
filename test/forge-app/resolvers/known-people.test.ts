import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, storedIn, visit } from '../../support/surfaces';

/** Whom a page names in a record is somebody whom Jira knows: else nothing is stored. */
let site: NormsSite;
let issue: string;
beforeEach(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => {});
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
  issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?', typeName: 'Story' }).key;
  await site.settle();
});
afterEach(async () => {
  expectClean(site);
  await site.close();
  jest.restoreAllMocks();
});

const FRANKFURT = { title: 'Frankfurt', question: 'Which?', decision: 'Frankfurt.', because: 'EU.' };
const project = () => visit(site, 'project', 'ada', { project: 'ENG' });
const panel = () => visit(site, 'panel', 'ada', { issue });

const SAVED = {
  'a record on the project page': (draft: object) => project().ask('writeDecision', { draft }),
  'a record in a panel': (draft: object) => panel().ask('saveDecision', { draft }),
  'a proposal': (draft: object) => project().ask('openProposal', { draft, participants: ['tom'] }),
  'a proposal that is changed': async (draft: object) => {
    const { id } = await project().get('openProposal', { draft: FRANKFURT, participants: ['tom'] });
    return project().ask('changeProposal', { id, rev: 1, draft });
  },
};

test.each(Object.entries(SAVED))('%s names nobody whom Jira does not know', async (_, save) => {
  const nobody = { ...FRANKFURT, deciders: [{ accountId: 'tom' }, { accountId: 'somebody' }] };
  expect(await save(nobody)).toMatchObject({
    reason: 'invalid',
    problems: [{ path: 'draft.deciders.1', expected: 'somebody whom Jira knows' }],
  });
  const inWords = { ...FRANKFURT, deciders: [{ text: '[~accountid:somebody]' }] };
  expect(await save(inWords)).toMatchObject({ reason: 'invalid', problems: [{ path: 'draft.deciders.0' }] });
  expect(JSON.stringify(storedIn(site))).not.toContain('somebody');
  expect(await save({ ...FRANKFURT, deciders: [{ accountId: 'tom' }, { text: 'the board' }] })).toMatchObject({
    outcome: 'ok',
  });
});

test.each(['x'.repeat(129), 'to m', 'tom]', '{"id":"tom"}', ''])(
  '%j is no account id, and Jira is not asked',
  async (accountId) => {
    const calls = site.server.calls.length;
    expect(await project().ask('checkRecord', { draft: { deciders: [{ accountId }] } })).toMatchObject({
      reason: 'invalid',
    });
    expect(await project().reason('openProposal', { draft: FRANKFURT, participants: [accountId] })).toBe('invalid');
    expect(await panel().reason('handOver', { to: [accountId] })).toBe('invalid');
    expect(await visit(site, 'admin', 'ada').reason('erasePerson', { accountId, confirm: 'erase' })).toBe('invalid');
    // Whether the caller administers the site is asked before anything else.
    expect(site.server.calls.slice(calls)).toEqual([]);
  },
);

test('whoever is in a record already stays there, whether Jira still knows them or not', async () => {
  const { draft } = await project().get('writeDecision', { draft: { ...FRANKFURT, deciders: [{ accountId: 'tom' }] } });
  site.jira.users.delete('tom');
  const revised = await project().get('writeDecision', { id: 'D-1', rev: 1, draft: { ...draft, tags: ['region'] } });
  expect(revised.draft.deciders).toEqual([{ accountId: 'tom' }]);
});

test('where Jira does not say who somebody is, nothing is stored', async () => {
  site.server.refuseNext({ path: /user\/bulk/, status: 503 });
  expect(await project().reason('writeDecision', { draft: { ...FRANKFURT, deciders: [{ accountId: 'tom' }] } })).toBe(
    'busy',
  );
  expect(site.app.storage.keys('decision')).toEqual([]);
});
