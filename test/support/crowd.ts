import { randomUUID } from 'node:crypto';
import type { Demo } from '../../linear-integration/src/demo/demo';
import type { WritableStore } from '../../linear-integration/src/demo/store';

/** Adds people to the double's first team, as many as that; their display names. */
export function addCrowd({ store }: Demo, count: number): readonly string[] {
  const tom = store.find('User', 'displayName', 'tom')!;
  const team = store.find('Team', 'key', 'ENG')!;
  return Array.from({ length: count }, (_, i) => {
    const [id, name] = [randomUUID(), `p${i}`];
    const email = `${name}@acme.example`;
    (store as WritableStore).put({
      ...tom,
      id,
      name,
      displayName: name,
      email,
      url: String(tom.url).replace('tom', name),
    });
    (team.memberIds as string[]).push(id);
    return name;
  });
}
