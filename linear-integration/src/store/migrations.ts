import type { Migration } from 'kysely';
import type { DialectName } from './dialect-differences';
import { createInbox } from './migrations/0001-inbox';
import { createIssuesAndNudges } from './migrations/0002-issues-and-nudges';

/** Every step that the tables took, in order. A step that has been released is never edited; a new one is added. */
export function migrations(dialect: DialectName): Record<string, Migration> {
  return { '0001-inbox': createInbox(dialect), '0002-issues-and-nudges': createIssuesAndNudges };
}
