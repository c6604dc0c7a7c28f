import { saveBacktestRun } from '../../../forge-app/src/backtest/backtest-runs';
import { erasePerson } from '../../../forge-app/src/privacy/erase-person';
import { NORMS, type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, storedIn, visit } from '../../support/surfaces';

/** What is left of a person once they are erased. */
let site: NormsSite;
let issueKey: string;

const draft = {
  title: 'Frankfurt',
  question: 'Which?',
  decision: 'Frankfurt.',
  because: 'EU.',
  deciders: [{ accountId: 'tom' }],
};

beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
  site.setNow('2026-03-02 15:00 +01:00');
  const issue = site.jira.create('ENG', { accountId: 'ada' }, { summary: 'Which region?', typeName: 'Story' });
  issueKey = issue.key;
  site.jira.comment(issueKey, { accountId: 'ada' }, '@[tom] which region should we use?');
  await site.settle();
  await visit(site, 'panel', 'tom', { issue: issueKey }).get('saveDecision', { draft });
  await visit(site, 'project', 'ada', { project: 'ENG' }).get('openProposal', { draft, participants: ['tom'] });
  const written = 'workingTime: { people: { tom: { leave: [{ from: 2026-04-01, to: 2026-04-03 }] } } }\n';
  await visit(site, 'settings', 'ada', { project: 'ENG' }).get('saveProjectPlaybook', { written, rev: 0 });
  await site.settle();
});
afterEach(async () => {
  expectClean(site);
  await site.close();
});

test('nothing is left in a project that was switched off since', async () => {
  await visit(site, 'settings', 'ada', { project: 'ENG' }).get('switchThisProject', { on: false });
  await site.settle();
  expect(JSON.stringify(storedIn(site))).toMatch(/\btom\b/);
  await site.app.inside(() => erasePerson('tom'));
  expect(JSON.stringify(storedIn(site))).not.toMatch(/\btom\b/);
});

test('whose turn it is, as others search for it in Jira, names them no longer', async () => {
  const shown = () => JSON.stringify(site.jira.issue(issueKey)?.properties.get('async-norms'));
  expect(shown()).toContain('"tom"');
  await site.app.inside(() => erasePerson('tom'));
  await site.settle();
  expect(shown()).not.toContain('"tom"');
  expect((await site.clockOf(issueKey))?.published).toBe(shown());
});

test('nothing is left in the agreement that was last tried on the past', async () => {
  const written = `${NORMS.replace('default: {', 'people: { tom: { leave: [] } }\n  default: {')}`;
  await site.app.inside(async () => {
    const startedAt = new Date();
    const asked = { runId: 'r', projectIds: [], projectKeys: [], weeks: 8, written, compare: false, startedAt };
    await saveBacktestRun({ state: 'stopped', ...asked, locale: 'en', timeZone: 'UTC' });
    await erasePerson('tom');
  });
  expect(JSON.stringify(storedIn(site))).not.toMatch(/\btom\b/);
});
