import type { CannotTellCode } from '../../../core/src/history/cannot-tell';
import type { HistoryKind } from '../../../core/src/history/history';
import { unjudgedNorms } from '../../../core/src/history/judgeable';
import { aHistory } from '../../support/histories';
import { aPlaybook } from '../../support/playbooks';

const PLAYBOOK = aPlaybook({
  responses: [
    { id: 'first', ask: 'new-issue', within: '8 working hours' },
    { id: 'moved', ask: 'new-issue', within: '8 working hours', satisfiedBy: ['status', 'assignment'] },
    { id: 'thumbs', ask: 'new-issue', within: '8 working hours', satisfiedBy: ['reaction'] },
    { id: 'question', ask: 'question', within: '8 working hours' },
    { id: 'hand-off', ask: 'hand-off', within: '8 working hours' },
  ],
  updates: [
    { id: 'words', every: '5 working days', counts: ['comment', 'update'] },
    { id: 'moves', every: '5 working days', counts: ['status', 'work'] },
  ],
  staleness: [{ id: 'quiet', after: '30 working days' }],
  decisions: [{ id: 'why' }],
});

test.each`
  what                       | kind                | open                                                           | unjudged
  ${'everything is there'}   | ${'linear-graphql'} | ${[]}                                                          | ${{}}
  ${'Jira has no reactions'} | ${'jira-rest'}      | ${[]}                                                          | ${{ thumbs: 'no-reactions' }}
  ${'comments have no text'} | ${'jira-rest'}      | ${['no-comment-text']}                                         | ${{ thumbs: 'no-reactions', question: 'no-comment-text' }}
  ${'no changelog'}          | ${'linear-graphql'} | ${['no-status-changes', 'no-assignee-changes']}                | ${{ moved: 'no-status-changes', moves: 'no-status-changes' }}
  ${"Linear's CSV"}          | ${'linear-csv'}     | ${['no-comments', 'no-status-changes', 'no-assignee-changes']} | ${{ first: 'no-comments', moved: 'no-status-changes', thumbs: 'no-reactions', question: 'no-comments', 'hand-off': 'no-comments', words: 'no-comments', moves: 'no-status-changes', quiet: 'no-comments' }}
`(
  '$what: not judged are $unjudged',
  ({ kind, open, unjudged }: { kind: HistoryKind; open: CannotTellCode[]; unjudged: object }) => {
    const cannotTell = open.map((code) => ({ code, count: null, detail: null }));
    const found = unjudgedNorms(aHistory([], {}, { kind, cannotTell }).facts, PLAYBOOK);
    expect(Object.fromEntries(found.map(({ norm, because }) => [norm, because]))).toEqual(unjudged);
  },
);

test('what some issues leave open keeps no norm from being judged', () => {
  const cannotTell = [{ code: 'no-comments' as const, count: 3, detail: null }];
  const facts = { ...aHistory([]).facts, kind: 'linear-graphql' as const, issues: 10, cannotTell };
  expect(unjudgedNorms(facts, PLAYBOOK)).toEqual([]);
  expect(unjudgedNorms({ ...facts, issues: 3 }, PLAYBOOK).map(({ norm }) => norm)).toContain('first');
});
