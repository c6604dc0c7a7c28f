import type { Asked } from './asked';
import { notFound } from './refusal';
import type { DemoStore, Entity } from './store';
import { canSee } from './viewer';

/**
 * The entity with this id. Issues may be named by their key, the former ones included; the viewer's own user by `me`.
 * @throws the same refusal for what is not there and for what the viewer may not see
 */
export function findEntity({ workspace, viewer }: Asked, type: string, id: unknown): Entity {
  const { store } = workspace;
  const byName = type === 'Issue' ? issueByKey(store, id) : type === 'User' && id === 'me' ? viewer.user : null;
  const found = store.get(type, String(id)) ?? byName;
  if (found === null || !canSee(viewer, store, found)) throw notFound(type);
  return found;
}

function issueByKey(store: DemoStore, key: unknown): Entity | null {
  const now = store.find('Issue', 'identifier', key);
  if (now !== null) return now;
  return store.all('Issue').find((issue) => (issue.previousIdentifiers as readonly unknown[]).includes(key)) ?? null;
}
