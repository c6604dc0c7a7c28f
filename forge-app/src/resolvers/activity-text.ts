import type { Reader } from '@async-norms/core';
import type { KeptActivity } from '../storage/activity';
import { sayResolver } from './texts/say-resolver';

/** What the tool did, in a line. Codes stay codes: they are the names of norms in the agreement. */
export function activityText({ kind, detail }: Pick<KeptActivity, 'kind' | 'detail'>, reader: Reader): string {
  switch (kind) {
    case 'reread':
    case 'debt-cleared':
      return sayResolver(reader, `activity.${kind}`);
    case 'gate-could-not-look':
      return sayResolver(reader, 'activity.gate-could-not-look', {
        followed: detail.startsWith('hold') ? 'hold' : 'let-through',
      });
    default:
      return sayResolver(reader, `activity.${kind}`, { detail });
  }
}
