import { foundLabel, foundPerson, foundTeam } from './founding';
import type { Agreed } from './seed/seed-workspace';
import type { Entity } from './store';
import type { Workspace } from './workspace';

/** The least that tests need: two teams, one of them private, three people, an app, a project, some labels; no issues. */
export function seedBare(workspace: Workspace, appUser: Entity, now: Date): Agreed {
  const person = (name: string, timezone: string, admin = false) =>
    foundPerson(workspace, {
      name,
      displayName: name.toLowerCase(),
      email: `${name.toLowerCase()}@acme.example`,
      timezone,
      admin,
    });
  const people = [
    person('Ada', 'Europe/Berlin', true),
    person('Tom', 'America/Sao_Paulo'),
    person('Raj', 'Asia/Tokyo'),
  ];
  const team = foundTeam(workspace, {
    key: 'ENG',
    name: 'Engineering',
    timezone: 'Europe/Berlin',
    members: [...people, appUser],
  });
  foundTeam(workspace, {
    key: 'HUM',
    name: 'People',
    timezone: 'Europe/Berlin',
    members: people.slice(0, 2),
    isPrivate: true,
  });
  for (const name of ['bug', 'decision-not-needed']) foundLabel(workspace, name);
  const status = workspace.create('ProjectStatus', { name: 'In Progress', type: 'started', color: '#f2c94c' }, null);
  workspace.create(
    'Project',
    {
      name: 'First release',
      slugId: 'first-release',
      description: '',
      state: 'started',
      statusId: status.id,
      leadId: people[0]!.id,
      teamIds: [team.id],
      memberIds: people.map(({ id }) => id),
    },
    null,
  );
  return { playbook: PLAYBOOK, agreedAt: now, proposals: [], goOn: () => {} };
}

/** Everyone in their tracker's zone, from nine to five. */
const PLAYBOOK = `playbook: 1
team: Acme
workingTime:
  default:
    timeZone: Europe/Berlin
    weeklyHours: { mon: ["09:00-17:00"], tue: ["09:00-17:00"], wed: ["09:00-17:00"], thu: ["09:00-17:00"], fri: ["09:00-17:00"] }
responses:
  - { id: question, ask: question, within: 8 working hours }
  - { id: review, ask: review, within: 8 working hours, satisfiedBy: [comment, review] }
updates:
  - { id: moving-work, of: started, every: 5 working days, counts: [comment, update, status] }
decisions:
  - { id: why-closed, of: { labels: [bug] } }
`;
