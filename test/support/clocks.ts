import { createdState, type IssueEvent, type IssueFacts } from '@async-norms/core';
import type { Clock } from '../../forge-app/src/storage/clock';
import { at } from './at';

/** The creation of an issue by Ada, in Berlin's morning. */
export function creation(facts: Partial<IssueFacts> = {}): IssueEvent & { readonly kind: 'created' } {
  return {
    kind: 'created',
    at: at('2026-03-02 10:00 +01:00'),
    by: { kind: 'person', id: 'ada' },
    id: 'created',
    facts: {
      key: 'ENG-1',
      project: 'ENG',
      type: 'Task',
      priority: 'Medium',
      labels: [],
      status: 'To Do',
      statusCategory: 'new',
      assignee: null,
      reporter: 'ada',
      ...facts,
    },
  };
}

/** A clock of an issue that nothing has happened on. */
export function aClock(parts: Partial<Clock> = {}): Clock {
  const issueId = parts.issueId ?? '10001';
  return {
    issueId,
    issueKey: 'ENG-1',
    projectId: '100',
    dueAt: null,
    people: [],
    base: createdState(issueId, creation()),
    tail: [],
    own: [],
    seenAt: at('2026-03-02 10:00 +01:00'),
    isService: false,
    said: 0,
    published: null,
    rev: 0,
    ...parts,
  };
}
