import type { Asked } from './asked';
import { MUTATIONS } from './mutations';
import type { Entity } from './store';
import type { By, Workspace } from './workspace';

/** What a person does in Linear by hand. Each answers the id of what was made or changed, and sends the webhooks that follow. */
export interface DemoHands {
  readonly userId: string | null;
  /** `team` is a key such as `ENG`; without one, the first team. */
  createIssue(input: {
    readonly title: string;
    readonly team?: string;
    readonly assignee?: string;
    readonly description?: string;
    readonly labels?: readonly string[];
    /** The name of a state. */
    readonly state?: string;
    /** 0 none, 1 urgent, 2 high, 3 medium, 4 low. */
    readonly priority?: number;
    readonly project?: string;
  }): string;
  /** `issue` is an id or a key such as `ENG-12`, here and below. */
  comment(issue: string, body: string, parentId?: string): string;
  editComment(commentId: string, body: string): void;
  deleteComment(commentId: string): void;
  resolveComment(commentId: string): void;
  react(commentId: string, emoji: string): string;
  /** By the state's name. */
  moveTo(issue: string, state: string): void;
  assign(issue: string, person: string | null): void;
  label(issue: string, label: string): void;
  unlabel(issue: string, label: string): void;
  moveToTeam(issue: string, teamKey: string): void;
  writeDocument(issue: string, title: string, content: string): string;
  editDocument(documentId: string, content: string): void;
  /** `project` is an id or a name. */
  postProjectUpdate(project: string, body: string): string;
  trash(issue: string): void;
  restore(issue: string): void;
  /** An administrator's: the person is no longer in the workspace. */
  deactivate(person: string): void;
  /** An administrator's: whether the app may see a private team. */
  setTeamAccess(teamKey: string, visible: boolean): void;
}

/** What hands take besides the workspace. */
export interface HandsParts {
  readonly workspace: Workspace;
  readonly appUser: Entity;
  readonly onAccessChanged: (teamId: string, visible: boolean) => void;
}

/** Every scope that a person has in their own workspace. */
const EVERYTHING = ['read', 'write', 'admin'];

/** A person by id, e-mail address, name or display name. */
export function personNamed(workspace: Workspace, person: string): Entity {
  const found = workspace.store
    .all('User')
    .find((user) => [user.id, user.email, user.name, user.displayName].includes(person));
  return found ?? expected('a person of the workspace', person);
}

/** The hands of a person; `null`: of an automation, whose webhooks name no actor. */
export function handsOf({ workspace, appUser, onAccessChanged }: HandsParts, by: By): DemoHands {
  const { store } = workspace;
  const asked: Asked = { workspace, viewer: { user: by ?? automation(), isApp: false, scopes: EVERYTHING } };
  const mutate = (name: string, args: Record<string, unknown>) => MUTATIONS[name]!(asked, args);
  const made = (payload: Record<string, unknown>, field: string) => (payload[field] as Entity).id;
  const person = (name: string) => personNamed(workspace, name);

  const issue = (name: string): Entity =>
    store.get('Issue', name) ?? store.find('Issue', 'identifier', name) ?? expected('an issue', name);
  const team = (key: string): Entity => store.find('Team', 'key', key) ?? expected('a team', key);
  const label = (name: string): Entity => store.find('IssueLabel', 'name', name) ?? expected('a label', name);
  const state = (teamId: unknown, name: string): Entity =>
    store.all('WorkflowState').find((each) => each.teamId === teamId && each.name === name) ??
    expected('a state', name);
  const changeIssue = (name: string, fields: Record<string, unknown>) => workspace.change(issue(name), fields, by);

  return {
    userId: by?.id ?? null,
    createIssue({ title, team: key, assignee, description, labels, state: stateName, priority, project }) {
      const of = key === undefined ? store.all('Team')[0]! : team(key);
      const input = {
        teamId: of.id,
        title,
        ...(description === undefined ? {} : { description }),
        ...(assignee === undefined ? {} : { assigneeId: person(assignee).id }),
        ...(labels === undefined ? {} : { labelIds: labels.map((name) => label(name).id) }),
        ...(stateName === undefined ? {} : { stateId: state(of.id, stateName).id }),
        ...(priority === undefined ? {} : { priority }),
        ...(project === undefined ? {} : { projectId: store.find('Project', 'name', project)!.id }),
      };
      return made(mutate('issueCreate', { input }), 'issue');
    },
    comment: (name, body, parentId) =>
      made(
        mutate('commentCreate', { input: { issueId: issue(name).id, body, ...(parentId && { parentId }) } }),
        'comment',
      ),
    editComment: (id, body) => void mutate('commentUpdate', { id, input: { body } }),
    deleteComment: (id) => void mutate('commentDelete', { id }),
    resolveComment: (id) => void mutate('commentResolve', { id }),
    react: (commentId, emoji) => made(mutate('reactionCreate', { input: { commentId, emoji } }), 'reaction'),
    moveTo(name, stateName) {
      changeIssue(name, { stateId: state(issue(name).teamId, stateName).id });
    },
    assign: (name, to) => changeIssue(name, { assigneeId: to === null ? null : person(to).id }),
    label: (name, labelName) => changeIssue(name, { addedLabelIds: [label(labelName).id] }),
    unlabel: (name, labelName) => changeIssue(name, { removedLabelIds: [label(labelName).id] }),
    moveToTeam: (name, key) => changeIssue(name, { teamId: team(key).id }),
    writeDocument: (name, title, content) =>
      made(mutate('documentCreate', { input: { issueId: issue(name).id, title, content } }), 'document'),
    editDocument: (id, content) => void mutate('documentUpdate', { id, input: { content } }),
    postProjectUpdate(project, body) {
      const found =
        store.get('Project', project) ?? store.find('Project', 'name', project) ?? expected('a project', project);
      return made(mutate('projectUpdateCreate', { input: { projectId: found.id, body } }), 'projectUpdate');
    },
    trash: (name) => changeIssue(name, { archivedAt: workspace.now(), trashed: true }),
    restore: (name) => changeIssue(name, { archivedAt: null, trashed: null }),
    deactivate: (name) => workspace.change(person(name), { active: false }, by),
    setTeamAccess(key, visible) {
      const of = team(key);
      const others = (of.memberIds as readonly string[]).filter((id) => id !== appUser.id);
      of.memberIds = visible ? [...others, appUser.id] : others;
      onAccessChanged(of.id, visible);
    },
  };
}

/** Comments and documents need an author; an automation's hands change issues alone. */
function automation(): Entity {
  const never = new Date(0);
  return { __typename: 'User', id: 'automation', createdAt: never, updatedAt: never, archivedAt: null };
}

function expected(what: string, got: string): never {
  throw new Error(`expected ${what}; got ${got}`);
}
