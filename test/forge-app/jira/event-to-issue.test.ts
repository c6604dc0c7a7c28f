import { siteViewOf } from '../../../forge-app/src/engine/site-view';
import { accountsIn, issueNewsOf } from '../../../forge-app/src/jira/event-to-issue';
import { ProductEvent } from '../../../forge-app/src/jira/product-event';
import { at } from '../../support/at';

/** Whole payloads after the fields that Atlassian documents, and what they mean. */
const issue = (fields: object = {}) => ({
  id: '10001',
  key: 'ENG-1',
  fields: {
    summary: 'Which region?',
    created: '2026-03-02T10:00:00.000+0100',
    updated: '2026-03-04T12:00:00.000+0100',
    project: { id: '100', key: 'ENG', projectTypeKey: 'software' },
    issuetype: { id: '1', name: 'Task' },
    status: { id: '2', name: 'Doing', statusCategory: { key: 'indeterminate' } },
    assignee: { accountId: 'tom' },
    reporter: { accountId: 'ada' },
    ...fields,
  },
});
const updated = (items: readonly object[], more: object = {}) => ({
  eventType: 'avi:jira:updated:issue',
  issue: issue(),
  atlassianId: 'ada',
  changelog: { items },
  ...more,
});

const view = siteViewOf(
  new Map([
    [
      'robo',
      { id: 'robo', timeZone: null, isActive: true, isBot: true, isCustomer: false, seenAt: at('2026-03-01 00:00 Z') },
    ],
  ]),
  () => null,
);
const newsOf = (payload: unknown) => issueNewsOf(ProductEvent.parse(payload), view);

test.each`
  what                                        | items                                                                                           | kinds
  ${'a transition'}                           | ${[{ field: 'status', from: '1', fromString: 'To Do', to: '2', toString: 'Doing' }]}            | ${[['status-changed', 'started']]}
  ${'a transition with its resolution'}       | ${[{ field: 'resolution', toString: 'Done' }, { field: 'status', to: '2', toString: 'Doing' }]} | ${[['status-changed', 'started']]}
  ${'an assignment'}                          | ${[{ field: 'assignee', from: null, to: 'tom' }]}                                               | ${[['assigned', 'tom']]}
  ${'nobody’s any more'}                      | ${[{ field: 'assignee', from: 'tom', to: '' }]}                                                 | ${[['assigned', null]]}
  ${'labels'}                                 | ${[{ field: 'labels', fromString: 'a', toString: 'a b' }]}                                      | ${[['labelled', ['a', 'b']]]}
  ${'title and description at once: an edit'} | ${[{ field: 'summary', toString: 'x' }, { field: 'description', toString: 'y' }]}               | ${[['edited', undefined]]}
  ${'logged work'}                            | ${[{ field: 'timespent', to: '3600' }, { field: 'WorklogId', to: '1' }]}                        | ${[['work-moved', undefined], ['work-moved', undefined]]}
  ${'its place on the board'}                 | ${[{ field: 'Rank', toString: 'Ranked higher' }]}                                               | ${[]}
  ${'another project'}                        | ${[{ field: 'project', to: '200' }, { field: 'Key', fromString: 'ENG-1', toString: 'OPS-9' }]}  | ${[['moved', 'OPS-9']]}
`('$what', ({ items, kinds }) => {
  const news = newsOf(updated(items));
  const said = news?.events.map((event) => {
    switch (event.kind) {
      case 'status-changed':
        return [event.kind, event.category];
      case 'assigned':
        return [event.kind, event.to];
      case 'labelled':
        return [event.kind, event.labels];
      case 'moved':
        return [event.kind, event.key];
      default:
        return [event.kind, undefined];
    }
  });
  expect(said).toEqual(kinds);
  for (const event of news?.events ?? [])
    expect([event.at, event.by]).toEqual([at('2026-03-04 12:00 +01:00'), { kind: 'person', id: 'ada' }]);
});

test.each`
  what                        | payload                                                                   | by
  ${'an automation'}          | ${updated([{ field: 'labels', toString: 'x' }], { atlassianId: 'robo' })} | ${{ kind: 'bot', id: 'robo' }}
  ${'nobody that Jira names'} | ${updated([{ field: 'labels', toString: 'x' }], { atlassianId: null })}   | ${{ kind: 'unknown' }}
`('done by $what', ({ payload, by }) => {
  expect(newsOf(payload)?.events[0]?.by).toEqual(by);
});

test('what the app itself did is no news', () => {
  expect(newsOf(updated([{ field: 'status', toString: 'Done' }], { selfGenerated: true }))).toBeNull();
});

test('a creation without labels or priority leaves Jira to be asked', () => {
  const created = { eventType: 'avi:jira:created:issue', issue: issue(), atlassianId: 'ada' };
  expect(newsOf(created)).toMatchObject({ how: 'reread', events: [] });
  const whole = { ...created, issue: issue({ labels: ['a'], priority: { name: 'High' } }) };
  expect(newsOf(whole)).toMatchObject({ how: 'apply', events: [{ kind: 'created', facts: { priority: 'High' } }] });
});

test('a deletion, of the issue or of a comment', () => {
  expect(newsOf({ eventType: 'avi:jira:deleted:issue', issue: issue() })).toMatchObject({ how: 'gone' });
  const comment = { eventType: 'avi:jira:deleted:comment', issue: issue(), comment: { id: '7' } };
  expect(newsOf(comment)).toMatchObject({ how: { forgetComment: '7' } });
});

test('everyone whose kind has to be known first', () => {
  const mention = { type: 'mention', attrs: { id: 'kei', text: '@Kei' } };
  const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [mention] }] };
  const comment = { id: '7', author: { accountId: 'lou' }, body, created: '2026-03-04T12:00:00.000+0100' };
  const event = ProductEvent.parse({
    eventType: 'avi:jira:commented:issue',
    issue: issue(),
    atlassianId: 'lou',
    comment,
  });
  expect(accountsIn(event).toSorted()).toEqual(['ada', 'kei', 'lou', 'tom']);
});

test.each`
  what                    | payload
  ${'no issue'}           | ${{ eventType: 'avi:jira:updated:issue' }}
  ${'an unknown kind'}    | ${{ eventType: 'avi:jira:viewed:issue', issue: issue() }}
  ${'an undated comment'} | ${{ eventType: 'avi:jira:commented:issue', issue: issue(), comment: { id: '7' } }}
`('$what is refused by the schema', ({ payload }) => {
  expect(ProductEvent.safeParse(payload).success).toBe(false);
});
