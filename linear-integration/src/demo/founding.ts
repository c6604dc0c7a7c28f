import type { Entity } from './store';
import type { Workspace } from './workspace';

/** A person of the workspace as they are written down. */
export interface Founder {
  readonly name: string;
  readonly displayName: string;
  readonly email: string;
  readonly timezone: string;
  readonly admin?: boolean;
  readonly app?: boolean;
}

/** A team with its states, labels and members. */
export interface FoundedTeam {
  readonly key: string;
  readonly name: string;
  readonly timezone: string;
  readonly members: readonly Entity[];
  readonly isPrivate?: boolean;
}

/** The states of a new team, in Linear's kinds and order. */
const STATES = [
  ['Triage', 'triage'],
  ['Backlog', 'backlog'],
  ['Todo', 'unstarted'],
  ['In Progress', 'started'],
  ['In Review', 'started'],
  ['Done', 'completed'],
  ['Canceled', 'canceled'],
  ['Duplicate', 'duplicate'],
] as const;

/** Puts a person into the workspace. */
export function foundPerson(workspace: Workspace, founder: Founder): Entity {
  return workspace.create(
    'User',
    {
      active: true,
      app: false,
      admin: false,
      guest: false,
      owner: false,
      isMentionable: true,
      isAssignable: founder.app !== true,
      statusEmoji: null,
      statusLabel: null,
      statusUntilAt: null,
      initials: founder.name
        .split(' ')
        .map((part) => part[0])
        .join(''),
      ...founder,
    },
    null,
  );
}

/** Puts a team into the workspace, with Linear's states. */
export function foundTeam(workspace: Workspace, { key, name, timezone, members, isPrivate }: FoundedTeam): Entity {
  const team = workspace.create(
    'Team',
    {
      key,
      name,
      displayName: name,
      timezone,
      private: isPrivate === true,
      memberIds: members.map(({ id }) => id),
      triageEnabled: true,
    },
    null,
  );
  for (const [position, [stateName, type]] of STATES.entries())
    workspace.create('WorkflowState', { teamId: team.id, name: stateName, type, position, color: '#95a2b3' }, null);
  return team;
}

/** Puts a label of the whole workspace into it. */
export function foundLabel(workspace: Workspace, name: string): Entity {
  return workspace.create('IssueLabel', { name, color: '#95a2b3', isGroup: false, teamId: null }, null);
}
