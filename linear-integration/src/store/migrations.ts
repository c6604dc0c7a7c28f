import type { Migration } from 'kysely';
import type { DialectName } from './dialect-differences';
import { createInbox } from './migrations/0001-inbox';
import { createIssuesAndNudges } from './migrations/0002-issues-and-nudges';
import { createActivityAndLeases } from './migrations/0003-activity-and-leases';
import { createInstallation } from './migrations/0010-installation';
import { createLinearSide } from './migrations/0020-linear-side';
import { createPages } from './migrations/0030-pages';
import { indexUnsettledClaims } from './migrations/0040-unsettled-claims';

/**
 * Every step that the tables took, in the order of their names. A step that has been released is never edited; a new one is
 * added with a higher number.
 */
export function migrations(dialect: DialectName): Record<string, Migration> {
  return {
    '0001-inbox': createInbox(dialect),
    '0002-issues-and-nudges': createIssuesAndNudges,
    '0003-activity-and-leases': createActivityAndLeases(dialect),
    '0010-installation': createInstallation,
    '0020-linear-side': createLinearSide,
    '0030-pages': createPages,
    '0040-unsettled-claims': indexUnsettledClaims,
  };
}
