import { type NormsSite, openNormsSite } from '../../support/norms-site';
import { expectClean, visit } from '../../support/surfaces';

let site: NormsSite;
beforeEach(async () => {
  site = await openNormsSite('2026-03-02 14:00 +01:00');
});
afterEach(async () => {
  expectClean(site);
  await site.close();
});

test('counts what a team has in writing, and nothing about a person', async () => {
  const widget = visit(site, 'widget', 'kei');
  expect(await widget.get('getWidget', { projectId: null })).toEqual({ state: 'choose-a-project' });
  expect((await widget.get('listWidgetProjects')).projects).toEqual([{ id: site.projectId, key: 'ENG', name: 'ENG' }]);
  const draft = { title: 'Frankfurt', decision: 'Frankfurt.', reviewBy: '2026-03-01' };
  await visit(site, 'project', 'ada', { project: 'ENG' }).get('writeDecision', { draft });
  expect(await widget.get('getWidget', { projectId: site.projectId })).toEqual({
    state: 'on',
    projectKey: 'ENG',
    inForce: 1,
    openProposals: 0,
    reviewsDue: 1,
    debt: 0,
    worksCouncil: false,
  });
});
