import '../../support/uikit'; // before any surface: @forge/bridge looks for its seam when it is loaded

import { AdminPage } from '../../../forge-app/src/ui/admin/admin-page';
import type {
  AdminView,
  BacktestView,
  PrivacyView,
  ProjectLine,
} from '../../../forge-app/src/ui/resolver-types/admin-types';
import type { PlaybookCheck } from '../../../forge-app/src/ui/resolver-types/playbook-types';
import { type Answers, refused } from '../../support/resolver-answers';
import { openSurface } from './open-surface';
import { aForm } from './views';

const aCheck = (part: Partial<Extract<PlaybookCheck, { outcome: 'playbook' }>> = {}): PlaybookCheck => ({
  outcome: 'playbook',
  sentences: [{ rule: 'responses.questions', text: 'Questions are answered within 8 working hours.' }],
  warnings: [],
  changes: [],
  form: aForm(),
  hash: 'f00d',
  ...part,
});

const anAdmin = (part: Partial<AdminView> = {}): AdminView => ({
  playbook: { written: 'playbook: 1', rev: 1, check: aCheck(), savedAt: '2026-03-09T09:00:00.000Z' },
  presets: [
    {
      name: 'first-step',
      title: 'A first step',
      level: 1,
      firstStep: 'Agree how soon a question is answered.',
      sources: [{ says: 'Small agreements last.', url: 'https://example.org/agreements', readOn: '2026-11-22' }],
    },
  ],
  settings: { gateWhenUnsure: 'let-through', email: true, comments: false, projectAdmins: true },
  settingsRev: 3,
  projectsOn: 1,
  worksCouncil: false,
  facilitator: 'ada',
  gateFailures: [],
  steps: [
    { step: 'playbook', isDone: true },
    { step: 'backtest', isDone: false },
  ],
  ...part,
});

const aProject = (part: Partial<ProjectLine> = {}): ProjectLine => ({
  id: '10000',
  key: 'ENG',
  name: 'Engine',
  kind: 'software',
  isTeamManaged: false,
  isOn: false,
  reading: null,
  gate: null,
  trouble: null,
  ...part,
});

const open = (answers: Answers = {}) => openSurface(<AdminPage />, { getAdmin: anAdmin(), ...answers });

test('it begins with what to do next', async () => {
  const host = await open();
  expect(host.lines()).toEqual(expect.arrayContaining(['Save an agreement', 'Done', 'Try it on past weeks', 'Open']));
  expect(host.get('User').props.accountId).toBe('ada');
});

test('who is no administrator reads why, and gets no button to try again', async () => {
  const host = await open({ getAdmin: refused('not-allowed', 'Only administrators of the site can do this.') });
  expect(host.text()).toContain('Only administrators of the site can do this.');
  expect(host.all('Button')).toEqual([]);
});

test('a gate that could not look is told', async () => {
  const failure = { at: '2026-03-09T09:00:00.000Z', issueKey: 'ENG-3', text: 'storage did not answer in time' };
  const host = await open({ getAdmin: anAdmin({ gateFailures: [failure] }) });
  expect(host.get('SectionMessage', /ENG-3 · storage did not answer/)).toBeDefined();
});

describe('the agreement', () => {
  const edit = async (answers: Answers = {}) => {
    const host = await open(answers);
    await host.tab('Agreement');
    return host;
  };

  test('stands there in words', async () => {
    const host = await edit();
    expect(host.text()).toContain('Questions are answered within 8 working hours.');
    expect(host.get('Button', 'Save the agreement').props.isDisabled).toBe(true);
  });

  test('as a form is written into the text before it is saved', async () => {
    const change = {
      rule: 'responses.questions',
      change: 'changed',
      before: '8 hours',
      after: '4 hours',
      whom: 'For all.',
      effect: null,
    } as const;
    const host = await edit({
      writeForm: { written: 'playbook: 1 # by the form', check: aCheck({ changes: [change] }) },
      savePlaybook: anAdmin({
        playbook: { written: 'playbook: 1 # by the form', rev: 2, check: aCheck(), savedAt: null },
      }),
    });
    await host.type('Within', '4 working hours');
    expect(host.get('Button', 'Save the agreement').props.isDisabled).toBe(true);
    await host.click('See what it means');
    expect(host.calls.at(-1)?.payload).toMatchObject({
      input: { form: { responses: [{ id: 'questions', ask: 'question', within: '4 working hours' }] } },
    });
    expect(host.get('Tab', 'Changes (1)')).toBeDefined();
    expect(host.text()).toContain('4 hours');
    await host.click('Save the agreement');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { written: 'playbook: 1 # by the form', rev: 1 } });
    expect(host.flags.at(-1)?.title).toBe('The agreement is saved');
  });

  test('as text is refused where it does not fit, line by line', async () => {
    const problem = {
      path: 'responses.0.within',
      problem: 'got "soon"',
      expected: 'an amount such as "8 working hours"',
      line: 4,
    };
    const host = await edit({ checkPlaybook: { outcome: 'problems', problems: [problem] } });
    await host.click('As text');
    await host.type('Playbook', 'playbook: 1\nresponses: soon');
    await host.click('See what it means');
    expect(host.get('SectionMessage', /1 thing does not fit/).props.appearance).toBe('error');
    expect(host.text()).toContain('Line 4:');
    expect(host.get('Button', 'Save the agreement').props.isDisabled).toBe(true);
  });

  test('that asks for answers at night is warned of, and can be saved all the same', async () => {
    const warning = {
      code: 'always-on-response',
      path: 'responses.0',
      what: 'An answer within 10 minutes.',
      why: 'Nobody can do anything else then.',
      whatToDo: 'Say hours.',
    } as const;
    const host = await edit({ checkPlaybook: aCheck({ warnings: [warning] }) });
    await host.click('As text');
    await host.type('Playbook', 'playbook: 1\nteam: Titanium');
    await host.click('See what it means');
    expect(host.get('SectionMessage', /An answer within 10 minutes/).props.appearance).toBe('warning');
    expect(host.get('Button', 'Save the agreement').props.isDisabled).toBe(false);
  });

  test('that somebody saved in between is not written over', async () => {
    const host = await edit({
      checkPlaybook: aCheck(),
      savePlaybook: refused('changed', 'Somebody saved it in between. Load it again, then decide.'),
    });
    await host.click('As text');
    await host.type('Playbook', 'playbook: 1\nteam: Mine');
    await host.click('See what it means');
    await host.click('Save the agreement');
    expect(host.text()).toContain('Somebody saved it in between.');
    expect(host.field('Playbook').props.value).toBe('playbook: 1\nteam: Mine');
  });

  test('can begin from a preset, which names its sources', async () => {
    const host = await edit({ templateOf: { written: 'playbook: 1\nextends: first-step', check: aCheck() } });
    await host.click('Begin from a preset');
    expect(host.text()).toContain('First step: Agree how soon a question is answered.');
    expect(host.get('Link').props.href).toBe('https://example.org/agreements');
    await host.click('Begin with “A first step”');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { preset: 'first-step', team: 'Titanium' } });
    expect(host.get('Button', 'Save the agreement').props.isDisabled).toBe(false);
  });
});

describe('projects', () => {
  test('are switched on one by one, and say how far the reading is', async () => {
    const host = await open({
      listProjects: { projects: [aProject()], total: 1, next: null },
      switchProject: aProject({ isOn: true, reading: 0.4 }),
    });
    await host.tab('Projects');
    await host.toggle('Norms in Engine', true);
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { projectId: '10000', on: true } });
    expect(host.text()).toContain('Reading: 40%');
  });

  test('show the panel everywhere, where norms are on', async () => {
    const host = await open({
      listProjects: {
        projects: [aProject({ isOn: true }), aProject({ id: '10001', key: 'OFF', name: 'Other' })],
        total: 2,
        next: null,
      },
      pinPanel: { taskId: 't1', state: 'done', share: 1, text: null },
    });
    await host.tab('Projects');
    await host.chooseAll('Projects', ['Engine (ENG)']);
    await host.click('Show it there');
    expect(host.calls.at(-1)?.payload).toMatchObject({ input: { projectIds: ['10000'] } });
    expect(host.text()).toContain('It shows on every work item now.');
  });
});

describe('a try on the past', () => {
  const projects = { projects: [aProject()], total: 1, next: null };
  const running: BacktestView = { state: 'running', share: 0.25, issues: 120, startedAt: '2026-03-10T09:00:00.000Z' };

  test('is started with what the editor holds, watched, and stopped', async () => {
    jest.useFakeTimers();
    try {
      let looks = 0;
      const host = await open({
        listProjects: projects,
        getBacktest: () => (++looks === 1 ? { state: 'none' } : { ...running, share: 0.5 }),
        startBacktest: running,
        stopBacktest: { state: 'stopped' },
      });
      await host.tab('Try on the past');
      expect(host.get('EmptyState', /Nothing tried yet/)).toBeDefined();
      await host.chooseAll('Projects', ['Engine (ENG)']);
      await host.choose('How far back', '13 weeks');
      await host.click('Try it');
      expect(host.calls.at(-1)?.payload).toMatchObject({
        input: { projectIds: ['10000'], weeks: 13, written: 'playbook: 1', compare: false },
      });
      expect(host.text()).toContain('25% done, 120 work items read.');
      await host.later(4000);
      expect(host.text()).toContain('50% done');
      await host.click('Stop it');
      expect(host.get('EmptyState', /It was stopped/)).toBeDefined();
    } finally {
      jest.useRealTimers();
    }
  });

  test('reads in sentences, side by side, and whole', async () => {
    const result = { weeks: [] };
    const done = {
      state: 'done',
      finishedAt: '2026-03-10T09:00:00.000Z',
      weeks: 8,
      projectKeys: ['ENG'],
      result,
      numbers: [{ part: 'responses', norm: 'questions', measure: 'met', first: 12, second: 15 }],
      sentences: ['Eleven reminders in eight weeks.'],
      page: '# A backtest',
    } as unknown as BacktestView;
    const host = await open({ listProjects: projects, getBacktest: done });
    await host.tab('Try on the past');
    expect(host.lines()).toEqual(expect.arrayContaining(['Eleven reminders in eight weeks.', '12', '15']));
    await host.click('Show the whole report');
    expect(host.get('CodeBlock').props.text).toBe('# A backtest');
  });
});

test('workflows without the gate say how to add it', async () => {
  const workflow = {
    id: 'w1',
    name: 'Engine workflow',
    projectKeys: ['ENG'],
    isTeamManaged: false,
    transitions: [{ name: 'Done', to: 'Done', held: 'no' as const }],
    gate: 'none' as const,
    howTo: ['Open the workflow.', 'Add the rule “Decision recorded”.'],
    href: '/jira/settings/workflows/w1',
  };
  let pages = 0;
  const host = await open({
    checkWorkflows: () => ({
      workflows: [{ ...workflow, id: `w${++pages}` }],
      next: pages === 1 ? 'page-2' : null,
      checkedAt: '2026-03-10T09:00:00.000Z',
    }),
  });
  await host.tab('Gate');
  expect(host.lines()).toEqual(expect.arrayContaining(['Not asked for', 'Add the rule “Decision recorded”.']));
  await host.click('Show more');
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { cursor: 'page-2' } });
  expect(host.all('Link')).toHaveLength(2);
  expect(host.has('Button', 'Show more')).toBe(false);
});

test('settings are saved together, with the revision that was read', async () => {
  const host = await open({ saveSettings: anAdmin({ settingsRev: 4 }) });
  await host.tab('Settings');
  await host.toggle('One comment as the last resort', true);
  await host.pick('held, with the reason');
  await host.click('Save settings');
  expect(host.calls.at(-1)?.payload).toMatchObject({
    input: { settings: { gateWhenUnsure: 'hold', email: true, comments: true, projectAdmins: true }, rev: 3 },
  });
});

describe('privacy', () => {
  const aPrivacy = (part: Partial<PrivacyView> = {}): PrivacyView => ({
    worksCouncil: false,
    hash: 'abc123',
    retentionDays: 90,
    kept: [{ what: 'Clocks', why: 'to know when something is due', howLong: '90 days', whoSees: 'nobody', count: 12 }],
    lastReportAt: null,
    erased: 0,
    ...part,
  });

  test('can be read, and team insight switched off with proof', async () => {
    const host = await open({
      getPrivacy: aPrivacy(),
      setWorksCouncil: aPrivacy({ worksCouncil: true, hash: 'def456' }),
    });
    await host.tab('Privacy');
    expect(host.lines()).toEqual(expect.arrayContaining(['Clocks (12)', 'to know when something is due']));
    await host.toggle('Works-council mode is on', true);
    expect(host.get('Code').children[0]?.props.text).toBe('def456');
  });

  test('what is kept about somebody is erased after being asked once more', async () => {
    const host = await open({ getPrivacy: aPrivacy(), erasePerson: { erased: 3 } });
    await host.tab('Privacy');
    await host.choose('Whose', 'tom');
    await host.click('Erase');
    expect(host.calls.some(({ functionKey }) => functionKey === 'erasePerson')).toBe(false);
    await host.click('Erase it for good');
    const call = host.calls.find(({ functionKey }) => functionKey === 'erasePerson');
    expect(call?.payload).toMatchObject({ input: { accountId: 'tom', confirm: 'erase' } });
    expect(host.flags.at(-1)?.title).toBe('3 items erased');
  });
});
