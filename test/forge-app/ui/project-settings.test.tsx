import '../../support/uikit'; // before any surface: @forge/bridge looks for its seam when it is loaded

import { ProjectSettings } from '../../../forge-app/src/ui/project/project-settings';
import type { ProjectSettingsView } from '../../../forge-app/src/ui/resolver-types/project-settings-types';
import type { Answers } from '../../support/resolver-answers';
import { openSurface } from './open-surface';
import { aForm } from './views';

const check = { outcome: 'playbook', sentences: [], warnings: [], changes: [], form: aForm(), hash: 'f00d' } as const;

const aView = (part: Partial<ProjectSettingsView> = {}): ProjectSettingsView => ({
  project: {
    id: '10000',
    key: 'ENG',
    name: 'Engine',
    kind: 'software',
    isTeamManaged: true,
    isOn: false,
    reading: null,
    gate: null,
    trouble: null,
  },
  mayChange: true,
  inherited: [{ rule: 'responses.questions', text: 'Questions are answered within 8 working hours.' }],
  playbook: { written: '', rev: 0, check, savedAt: null },
  gate: 'notice',
  ...part,
});

const open = (answers: Answers) =>
  openSurface(<ProjectSettings />, {
    checkProjectWorkflows: { state: 'shown', workflows: [], next: null, checkedAt: '2026-03-10T09:00:00.000Z' },
    ...answers,
  });

test('the project is switched on here', async () => {
  const on = aView({ project: { ...aView().project, isOn: true, reading: 0.1 } });
  const host = await open({ getProjectSettings: aView(), switchThisProject: on });
  await host.toggle('Norms in Engine', true);
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { on: true } });
  expect(host.text()).toContain('The past is being read: 10%');
});

test('what the project adds is saved only once it is known what it means', async () => {
  const host = await open({
    getProjectSettings: aView(),
    checkProjectPlaybook: check,
    saveProjectPlaybook: ({ written }) => aView({ playbook: { written, rev: 1, check, savedAt: null } }),
  });
  await host.type('Playbook of this project', 'updates: []');
  expect(host.get('Button', 'Save').props.isDisabled).toBe(true);
  await host.click('See what it means');
  await host.click('Save');
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { written: 'updates: []', rev: 0 } });
});

test('the gate holds, or takes notice', async () => {
  const host = await open({ getProjectSettings: aView(), setProjectGate: aView({ gate: 'hold' }) });
  await host.pick('Hold it, and say what is missing');
  expect(host.calls.at(-1)?.payload).toMatchObject({ input: { gate: 'hold' } });
});

test('where site administrators keep it to themselves it can be read', async () => {
  const host = await open({ getProjectSettings: aView({ mayChange: false }) });
  expect(host.get('SectionMessage', /For reading only/)).toBeDefined();
  expect(host.field('Norms in Engine').props.isDisabled).toBe(true);
  expect(host.get('RadioGroup').props.isDisabled).toBe(true);
  expect(host.text()).toContain('Questions are answered within 8 working hours.');
});

test.each`
  lastFound | says
  ${null}   | ${'Nobody has looked yet.'}
  ${'some'} | ${'Asked for in places'}
`(
  'who may see the workflows is said where Jira does not show them; last found: $lastFound',
  async ({ lastFound, says }) => {
    const host = await open({
      getProjectSettings: aView(),
      checkProjectWorkflows: { state: 'needs-jira-admin', lastFound },
    });
    expect(host.text()).toContain('Jira does not show you these workflows');
    expect(host.text()).toContain('“Administer Jira”');
    expect(host.text()).toContain(says);
    expect(host.text()).not.toContain('No workflows to look at');
  },
);
