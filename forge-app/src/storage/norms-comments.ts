import { kvs } from '@forge/kvs';

/** Which comment on an issue is ours: there is one, and it is edited. */
export interface NormsComments {
  idOn(issueId: string): Promise<string | null>;
  keep(issueId: string, commentId: string): Promise<void>;
  forget(issueId: string): Promise<void>;
}

const keyOf = (issueId: string) => `norms-comment-${issueId}`;

export function normsComments(): NormsComments {
  return {
    async idOn(issueId) {
      const id = await kvs.get(keyOf(issueId));
      return typeof id === 'string' ? id : null;
    },
    keep: (issueId, commentId) => kvs.set(keyOf(issueId), commentId, { ttl: { value: 365, unit: 'DAYS' } }),
    forget: (issueId) => kvs.delete(keyOf(issueId)),
  };
}
