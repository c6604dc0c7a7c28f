import type { Playbook } from '../playbook/schema';

/** A playbook less some of its norms, and the waivers that speak of them. */
export function withoutNorms(playbook: Playbook, norms: ReadonlySet<string>): Playbook {
  if (norms.size === 0) return playbook;
  const isKept = ({ id }: { readonly id: string }): boolean => !norms.has(id);
  return {
    ...playbook,
    responses: playbook.responses.filter(isKept),
    updates: playbook.updates.filter(isKept),
    staleness: playbook.staleness.filter(isKept),
    waivers: playbook.waivers.filter(({ norm }) => !norms.has(norm)),
  };
}
