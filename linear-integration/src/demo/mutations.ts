import type { Asked } from './asked';
import { COMMENT_MUTATIONS } from './mutations/comments';
import { ISSUE_MUTATIONS } from './mutations/issues';
import { OTHER_MUTATIONS } from './mutations/others';
import { WEBHOOK_MUTATIONS } from './mutations/webhooks';

/** Does what a field of `Mutation` says, and answers its payload. */
export type Mutate = (asked: Asked, args: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The mutations that the demo workspace knows; any other is refused. */
export const MUTATIONS: Readonly<Record<string, Mutate>> = {
  ...ISSUE_MUTATIONS,
  ...COMMENT_MUTATIONS,
  ...OTHER_MUTATIONS,
  ...WEBHOOK_MUTATIONS,
};
