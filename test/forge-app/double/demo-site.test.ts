import { at } from '../../support/at';
import { demoSite } from '../../support/jira/demo-site';
import { searchIssues } from '../../support/jira/jql-search';

test.each(['2026-03-04 09:00 Z', '2026-11-23 00:30 Z'])(
  'the demo at %s is three weeks old and nothing in it is yet to come',
  (text) => {
    const now = at(text);
    const site = demoSite(() => now);
    const issues = searchIssues('created >= -21d', { site, now, accountId: null, aliases: new Map() });
    expect(issues.map(({ key }) => key).sort()).toEqual([
      'HELP-1',
      'HELP-2',
      'KIWI-1',
      'KIWI-2',
      'KIWI-3',
      'TITAN-1',
      'TITAN-2',
      'TITAN-3',
      'TITAN-4',
      'TITAN-5',
      'TITAN-6',
    ]);
    const instants = issues.flatMap(({ updatedAt, comments, changes }) => [
      updatedAt,
      ...comments.map(({ createdAt }) => createdAt),
      ...changes.map((change) => change.at),
    ]);
    expect(instants.filter((instant) => instant > now)).toEqual([]);
    expect(site.takeEvents()).toEqual([]);
  },
);

test('what the demo did by import is done at once', () => {
  const site = demoSite(() => at('2026-03-04 09:00 Z'));
  expect(site.issue('TITAN-4')).toMatchObject({ resolution: 'Done', statusId: '10004' });
  expect(site.issue('TITAN-3')?.changes).toHaveLength(1);
});
