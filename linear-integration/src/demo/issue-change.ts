import { refusal } from './refusal';
import type { Entity } from './store';
import { idsOf } from './viewer';
import type { Workspace } from './workspace';

type Fields = Readonly<Record<string, unknown>>;

/** What follows from changing an issue: stamps of its state, a new key in a new team, subscribers. */
export function issueChange(workspace: Workspace, issue: Entity, input: Fields): Fields {
  const { addedLabelIds, removedLabelIds, ...fields } = input as Record<string, unknown>;
  const change: Record<string, unknown> = { ...fields };
  if (Array.isArray(addedLabelIds) || Array.isArray(removedLabelIds)) {
    const kept = (idsOf(issue, 'labelIds') as string[]).filter((id) => !idsIn(removedLabelIds).includes(id));
    change.labelIds = [...new Set([...kept, ...idsIn(addedLabelIds)])];
  }
  for (const labelId of idsIn(change.labelIds)) requireLabel(workspace, labelId);
  if (typeof change.teamId === 'string' && change.teamId !== issue.teamId) moveTeam(workspace, issue, change);
  if (typeof change.stateId === 'string') {
    const state = workspace.store.get('WorkflowState', change.stateId);
    if (state === null) throw refusal('input', 'Entity not found: WorkflowState');
    if (state.teamId !== (change.teamId ?? issue.teamId))
      throw refusal('input', 'Discrepancy between issue state and team');
    Object.assign(change, stampsOf(workspace, issue, String(state.type)));
  }
  if (typeof change.assigneeId === 'string' && workspace.store.get('User', change.assigneeId) === null)
    throw refusal('input', 'Entity not found: User');
  if (typeof change.assigneeId === 'string')
    issue.subscriberIds = [...new Set([...idsOf(issue, 'subscriberIds'), change.assigneeId])];
  return change;
}

/** When an issue was started, completed, canceled: kept while its state is of that kind. */
export function stampsOf(workspace: Workspace, issue: Entity | null, stateType: string): Fields {
  const now = workspace.now();
  const kept = (field: string) => issue?.[field] ?? now;
  return {
    startedAt: stateType === 'started' ? kept('startedAt') : stateType === 'completed' ? kept('startedAt') : null,
    completedAt: stateType === 'completed' ? kept('completedAt') : null,
    canceledAt: stateType === 'canceled' || stateType === 'duplicate' ? kept('canceledAt') : null,
  };
}

/** A new team gives a new key, and a state of its own of the same kind. Labels of the former team are lost. */
function moveTeam(workspace: Workspace, issue: Entity, change: Record<string, unknown>): void {
  const { store } = workspace;
  const team = store.get('Team', String(change.teamId));
  if (team === null) throw refusal('input', 'Entity not found: Team');
  const number = nextNumber(workspace, team.id);
  change.number = number;
  change.identifier = `${String(team.key)}-${number}`;
  change.previousIdentifiers = [...idsOf(issue, 'previousIdentifiers'), issue.identifier];
  change.labelIds = idsIn(change.labelIds ?? issue.labelIds).filter((id) => {
    const teamId = store.get('IssueLabel', id)?.teamId ?? null;
    return teamId === null || teamId === team.id;
  });
  const former = store.get('WorkflowState', String(issue.stateId));
  const states = store.all('WorkflowState').filter((state) => state.teamId === team.id);
  change.stateId ??= (states.find((state) => state.type === former?.type) ?? states[0])!.id;
}

/** The next number of a team's issues; numbers are never used twice. */
export function nextNumber(workspace: Workspace, teamId: string): number {
  const team = workspace.store.get('Team', teamId)!;
  const next = Number(team.lastNumber ?? 0) + 1;
  team.lastNumber = next;
  return next;
}

function requireLabel(workspace: Workspace, labelId: string): void {
  if (workspace.store.get('IssueLabel', labelId) === null) throw refusal('input', 'Entity not found: IssueLabel');
}

function idsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? (value as string[]) : [];
}
