import type { DemoStore, Entity } from './store';

/** Who asks, by whose token. */
export interface Viewer {
  readonly user: Entity;
  readonly isApp: boolean;
  readonly scopes: readonly string[];
}

/** Whether the viewer may see it. A private team, with all that belongs to it, is seen by its members alone. */
export function canSee(viewer: Viewer, store: DemoStore, entity: Entity): boolean {
  const teamId = teamOf(store, entity);
  const team = teamId === null ? null : store.get('Team', teamId);
  return team === null || team.private !== true || idsOf(team, 'memberIds').includes(viewer.user.id);
}

/** The list of ids that a field holds; empty where it holds none. */
export function idsOf(entity: Entity, field: string): readonly string[] {
  const value = entity[field];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function teamOf(store: DemoStore, entity: Entity): string | null {
  if (entity.__typename === 'Team') return entity.id;
  if (typeof entity.teamId === 'string') return entity.teamId;
  for (const [field, type] of [
    ['issueId', 'Issue'],
    ['commentId', 'Comment'],
  ] as const) {
    const id = entity[field];
    const above = typeof id === 'string' ? store.get(type, id) : null;
    if (above !== null) return teamOf(store, above);
  }
  return null;
}
