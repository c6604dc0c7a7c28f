import { changeSiteSettings } from '../../../forge-app/src/storage/site-settings';
import { addProject } from '../../support/jira/site-builder';
import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

let site: NormsSite;
beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  await site.settle();
  site.jira.project('ENG')!.admins.add('tom');
});
afterEach(async () => {
  expectClean(site);
  await site.close();
});

const tom = () => visit(site, 'settings', 'tom', { project: 'ENG' });

test('a project says more than the site, and less', async () => {
  expect(await tom().get('getProjectSettings')).toMatchObject({
    mayChange: true,
    gate: 'hold',
    playbook: { rev: 0, written: '' },
  });
  const written = 'responses:\n  - { id: answer, within: 4 working hours }\nwithout: [why-closed]\n';
  const check = await tom().get('checkProjectPlaybook', { written });
  expect(check.outcome === 'playbook' && check.changes.map(({ rule }) => rule)).toEqual([
    'responses.answer',
    'decisions',
    'decisions.why-closed',
    'decisions.why-closed.exemptions.trivial',
  ]);
  const saved = await tom().get('saveProjectPlaybook', { written, rev: 0 });
  expect(saved.playbook).toMatchObject({ rev: 1, written });
  expect(
    await tom().ask('saveProjectPlaybook', { written: 'responses: [{ id: answer, within: soon }]', rev: 1 }),
  ).toMatchObject({
    reason: 'invalid',
    problems: [{ path: 'responses.0.within' }],
  });
});

test('the gate is set to notice only, and the project is switched off', async () => {
  expect((await tom().get('setProjectGate', { gate: 'notice' })).gate).toBe('notice');
  expect((await tom().get('switchThisProject', { on: false })).project.isOn).toBe(false);
});

test('where a site keeps it to itself, a project admin reads and changes nothing', async () => {
  await site.app.inside(() => changeSiteSettings(() => ({ projectAdmins: false })));
  expect((await tom().get('getProjectSettings')).mayChange).toBe(false);
  for (const answer of [
    await tom().reason('setProjectGate', { gate: 'notice' }),
    await tom().reason('switchThisProject', { on: false }),
    await tom().reason('saveProjectPlaybook', { written: '', rev: 0 }),
  ]) {
    expect(answer).toBe('not-allowed');
  }
  const ada = visit(site, 'settings', 'ada', { project: 'ENG' });
  expect((await ada.get('setProjectGate', { gate: 'notice' })).gate).toBe('notice');
});

test('a project admin who does not administer Jira is told what it takes, and what was last found', async () => {
  expect(await tom().get('checkProjectWorkflows')).toEqual({ state: 'needs-jira-admin', lastFound: null });
  const ada = visit(site, 'settings', 'ada', { project: 'ENG' });
  expect(await ada.get('checkProjectWorkflows')).toMatchObject({ state: 'shown', workflows: [{ gate: 'none' }] });
  // Looking again without the permission takes nothing away.
  for (let times = 0; times < 2; times++) {
    expect(await tom().get('checkProjectWorkflows')).toEqual({ state: 'needs-jira-admin', lastFound: 'none' });
  }
});

test('the workflows of a team-managed project show to whoever administers it', async () => {
  addProject(site.jira, 'TMP', { style: 'next-gen', leadId: 'tom', gate: ['decision-required'] });
  const workflows = await visit(site, 'settings', 'tom', { project: 'TMP' }).get('checkProjectWorkflows');
  expect(workflows).toMatchObject({ state: 'shown', workflows: [{ name: 'TMP workflow', gate: 'all' }] });
});
