import { foundLabel, foundPerson, foundTeam } from '../founding';
import { type DemoHands, handsOf } from '../hands';
import type { Entity } from '../store';
import type { Workspace } from '../workspace';
import { tellThePast } from './past';
import { PEOPLE } from './people';
import { demoPlaybook } from './playbook';
import { tellThePresent } from './present';
import { type DemoProposal, demoProposals } from './proposals';
import { play, type Stage } from './script';

/** What seeding takes: the clock that it moves through the past, and back. */
export interface Seeding {
  readonly workspace: Workspace;
  readonly appUser: Entity;
  readonly now: Date;
  readonly setClock: (at: Date) => void;
}

/** What a team has agreed on, and what it is about to. */
export interface Agreed {
  readonly playbook: string;
  readonly agreedAt: Date;
  readonly proposals: readonly DemoProposal[];
  /** Goes on with what people were doing, now that somebody listens. */
  readonly goOn: () => void;
}

const WEEK_MS = 7 * 86_400_000;
const LABELS = ['bug', 'architecture', 'research', 'ops', 'accessibility', 'decision-not-needed'];

/** A team of nine with weeks of history behind it and some things going on, all of it laid relative to now. */
export function seedWorkspace({ workspace, appUser, now, setClock }: Seeding): Agreed {
  const foundedAt = new Date(now.getTime() - 60 * WEEK_MS);
  setClock(foundedAt);
  const users = new Map(
    PEOPLE.map((person) => [
      person.key,
      foundPerson(workspace, {
        name: person.name,
        displayName: person.name.split(' ')[0]!,
        email: `${person.key}@lighthouse.example`,
        timezone: person.timeZone,
        admin: person.isAdmin === true,
      }),
    ]),
  );
  const members = [...users.values(), appUser];
  const app = foundTeam(workspace, { key: 'APP', name: 'App', timezone: 'America/Sao_Paulo', members });
  const platform = foundTeam(workspace, { key: 'PLT', name: 'Platform', timezone: 'Europe/Berlin', members });
  foundTeam(workspace, {
    key: 'PEO',
    name: 'People and pay',
    timezone: 'Europe/Berlin',
    members: [users.get('ana')!, users.get('jonas')!],
    isPrivate: true,
  });
  for (const name of LABELS) foundLabel(workspace, name);
  foundProjects(workspace, users, [app, platform]);

  const hands = new Map<string | null, DemoHands>();
  const parts = { workspace, appUser, onAccessChanged: () => {} };
  const stage: Stage = {
    now,
    steps: [],
    afterStart: [],
    keyOf: (id) => String(workspace.store.get('Issue', id)!.identifier),
    mention: (key) => workspace.urlOf('profiles', key),
    hands(key) {
      const known = hands.get(key) ?? handsOf(parts, key === null ? null : users.get(key)!);
      hands.set(key, known);
      return known;
    },
  };
  tellThePast(stage);
  tellThePresent(stage);
  play(stage, setClock);
  setClock(now);
  const idOf = (key: string) => users.get(key)!.id;
  return {
    playbook: demoPlaybook(now, idOf),
    agreedAt: foundedAt,
    proposals: demoProposals(now, idOf),
    goOn() {
      for (const act of stage.afterStart.splice(0)) act();
    },
  };
}

function foundProjects(workspace: Workspace, users: ReadonlyMap<string, Entity>, teams: readonly Entity[]): void {
  const status = workspace.create('ProjectStatus', { name: 'In Progress', type: 'started', color: '#f2c94c' }, null);
  const projects = [
    ['Search 2.0', 'search-2', 'jonas', 'Finds everything, at once, without a network.'],
    ['Offline first', 'offline-first', 'haruto', 'Nothing that anyone writes is ever lost.'],
  ] as const;
  for (const [name, slugId, lead, description] of projects)
    workspace.create(
      'Project',
      {
        ...{ name, slugId, description, state: 'started', statusId: status.id },
        leadId: users.get(lead)!.id,
        teamIds: teams.map(({ id }) => id),
        memberIds: [...users.values()].map(({ id }) => id),
      },
      null,
    );
}
