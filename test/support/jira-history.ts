/** Jira REST issues as a tracker exports them, one object an issue; texts and what no test needs are left out. */
export interface JiraIssueOf {
  readonly key: string;
  readonly type?: string;
  /** ISO instants. */
  readonly created: string;
  readonly resolved?: string;
  readonly reporter?: Person;
  readonly assignee?: Person;
  readonly comments?: readonly (readonly [by: Person, at: string])[];
}

const ZONES = { ada: 'Europe/Berlin', tom: 'America/New_York', kei: 'Asia/Tokyo' } as const;
type Person = keyof typeof ZONES;

const person = (id: Person) => ({
  accountId: id,
  accountType: 'atlassian',
  displayName: id,
  active: true,
  timeZone: ZONES[id],
});
const jiraTime = (iso: string) => new Date(iso).toISOString().replace('Z', '+0000');

/** An issue as `/search` answers it. */
export function jiraIssue({ key, type = 'Bug', created, resolved, reporter, assignee, comments = [] }: JiraIssueOf) {
  const statusCategory = resolved === undefined ? { key: 'new' } : { key: 'done' };
  return {
    id: key.replace(/\D/g, ''),
    key,
    fields: {
      project: { key: key.split('-')[0] },
      issuetype: { name: type },
      status: { name: resolved === undefined ? 'Open' : 'Done', statusCategory },
      created: jiraTime(created),
      updated: jiraTime(resolved ?? created),
      resolutiondate: resolved === undefined ? null : jiraTime(resolved),
      reporter: reporter === undefined ? null : person(reporter),
      assignee: assignee === undefined ? null : person(assignee),
      comment: {
        comments: comments.map(([by, at], i) => ({ id: `${key}-${i}`, author: person(by), created: jiraTime(at) })),
        total: comments.length,
        maxResults: comments.length,
        startAt: 0,
      },
    },
  };
}

/**
 * Four issues of one week in March 2026, read against an agreement of eight working hours in Berlin: two answered in time, one
 * late, one never; one of them a story that was closed without a record.
 */
export const WEEK = [
  jiraIssue({
    key: 'ENG-1',
    created: '2026-03-02T10:00+01:00',
    reporter: 'ada',
    assignee: 'tom',
    comments: [['tom', '2026-03-02T16:30+01:00']], // 6 h 30 min
  }),
  jiraIssue({
    key: 'ENG-2',
    created: '2026-03-03T10:00+01:00',
    reporter: 'ada',
    assignee: 'kei',
    comments: [['kei', '2026-03-05T10:00+09:00']], // Thursday 02:00 in Berlin: 7 + 8 h
  }),
  jiraIssue({ key: 'ENG-3', created: '2026-03-04T12:00+01:00', reporter: 'tom', assignee: 'ada' }),
  jiraIssue({
    key: 'ENG-4',
    type: 'Story',
    created: '2026-03-02T09:00+01:00',
    resolved: '2026-03-06T16:00+01:00',
    reporter: 'kei',
    assignee: 'ada',
    comments: [['ada', '2026-03-02T09:30+01:00']],
  }),
];

/** The playbook of the contract, for a team in Berlin. */
export const BERLIN_PLAYBOOK = `playbook: 1
team: Harbour
workingTime:
  default: { timeZone: Europe/Berlin, weeklyHours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"], wed: ["09:00-17:00"], thu: ["09:00-17:00"], fri: ["09:00-17:00"] } }
  people: { ada: { name: Ada, timeZone: Europe/Berlin }, kei: { timeZone: Asia/Tokyo } }
responses:
  - { id: first-response, ask: new-issue, within: 8 working hours, clock: team, satisfiedBy: [comment] }
updates:
  - { id: moving-work, of: open, every: 10 working days, counts: [comment], clock: team }
decisions:
  - { id: why-closed, of: { types: [Story] }, before: done }
`;
