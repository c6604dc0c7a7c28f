import '../../support/uikit'; // before any surface: @forge/bridge looks for its seam when it is loaded

import { EMPTY_DRAFT } from '../../../forge-app/src/ui/decision/draft';
import { ProjectPage } from '../../../forge-app/src/ui/project/project-page';
import type { DecisionLine, DecisionView } from '../../../forge-app/src/ui/resolver-types/decision-types';
import type { DecisionLogView, ProposalView } from '../../../forge-app/src/ui/resolver-types/project-page-types';
import type { Answers } from '../../support/resolver-answers';
import { openSurface } from './open-surface';

const aLine = (part: Partial<DecisionLine> = {}): DecisionLine => ({
  id: 'D-1',
  title: 'Jobs live in Postgres',
  status: 'accepted',
  decidedOn: '2026-03-04' as DecisionLine['decidedOn'],
  reviewBy: null,
  tags: ['jobs'],
  issues: ['ENG-12'],
  isComplete: true,
  ...part,
});

const aDecision = (part: Partial<DecisionView> = {}): DecisionView => ({
  ...aLine(),
  rev: 2,
  draft: { ...EMPTY_DRAFT, title: 'Jobs live in Postgres', decision: 'A table.', because: 'One service fewer.' },
  complaints: [],
  supersedes: ['D-0'],
  supersededBy: [],
  nextStatuses: ['deprecated'],
  discoverability: { score: 70, improves: ['a tag that newcomers would search for'] },
  revisions: [{ rev: 1, at: '2026-03-04T10:00:00.000Z', by: 'ada' }],
  markdown: '# Jobs live in Postgres',
  ...part,
});

const aLog = (part: Partial<DecisionLogView> = {}): DecisionLogView => ({
  project: { id: '10000', key: 'ENG' },
  isOn: true,
  mayWrite: true,
  decisions: [aLine()],
  total: 1,
  next: null,
  tags: [{ tag: 'jobs', count: 1 }],
  isEmpty: false,
  openProposals: 1,
  debt: 2,
  ...part,
});

const aProposal = (part: Partial<ProposalView> = {}): ProposalView => ({
  id: 'P-1',
  title: 'Rate limits per key',
  author: 'raj',
  openedAt: '2026-03-09T08:00:00.000Z',
  state: 'open',
  text: 'The proposal is open until Thu 12 Mar.',
  isMyWord: true,
  rev: 1,
  lookedAt: '2026-03-10T08:00:00.000Z',
  draft: { ...EMPTY_DRAFT, title: 'Rate limits per key', decision: 'Per key.' },
  complaints: [],
  issues: [],
  workingDays: 3,
  participants: [
    { accountId: 'ada', word: 'awaited', closesAt: '2026-03-12T16:00:00.000Z' },
    { accountId: 'tom', word: 'said', closesAt: null },
    { accountId: 'mia', word: 'awaited', closesAt: null },
  ],
  concerns: [],
  may: { consent: true, raise: true, resolve: [], change: false, withdraw: false, accept: false },
  decisionId: null,
  ...part,
});

/** What the parts of the page ask for once they are opened. */
const QUIET: Answers = {
  getDecisionLog: aLog(),
  listProposals: { proposals: [aProposal()] },
  getDecisionGraph: { nodes: [], edges: [], chains: [], findings: [] },
  getDecisionDebt: { issues: [] },
  getAgreement: {
    isOn: true,
    team: 'Titanium',
    sentences: [{ rule: 'responses.questions', text: 'Questions …' }],
    hash: 'f00d',
  },
};
const open = (answers: Answers = {}) => openSurface(<ProjectPage />, { ...QUIET, ...answers });

async function openProposals(answers: Answers = {}) {
  const host = await open(answers);
  await host.tab('Proposals (1)');
  return host;
}

test('a part asks the backend nothing before it is opened', async () => {
  const host = await open();
  expect(new Set(host.calls.map(({ functionKey }) => functionKey))).toEqual(new Set(['getDecisionLog']));
  await host.tab('Our agreement');
  expect(host.calls.at(-1)?.functionKey).toBe('getAgreement');
});

describe('the log', () => {
  test('lists decisions with where they stand', async () => {
    const host = await open();
    const [row] = host.all('Row');
    expect(host.linesOf(row!)).toEqual(
      expect.arrayContaining(['D-1', 'Jobs live in Postgres', 'Accepted', '4 Mar 2026', 'ENG-12']),
    );
  });

  test('without any decision says how to begin', async () => {
    const host = await open({ getDecisionLog: aLog({ isEmpty: true, decisions: [], total: 0 }) });
    expect(host.get('EmptyState', /No decisions yet/)).toBeDefined();
    expect(host.has('DynamicTable', /D-1/)).toBe(false);
  });

  test('is narrowed by words, status and tags, and begins at the first page again', async () => {
    jest.useFakeTimers();
    try {
      const host = await open({ getDecisionLog: ({ startAt }) => aLog({ total: 60, next: (startAt ?? 0) + 25 }) });
      await host.click('Next page');
      expect(host.calls.at(-1)?.payload).toMatchObject({ input: { startAt: 25 } });
      await host.choose('Status', 'Accepted');
      await host.type('Search', 'postgres');
      await host.later(400);
      expect(host.calls.at(-1)?.payload).toMatchObject({
        input: { filter: { query: 'postgres', status: ['accepted'], tags: [] }, startAt: 0 },
      });
    } finally {
      jest.useRealTimers();
    }
  });

  test('takes a new decision', async () => {
    const host = await open({ checkRecord: { isComplete: true, complaints: [] }, writeDecision: aDecision() });
    await host.click('Write a decision');
    await host.type('Title', 'Jobs live in Postgres');
    await host.click('Add an option');
    await host.type('Option 1', 'A queue of its own');
    await host.type('Tags', 'jobs, database');
    await host.type('Work items', 'ENG-12');
    await host.click('Save');
    expect(host.calls.find(({ functionKey }) => functionKey === 'writeDecision')?.payload).toMatchObject({
      input: {
        draft: {
          title: 'Jobs live in Postgres',
          tags: ['jobs', 'database'],
          options: [{ title: 'A queue of its own', text: '', pros: [], cons: [] }],
        },
        issues: ['ENG-12'],
      },
    });
    expect(host.has('Modal')).toBe(false);
  });

  test.each`
    kind          | says
    ${'template'} | ${/an empty template/}
    ${'page'}     | ${/No decision was found/}
  `('brings no $kind in', async ({ kind, says }) => {
    const host = await open({ readDecision: { kind, draft: EMPTY_DRAFT, problems: [] } });
    await host.click('Bring one in');
    await host.type('The record', '# Something');
    await host.click('Read it');
    expect(host.get('SectionMessage', says)).toBeDefined();
  });

  test('lets a record that was brought in be looked at before it is saved', async () => {
    const draft = { ...EMPTY_DRAFT, title: 'From elsewhere' };
    const host = await open({
      readDecision: { kind: 'record', draft, problems: [] },
      checkRecord: { isComplete: false, complaints: [] },
    });
    await host.click('Bring one in');
    await host.type('The record', '# From elsewhere');
    await host.click('Read it');
    expect(host.field('Title').props.value).toBe('From elsewhere');
    expect(host.calls.some(({ functionKey }) => functionKey === 'writeDecision')).toBe(false);
  });
});

describe('a decision', () => {
  const read = { getDecision: ({ id }: { id: string }) => aDecision({ id }) };

  test('opens with what it says, what it replaced, and whether others find it', async () => {
    const host = await open(read);
    await host.click('Jobs live in Postgres');
    expect(host.get('Heading', 'D-1 Jobs live in Postgres')).toBeDefined();
    expect(host.lines()).toEqual(
      expect.arrayContaining(['A table.', 'One service fewer.', 'a tag that newcomers would search for']),
    );
    await host.click('D-0');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { id: 'D-0' } });
    await host.click('Back to the list');
    expect(host.has('Tab')).toBe(true);
  });

  test('moves on as far as it may', async () => {
    const host = await open({ ...read, moveDecision: aDecision({ status: 'deprecated', nextStatuses: [] }) });
    await host.click('Jobs live in Postgres');
    await host.click('It holds no longer');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { id: 'D-1', rev: 2, to: 'deprecated' } });
    expect(host.get('Lozenge', 'No longer valid')).toBeDefined();
  });

  test('is replaced by a later one', async () => {
    const later = aLine({ id: 'D-7', title: 'Jobs have a queue' });
    const host = await open({
      ...read,
      getDecisionLog: aLog({ decisions: [aLine(), later] }),
      supersedeDecision: aDecision({ id: 'D-7' }),
    });
    await host.click('Jobs live in Postgres');
    await host.click('Replaced by another');
    await host.choose('The later decision', 'D-7 Jobs have a queue');
    await host.click('It replaces it');
    expect(host.calls.find(({ functionKey }) => functionKey === 'supersedeDecision')?.payload).toMatchObject({
      input: { earlier: 'D-1', later: 'D-7' },
    });
  });
});

describe('proposals', () => {
  test('say where they stand and whose word is awaited', async () => {
    const host = await openProposals();
    expect(host.get('Lozenge', 'Your word is awaited')).toBeDefined();
    expect(host.text()).toContain('The proposal is open until Thu 12 Mar.');
  });

  test('are opened to people, with the days that each has', async () => {
    const host = await openProposals({
      checkRecord: { isComplete: true, complaints: [] },
      openProposal: aProposal(),
      getProposal: aProposal(),
    });
    await host.click('Propose something');
    expect(host.get('Button', 'Open the proposal').props.isDisabled).toBe(true);
    await host.type('Title', 'Rate limits per key');
    await host.choosePeople('Who is asked', ['ada', 'tom']);
    await host.type('Working days each has', '5');
    await host.click('Open the proposal');
    expect(host.calls.find(({ functionKey }) => functionKey === 'openProposal')?.payload).toMatchObject({
      input: {
        participants: ['ada', 'tom'],
        workingDays: 5,
        draft: { title: 'Rate limits per key', status: 'proposed' },
      },
    });
    expect(host.get('Heading', 'P-1 Rate limits per key')).toBeDefined();
  });

  test('show each person’s own time, and who has to speak', async () => {
    const host = await openProposals({ getProposal: aProposal() });
    await host.click('Read P-1');
    expect(host.lines()).toEqual(
      expect.arrayContaining(['Thu 12 Mar, 17:00', 'Said yes', 'Their hours are not known, so they have to say so']),
    );
  });

  test('take a yes, and a concern by its name', async () => {
    const blocked = aProposal({
      state: 'blocked',
      concerns: [{ name: 'Who pays?', by: 'ada', at: '2026-03-10T09:00:00.000Z' }],
      may: { consent: false, raise: true, resolve: ['Who pays?'], change: false, withdraw: false, accept: false },
    });
    const host = await openProposals({
      getProposal: aProposal(),
      consentToProposal: aProposal(),
      raiseConcern: blocked,
      resolveConcern: aProposal(),
    });
    await host.click('Read P-1');
    await host.click('Fine with me');
    expect(host.calls.at(-1)?.functionKey).toBe('consentToProposal');
    await host.click('Name a concern');
    await host.type('The concern in a few words', 'Who pays?');
    await host.click('Name it');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { id: 'P-1', name: 'Who pays?' } });
    await host.click('Resolved: Who pays?');
    expect(host.calls.at(-1)).toMatchObject({
      functionKey: 'resolveConcern',
      payload: { input: { name: 'Who pays?' } },
    });
  });

  test('are accepted as they were read, and not as they have become since', async () => {
    const acceptable = aProposal({ state: 'acceptable', may: { ...aProposal().may, accept: true } });
    let tries = 0;
    const host = await openProposals({
      getProposal: acceptable,
      acceptProposal: () =>
        ++tries === 1
          ? { outcome: 'look-again', proposal: { ...acceptable, lookedAt: '2026-03-10T09:00:00.000Z' } }
          : { outcome: 'accepted', proposal: aProposal({ state: 'accepted', decisionId: 'D-9' }) },
    });
    await host.click('Read P-1');
    await host.click('Accept it');
    expect(host.get('SectionMessage', /Something happened since you looked/)).toBeDefined();
    await host.click('Accept it');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { lookedAt: '2026-03-10T09:00:00.000Z' } });
    expect(host.text()).toContain('It became decision D-9.');
  });
});

test('what replaced what reads as a chain', async () => {
  const host = await open({
    getDecisionGraph: {
      nodes: [aLine({ id: 'D-1', title: 'Cron' }), aLine({ id: 'D-2', title: 'Postgres' })],
      edges: [{ earlier: 'D-1', later: 'D-2' }],
      chains: [['D-1', 'D-2']],
      findings: ['D-9 is named and not there.'],
    },
  });
  await host.tab('What replaced what');
  expect(host.all('Pressable').map((it) => host.linesOf(it).join())).toEqual(
    expect.arrayContaining(['D-1 Cron', 'D-2 Postgres']),
  );
  expect(host.text()).toContain('D-9 is named and not there.');
});

test('decision debt is about work, and says how it got past', async () => {
  const issue = {
    issueKey: 'ENG-3',
    closedAt: '2026-03-05T10:00:00.000Z',
    how: 'past-the-gate',
    norms: ['why-closed'],
  } as const;
  const host = await open({ getDecisionDebt: { issues: [issue] } });
  await host.tab('Decision debt (2)');
  expect(host.text()).toContain('bulk change, automation or import');
});

test('the log can be taken elsewhere', async () => {
  const host = await open({ exportDecisions: { fileName: 'decisions.csv', mediaType: 'text/csv', text: 'id,title' } });
  await host.tab('Export');
  await host.choose('Form', 'CSV, for spreadsheets');
  await host.click('Make it');
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { format: 'csv' } });
  expect(host.get('CodeBlock').props.text).toBe('id,title');
});
