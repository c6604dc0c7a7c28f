import { NORMS, type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

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

const admin = () => visit(site, 'admin', 'ada');

test('shows what is in force, in sentences, with what to do next', async () => {
  const view = await admin().get('getAdmin');
  expect(view.playbook).toMatchObject({ rev: 1, written: NORMS, check: { outcome: 'playbook', changes: [] } });
  expect(view.steps.map(({ step, isDone }) => [step, isDone])).toEqual([
    ['playbook', true],
    ['backtest', false],
    ['projects', true],
    ['gate', false],
    ['panel', false],
  ]);
  expect(view.presets.map(({ name }) => name)).toContain('level-1');
});

test('a text is checked before it is saved: problems with their place, else what changes and for whom', async () => {
  const wrong = await admin().get('checkPlaybook', { written: NORMS.replace('8 working hours', '8 hours or so') });
  expect(wrong).toMatchObject({ outcome: 'problems', problems: [{ path: 'responses.0.within', line: 7 }] });
  const right = await admin().get('checkPlaybook', { written: NORMS.replace('8 working hours', '2 working days') });
  expect(right.outcome === 'playbook' && right.changes.map(({ rule, change }) => [rule, change])).toEqual([
    ['responses.answer', 'changed'],
  ]);
});

test('sentences and warnings name people as Jira does, and nobody by an account', async () => {
  const people = `  default: { timeZone: Europe/Berlin }
  people:
    ada: { timeZone: Europe/Berlin, weeklyHours: { mon: [] }, standIn: tom }
    gone: {}
    tom: { name: Tommy }
facilitator:
  rota: [ada, kei, gone]`;
  const written = NORMS.replace('  default: { timeZone: Europe/Berlin }', people);
  const check = await admin().get('checkPlaybook', { written });
  if (check.outcome !== 'playbook') throw new Error(JSON.stringify(check));
  const textOf = (rule: string) => check.sentences.find((one) => one.rule === rule)?.text;
  expect(textOf('workingTime.people.ada')).toMatch(/^Ada.*: .*Tommy/);
  expect(textOf('workingTime.people.gone')).toMatch(/^—: /);
  expect(textOf('facilitator')).toContain('in this order: Ada, Kei and —');
  expect(textOf('workingTime.people.kei')).toBeUndefined();
  expect(textOf('workingTime.people')).toMatch(/^Hours that somebody sets on their own page hold/);
  expect(check.warnings.map(({ what }) => what).join()).toContain('Ada');
  expect(check.warnings.map(({ what }) => what).join()).not.toContain('ada ');
});

test('the form changes what it shows and leaves the rest of the text alone', async () => {
  const written = `# ours\n${NORMS}`;
  const check = await admin().get('checkPlaybook', { written });
  if (check.outcome !== 'playbook') throw new Error('expected a playbook');
  const form = {
    ...check.form,
    weeklyHours: { ...check.form.weeklyHours, fri: '09:00-12:00' },
    responses: [{ ...check.form.responses[0]!, within: '2 working days' }],
    updates: [],
  };
  const changed = await admin().get('writeForm', { written, form });
  expect(changed.written).toContain('# ours');
  expect(changed.written).toContain('2 working days');
  if (changed.check.outcome !== 'playbook') throw new Error(JSON.stringify(changed.check.problems));
  expect(changed.check.form).toEqual(form);
});

test('of two who save at once, the second is told; every save begins a version', async () => {
  const written = NORMS.replace('Titanium', 'Chrome');
  expect((await admin().get('savePlaybook', { written, rev: 1 })).playbook.rev).toBe(2);
  expect(await admin().reason('savePlaybook', { written: NORMS, rev: 1 })).toBe('changed');
  expect(await admin().reason('savePlaybook', { written: 'team: []', rev: 2 })).toBe('invalid');
});

test('a template of a level, and one of a preset without a level', async () => {
  for (const preset of ['level-2', 'open-source', 'rust-fcp']) {
    const answer = await admin().ask('templateOf', { preset, team: 'Titanium' });
    if (answer.outcome === 'refused') expect(answer.reason).toBe('not-found');
    else expect(answer.value.check.outcome).toBe('playbook');
  }
});

test('settings are saved on the revision they were read at', async () => {
  const { settings, settingsRev } = await admin().get('getAdmin');
  const changed = { ...settings, gateWhenUnsure: 'hold' as const };
  const view = await admin().get('saveSettings', { settings: changed, rev: settingsRev });
  expect(view.settings).toEqual(changed);
  expect(await admin().reason('saveSettings', { settings, rev: settingsRev })).toBe('changed');
});

test('projects are listed as the admin sees them, switched off and on again', async () => {
  expect((await admin().get('listProjects')).projects).toMatchObject([{ key: 'ENG', isOn: true, kind: 'software' }]);
  expect(await admin().get('switchProject', { projectId: site.projectId, on: false })).toMatchObject({ isOn: false });
  expect(await admin().get('switchProject', { projectId: site.projectId, on: true })).toMatchObject({
    isOn: true,
    reading: 0,
  });
  site.setNow('2026-03-02 15:05 +01:00');
  await site.settle();
  expect((await admin().get('listProjects')).projects).toMatchObject([{ isOn: true, reading: null }]);
});

test('says which workflows let issues become done without the gate, and how to add it', async () => {
  const { workflows } = await admin().get('checkWorkflows');
  expect(workflows).toMatchObject([
    { name: 'ENG workflow', projectKeys: ['ENG'], gate: 'none', transitions: [{ to: 'Done', held: 'no' }] },
  ]);
  expect(workflows[0]!.howTo).toHaveLength(4);
  const { transitions } = site.jira.project('ENG')!.workflow;
  transitions[3] = { ...transitions[3]!, validators: ['decision-required'] };
  expect((await admin().get('checkWorkflows')).workflows).toMatchObject([{ gate: 'all', howTo: [] }]);
  expect((await admin().get('getAdmin')).steps.find(({ step }) => step === 'gate')?.isDone).toBe(true);
  transitions[3] = { ...transitions[3]!, validators: ['decision-required-fast'] };
  const fast = (await admin().get('checkWorkflows')).workflows[0]!;
  expect(fast.transitions[0]!.held).toBe('expression');
  expect(fast.howTo.join()).toContain('safer');
});

test('the panel is shown on every issue of a project, by Jira’s own task', async () => {
  const { taskId } = await admin().get('pinPanel', { projectIds: [site.projectId] });
  expect(await admin().get('getPinning', { taskId })).toMatchObject({ state: 'done', share: 1 });
});

test('the works-council mode is on when it says so, and its hash proves it', async () => {
  const before = await admin().get('getPrivacy');
  const on = await admin().get('setWorksCouncil', { on: true });
  expect([before.worksCouncil, on.worksCouncil]).toEqual([false, true]);
  expect(on.hash).not.toBe(before.hash);
  expect(on.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(on.kept).toHaveLength(9);
  expect((await admin().get('setWorksCouncil', { on: false })).hash).toBe(before.hash);
});

test('a backtest on the site’s own history: nothing is sent, and it says what would have been', async () => {
  for (let i = 0; i < 3; i++) {
    const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: `Which region? ${i}`, typeName: 'Story' });
    site.jira.comment(issue.key, { accountId: 'ada' }, '@[tom] which region should we use?');
    site.setNow(`2026-03-0${3 + i} 15:00 +01:00`);
    if (i === 0) site.jira.comment(issue.key, { accountId: 'tom' }, 'Frankfurt.');
    await site.jira.move(issue.key, { accountId: 'ada' }, 'Done', { via: 'import' });
  }
  site.setNow('2026-03-09 10:00 +01:00');
  await site.settle();
  const mails = site.mails().length;
  const idle = '  - { id: hand-overs, ask: hand-off, within: 1 working day }\nupdates:';
  const written = NORMS.replace('updates:', idle);
  const input = { projectIds: [site.projectId], weeks: 4, written, compare: true };
  expect(await admin().get('startBacktest', input)).toMatchObject({ state: 'running' });
  expect(await admin().reason('startBacktest', input)).toBe('busy');
  site.setNow('2026-03-09 10:05 +01:00');
  await site.settle();
  const done = await admin().get('getBacktest');
  if (done.state !== 'done') throw new Error(JSON.stringify(done));
  expect(done.result.history.issues).toBe(3);
  expect(done.result.decisions).toMatchObject({ 'why-closed': { closed: 3, wouldBlock: 3 } });
  expect(done.result.responses).toMatchObject({ answer: { asked: 3 } });
  expect(done.result.responses).toMatchObject({ 'hand-overs': { asked: 0 } });
  expect(done.sentences.join()).not.toContain('hand-overs: 0');
  expect(done.sentences).toContain('why-closed: 3 closings, of which 3 would have waited for a record');
  expect(done.page).toContain('<!doctype html>');
  expect(done.numbers.length).toBeGreaterThan(0);
  expect(site.mails()).toHaveLength(mails);
  expect((await admin().get('getAdmin')).steps.find(({ step }) => step === 'backtest')?.isDone).toBe(true);
});

test('a backtest that is stopped stays stopped', async () => {
  site.jira.create('ENG', { accountId: 'ada' }, { summary: 'One' });
  await admin().get('startBacktest', { projectIds: [site.projectId], written: NORMS });
  expect(await admin().get('stopBacktest')).toEqual({ state: 'stopped' });
  site.setNow('2026-03-02 15:30 +01:00');
  await site.settle();
  expect(await admin().get('getBacktest')).toEqual({ state: 'stopped' });
});

test('a norm that comes from a preset is taken out by name', async () => {
  const { written } = await admin().get('templateOf', { preset: 'level-2', team: 'Titanium' });
  const check = await admin().get('checkPlaybook', { written });
  if (check.outcome !== 'playbook') throw new Error('expected a playbook');
  const [gone, ...responses] = check.form.responses;
  const changed = await admin().get('writeForm', { written, form: { ...check.form, responses } });
  expect(changed.written).toContain(`without: [ ${gone!.id} ]`);
  if (changed.check.outcome !== 'playbook') throw new Error(JSON.stringify(changed.check.problems));
  expect(changed.check.form.responses).toEqual(responses);
});
