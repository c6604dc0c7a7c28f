import { RESOLVER_INPUTS, type ResolverName } from '../../../forge-app/src/ui/resolver-types';
import { addPerson, addProject } from '../../support/jira/site-builder';
import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { type SurfaceName, storedIn, visit } from '../../support/surfaces';

/** Every function of every surface, called by somebody who may not: Jira is asked for each, and nothing is given or changed. */
let site: NormsSite;
let issue: string;

beforeAll(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00', {
    before: (jira) => {
      addPerson(jira, 'Eve');
      const members = new Set(['ada', 'tom']);
      addProject(jira, 'SEC', { leadId: 'ada', admins: ['ada'], members });
    },
  });
  issue = site.jira.create('SEC', { accountId: 'ada' }, { summary: 'Secret', typeName: 'Story' }).key;
});
afterAll(() => site.close());

const DRAFT = { title: 'X' };
/** An input that fits, for each. */
const INPUTS: { readonly [Name in ResolverName]?: object } = {
  postUpdate: { kind: 'progress', text: 'x' },
  makePromise: { on: '2026-03-05' },
  handOver: { to: [] },
  snooze: { until: null },
  withdrawAsk: { askId: 'x' },
  checkDecision: { draft: DRAFT },
  saveDecision: { draft: DRAFT },
  linkDecision: { id: 'D-1' },
  unlinkDecision: { id: 'D-1' },
  exemptIssue: { code: 'trivial' },
  checkPlaybook: { written: 'x' },
  templateOf: { preset: 'level-1', team: 'T' },
  savePlaybook: { written: 'playbook: 1\nteam: T', rev: 1 },
  saveSettings: { settings: { gateWhenUnsure: 'hold', email: false, comments: true, projectAdmins: false }, rev: 0 },
  switchProject: { projectId: '10001', on: false },
  startBacktest: { projectIds: ['10001'], written: 'playbook: 1\nteam: T' },
  pinPanel: { projectIds: ['10001'] },
  getPinning: { taskId: 'x' },
  setWorksCouncil: { on: true },
  erasePerson: { accountId: 'tom', confirm: 'erase' },
  checkProjectPlaybook: { written: '' },
  saveProjectPlaybook: { written: '', rev: 0 },
  switchThisProject: { on: true },
  setProjectGate: { gate: 'notice' },
  getDecision: { id: 'D-1' },
  writeDecision: { draft: DRAFT },
  checkRecord: { draft: DRAFT },
  moveDecision: { id: 'D-1', rev: 1, to: 'rejected' },
  supersedeDecision: { earlier: 'D-1', later: 'D-2' },
  exportDecisions: { format: 'csv' },
  readDecision: { markdown: '# x' },
  getProposal: { id: 'P-1' },
  openProposal: { draft: DRAFT, participants: ['tom'] },
  changeProposal: { id: 'P-1', rev: 1, draft: DRAFT },
  consentToProposal: { id: 'P-1' },
  raiseConcern: { id: 'P-1', name: 'x' },
  resolveConcern: { id: 'P-1', name: 'x' },
  withdrawProposal: { id: 'P-1' },
  acceptProposal: { id: 'P-1', lookedAt: '2026-03-02T13:00:00Z' },
  getWidget: { projectId: '10002' },
};

const SURFACES: { readonly [Surface in SurfaceName]?: readonly ResolverName[] } = {
  panel: [
    'getPanel',
    'postUpdate',
    'makePromise',
    'handOver',
    'snooze',
    'withdrawAsk',
    'saveDecision',
    'findDecisions',
    'linkDecision',
    'unlinkDecision',
    'exemptIssue',
  ],
  lozenge: ['getLozenge'],
  admin: [
    'getAdmin',
    'checkPlaybook',
    'templateOf',
    'savePlaybook',
    'saveSettings',
    'listProjects',
    'switchProject',
    'startBacktest',
    'getBacktest',
    'stopBacktest',
    'pinPanel',
    'getPinning',
    'checkWorkflows',
    'getPrivacy',
    'setWorksCouncil',
    'erasePerson',
  ],
  settings: [
    'getProjectSettings',
    'checkProjectPlaybook',
    'saveProjectPlaybook',
    'switchThisProject',
    'setProjectGate',
    'checkProjectWorkflows',
  ],
  project: [
    'getDecisionLog',
    'getDecision',
    'writeDecision',
    'checkRecord',
    'moveDecision',
    'supersedeDecision',
    'getDecisionGraph',
    'exportDecisions',
    'readDecision',
    'getDecisionDebt',
    'listProposals',
    'getProposal',
    'openProposal',
    'changeProposal',
    'consentToProposal',
    'raiseConcern',
    'resolveConcern',
    'withdrawProposal',
    'acceptProposal',
    'getAgreement',
  ],
  widget: ['getWidget'],
};
const CASES = Object.entries(SURFACES).flatMap(([surface, names]) =>
  names.map((name) => [name, surface as SurfaceName] as const),
);

/** Those whose every caller is told something, and only of themselves or of nothing that is kept. */
const FOR_EVERYONE: readonly ResolverName[] = [
  'checkDecision',
  'getMyPage',
  'saveMyHours',
  'saveMyLeave',
  'saveMyCard',
  'saveMyChannels',
  'exportMyData',
  'eraseMyData',
  'listWidgetProjects',
  'writeForm',
];

test('no function is left out of this page', () => {
  const tried = [...CASES.map(([name]) => name), ...FOR_EVERYONE];
  expect([...tried].sort()).toEqual(Object.keys(RESOLVER_INPUTS).sort());
});

test.each(CASES)('%s: refused to somebody who does not see the project', async (name, surface) => {
  const before = storedIn(site);
  const eve = visit(site, surface, 'eve', { issue, project: 'SEC' });
  expect(['not-found', 'not-allowed']).toContain(await eve.reason(name, INPUTS[name] as never));
  expect(storedIn(site)).toEqual(before);
});

test.each(CASES)('%s: refused to somebody whom the platform does not name', async (name, surface) => {
  const nobody = visit(site, surface, null, { issue, project: 'SEC' });
  expect(await nobody.reason(name, INPUTS[name] as never)).toBe('not-allowed');
});

test.each(CASES.filter(([, surface]) => surface === 'admin'))(
  '%s: refused to an admin of a project alone',
  async (name) => {
    site.jira.project('ENG')!.admins.add('tom');
    const tom = visit(site, 'admin', 'tom', { project: 'ENG' });
    expect(await tom.reason(name, INPUTS[name] as never)).toBe('not-allowed');
  },
);

test.each(CASES.filter(([, surface]) => surface === 'settings'))(
  '%s: refused to a member of the project',
  async (name) => {
    const kei = visit(site, 'settings', 'kei', { project: 'ENG' });
    expect(await kei.reason(name, INPUTS[name] as never)).toBe('not-allowed');
  },
);

test('an account id in a payload is believed of nobody: what is filed is the caller’s', async () => {
  const answer = await visit(site, 'personal', 'eve').ask('saveMyChannels', {
    email: false,
    accountId: 'tom',
  } as never);
  expect(answer).toMatchObject({ outcome: 'refused', reason: 'invalid', problems: [{ path: 'accountId' }] });
});

test('a page that names an issue it does not stand on is asked about by Jira all the same', async () => {
  const forged = { issue: { id: 'SEC-1 OR 1=1' }, project: { id: '../10002' } };
  const payload = { reader: { locale: 'en', timeZone: 'UTC' }, input: {} };
  const answer = await site.app.invoke('panel-resolver', 'getPanel', payload, { accountId: 'eve', extension: forged });
  expect(answer).toMatchObject({ outcome: 'refused', reason: 'not-found' });
});
