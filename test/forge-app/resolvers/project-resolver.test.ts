import { keptProposal, reviseProposal } from '../../../forge-app/src/storage/proposal-store';
import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

let site: NormsSite;
let issue: string;
beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
  issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?', typeName: 'Story' }).key;
  await site.settle();
});
afterEach(async () => {
  expectClean(site);
  await site.close();
});

const who = (accountId: string) => visit(site, 'project', accountId, { project: 'ENG' });
const FRANKFURT = {
  title: 'Backups lie in Frankfurt',
  question: 'Which region do backups lie in?',
  decision: 'Frankfurt.',
  because: 'Our customers are in the EU.',
  decidedOn: '2026-03-02',
  tags: ['backups', 'region'],
};

test('an empty log says that it is empty', async () => {
  expect(await who('kei').get('getDecisionLog')).toMatchObject({
    isEmpty: true,
    decisions: [],
    total: 0,
    mayWrite: true,
  });
});

test('a record is written, governs an issue, is found, revised and exported', async () => {
  const written = await who('ada').get('writeDecision', { draft: FRANKFURT, issues: [issue, 'NOPE-1'] });
  expect(written).toMatchObject({ id: 'D-1', rev: 1, issues: [issue], isComplete: true, revisions: [{ by: 'ada' }] });
  expect((await visit(site, 'panel', 'ada', { issue }).get('getPanel')).gate.standing).toBe('recorded');
  const log = await who('kei').get('getDecisionLog', { filter: { query: 'where do backups live' } });
  expect(log.decisions.map(({ id }) => id)).toEqual(['D-1']);
  expect(log.tags).toEqual([
    { tag: 'backups', count: 1 },
    { tag: 'region', count: 1 },
  ]);
  expect((await who('kei').get('getDecisionLog', { filter: { tags: ['other'] } })).total).toBe(0);
  const linked = await who('kei').get('exportDecisions', { format: 'markdown' });
  expect(linked.text).toMatch(new RegExp(`\\]\\(<https://[^/]+/browse/${issue}>\\)`));
  expect(await who('ada').reason('writeDecision', { id: 'D-1', rev: 9, draft: FRANKFURT })).toBe('changed');
  const draft = { ...written.draft, because: '' };
  expect(await who('ada').get('writeDecision', { id: 'D-1', rev: 1, draft, issues: [] })).toMatchObject({
    rev: 2,
    issues: [],
  });
  expect((await visit(site, 'panel', 'ada', { issue }).get('getPanel')).gate.standing).toBe('missing');
  for (const format of ['markdown', 'csv', 'json'] as const) {
    expect((await who('kei').get('exportDecisions', { format })).text).toContain('Frankfurt');
  }
});

test('what one record takes over from another shows at both ends and in the graph', async () => {
  await who('ada').get('writeDecision', { draft: FRANKFURT });
  await who('ada').get('writeDecision', { draft: { ...FRANKFURT, title: 'Backups lie in Dublin' } });
  const later = await who('ada').get('supersedeDecision', { earlier: 'D-1', later: 'D-2' });
  expect(later.supersedes).toEqual(['D-1']);
  expect(await who('kei').get('getDecision', { id: 'D-1' })).toMatchObject({
    status: 'superseded',
    supersededBy: ['D-2'],
  });
  expect(await who('kei').get('getDecisionGraph')).toMatchObject({
    edges: [{ earlier: 'D-1', later: 'D-2' }],
    chains: [['D-1', 'D-2']],
    findings: [],
  });
  expect(await who('ada').reason('supersedeDecision', { earlier: 'D-2', later: 'D-1' })).toBe('invalid');
  const one = await who('kei').get('getDecision', { id: 'D-1' });
  expect(await who('ada').reason('moveDecision', { id: 'D-1', rev: one.rev, to: 'accepted' })).toBe('invalid');
});

test('a record in another shape is read into the form', async () => {
  const markdown =
    '# Use Postgres\n\n## Status\n\nAccepted\n\n## Context\n\nWe need a database.\n\n## Decision\n\nPostgres.\n\n## Consequences\n\nOne more thing to run.\n';
  const read = await who('kei').get('readDecision', { markdown });
  expect(read).toMatchObject({
    kind: 'record',
    draft: { title: 'Use Postgres', decision: 'Postgres.', status: 'accepted' },
  });
});

test('a proposal whose acceptance was cut off still becomes a record, once', async () => {
  await who('ada').get('openProposal', { draft: FRANKFURT, participants: ['tom'], issues: [issue] });
  await site.app.inside(async () => {
    const kept = (await keptProposal(site.projectId, 'P-1'))!;
    const events = [...kept.proposal.events, { kind: 'accepted' as const, by: 'ada', at: new Date() }];
    await reviseProposal(kept, { proposal: { ...kept.proposal, events }, state: 'closed' });
  });
  const accept = () => who('ada').get('acceptProposal', { id: 'P-1', lookedAt: new Date().toISOString() });
  expect((await accept()).outcome).toBe('not-yet');
  site.setNow('2026-03-02 16:00 +01:00');
  expect(await who('ada').get('getProposal', { id: 'P-1' })).toMatchObject({ may: { accept: true }, decisionId: null });
  for (let times = 0; times < 2; times++) {
    expect(await accept()).toMatchObject({
      outcome: 'accepted',
      proposal: { decisionId: 'D-1', may: { accept: false } },
    });
  }
  expect((await who('kei').get('getDecisionLog', { filter: {} })).total).toBe(1);
});

test('a proposal is accepted once nobody who was asked stands in its way, and becomes a record', async () => {
  const opened = await who('ada').get('openProposal', {
    draft: FRANKFURT,
    participants: ['tom', 'kei'],
    issues: [issue],
  });
  expect(opened).toMatchObject({ id: 'P-1', state: 'open', workingDays: 3, may: { change: true, consent: false } });
  expect(opened.participants.map(({ word }) => word)).toEqual(['awaited', 'awaited']);
  expect((await who('tom').get('getProposal', { id: 'P-1' })).isMyWord).toBe(true);

  site.setNow('2026-03-02 16:00 +01:00');
  expect(await who('tom').get('raiseConcern', { id: 'P-1', name: 'cost' })).toMatchObject({
    state: 'blocked',
    concerns: [{ name: 'cost', by: 'tom' }],
  });
  expect(await who('kei').reason('resolveConcern', { id: 'P-1', name: 'cost' })).toBe('not-allowed');
  site.setNow('2026-03-02 17:00 +01:00');
  expect((await who('tom').get('resolveConcern', { id: 'P-1', name: 'cost' })).state).toBe('open');
  site.setNow('2026-03-02 17:30 +01:00');
  await who('tom').get('consentToProposal', { id: 'P-1' });
  const early = await who('ada').get('acceptProposal', { id: 'P-1', lookedAt: '2026-03-02T16:30:00Z' });
  expect(early.outcome).toBe('not-yet');

  site.setNow('2026-03-09 10:00 +01:00');
  const seen = await who('ada').get('getProposal', { id: 'P-1' });
  expect(seen).toMatchObject({ state: 'acceptable', may: { accept: true } });
  const stale = await who('ada').get('acceptProposal', { id: 'P-1', lookedAt: '2026-03-02T15:30:00Z' });
  expect(stale.outcome).toBe('look-again');
  const accepted = await who('ada').get('acceptProposal', { id: 'P-1', lookedAt: seen.lookedAt });
  expect(accepted).toMatchObject({ outcome: 'accepted', proposal: { state: 'accepted', decisionId: 'D-1' } });
  expect(await who('kei').get('getDecision', { id: 'D-1' })).toMatchObject({
    status: 'accepted',
    issues: [issue],
    decidedOn: '2026-03-09',
  });
  expect((await visit(site, 'panel', 'ada', { issue }).get('getPanel')).gate.standing).toBe('recorded');
  expect((await who('kei').get('listProposals', { state: 'all' })).proposals).toHaveLength(1);
});

test('only its author changes or withdraws a proposal, and only those asked consent', async () => {
  await who('ada').get('openProposal', { draft: FRANKFURT, participants: ['tom'] });
  expect(await who('tom').reason('changeProposal', { id: 'P-1', rev: 1, draft: FRANKFURT })).toBe('not-allowed');
  expect(await who('tom').reason('withdrawProposal', { id: 'P-1' })).toBe('not-allowed');
  expect(await who('kei').reason('consentToProposal', { id: 'P-1' })).toBe('not-allowed');
  expect(await who('ada').reason('openProposal', { draft: FRANKFURT, participants: ['robo'] })).toBe('invalid');
  site.setNow('2026-03-02 16:00 +01:00');
  expect((await who('ada').get('withdrawProposal', { id: 'P-1' })).state).toBe('withdrawn');
  expect(await who('tom').reason('consentToProposal', { id: 'P-1' })).toBe('changed');
});

test('decision debt is about issues that the reader sees, and about nobody', async () => {
  await site.jira.move(issue, { accountId: 'ada' }, 'Done', { via: 'import' });
  await site.settle();
  const { issues } = await who('kei').get('getDecisionDebt');
  expect(issues).toEqual([
    { issueKey: issue, closedAt: '2026-03-02T14:00:00.000Z', how: 'past-the-gate', norms: ['why-closed'] },
  ]);
  expect(JSON.stringify(issues)).not.toContain('ada');
});

test('the agreement, in the reader’s words, without when others work', async () => {
  await visit(site, 'personal', 'tom').get('saveMyHours', {
    hours: {
      timeZone: 'America/New_York',
      week: { mon: '10:00-14:00', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' },
    },
  });
  const [ada, tom] = [await who('ada').get('getAgreement'), await who('tom').get('getAgreement')];
  expect(ada.hash).toBe(tom.hash);
  expect(ada.sentences.map(({ text }) => text).join()).not.toContain('New_York');
  expect(tom.sentences.map(({ text }) => text).join()).toContain('10:00');
});
