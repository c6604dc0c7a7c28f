import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import { z } from 'zod';
import { bodyOf, type Clock, ClockBody } from './clock';
import { instantOfMinute, minuteFrom, minuteOf } from './epoch';
import { isConflict } from './kvs-failures';

/** The clocks of the site: one an issue. */
export interface Clocks {
  /** Strict: what was saved last. */
  find(issueId: string): Promise<Clock | null>;
  findMany(issueIds: readonly string[]): Promise<readonly Clock[]>;
  /** Saves unless somebody else has saved since it was read; false then, and nothing is changed. */
  save(clock: Clock): Promise<boolean>;
  drop(issueId: string): Promise<void>;
  /**
   * A page of what is due by now, the longest due first. By the index, which may lag: read strictly before acting.
   *
   * Costs what is due, whatever is tracked.
   */
  due(now: Date, cursor: string | null): Promise<ClockPage>;
  /** A page of a project's clocks. By the index. */
  ofProject(projectId: string, state: ClockState, cursor: string | null): Promise<ClockPage>;
}

type ClockState = 'due' | 'quiet';

interface ClockPage {
  readonly clocks: readonly Clock[];
  readonly next: string | null;
}

const PAGE = 100;
const BATCH = 25;
/** Stands for never in an attribute that must be there for the index: the largest 32-bit integer. */
const NEVER = 2_147_483_647;

const ClockRow = z.object({
  issueId: z.string(),
  issueKey: z.string(),
  projectId: z.string(),
  state: z.enum(['due', 'quiet']),
  dueAt: z.int(),
  rev: z.int(),
  body: z.unknown(),
});
type ClockRow = z.infer<typeof ClockRow>;

/** Clocks as custom entities. A row that this version can't read counts as absent: the issue is read from Jira again. */
export function forgeClocks(): Clocks {
  const entity = () => kvs.entity<ClockRow>('clock');

  return {
    async find(issueId) {
      return clockOf(await entity().get(issueId));
    },

    async findMany(issueIds) {
      const found: Clock[] = [];
      for (let i = 0; i < issueIds.length; i += BATCH) {
        const keys = issueIds.slice(i, i + BATCH).map((key) => ({ key, entityName: 'clock' }));
        const { successfulKeys } = await kvs.batchGet<unknown>(keys);
        found.push(...successfulKeys.flatMap(({ value }) => clockOf(value) ?? []));
      }
      return found;
    },

    async save(clock) {
      const row = rowOf(clock);
      try {
        if (clock.rev === 0) await entity().set(clock.issueId, row, { keyPolicy: 'FAIL_IF_EXISTS' });
        else
          await kvs
            .transact()
            .set(clock.issueId, row, {
              entityName: 'clock',
              conditions: new Filter<ClockRow>().and('rev', FilterConditions.equalTo(clock.rev)),
            })
            .execute();
        return true;
      } catch (error) {
        if (isConflict(error)) return false;
        throw error;
      }
    },

    drop: (issueId) => entity().delete(issueId),

    async due(now, cursor) {
      const query = entity()
        .query()
        .index('by-due', { partition: ['due'] })
        .where(WhereConditions.lessThanEqualTo(minuteOf(now)))
        .limit(PAGE);
      return pageOf(await (cursor === null ? query : query.cursor(cursor)).getMany());
    },

    async ofProject(projectId, state, cursor) {
      const query = entity()
        .query()
        .index('by-project', { partition: [projectId, state] })
        .limit(PAGE);
      return pageOf(await (cursor === null ? query : query.cursor(cursor)).getMany());
    },
  };
}

function pageOf(page: {
  readonly results: readonly { readonly value: unknown }[];
  readonly nextCursor?: string;
}): ClockPage {
  return { clocks: page.results.flatMap(({ value }) => clockOf(value) ?? []), next: page.nextCursor ?? null };
}

function rowOf(clock: Clock): ClockRow {
  const { issueId, issueKey, projectId, dueAt, rev } = clock;
  const isDue = dueAt !== null;
  return {
    issueId,
    issueKey,
    projectId,
    state: isDue ? 'due' : 'quiet',
    dueAt: isDue ? Math.min(minuteFrom(dueAt), NEVER) : NEVER,
    rev: rev + 1,
    body: bodyOf(clock),
  };
}

function clockOf(value: unknown): Clock | null {
  if (value === undefined || value === null) return null;
  const row = ClockRow.safeParse(value);
  const body = row.success ? ClockBody.safeParse(row.data.body) : null;
  if (!row.success || body === null || !body.success) return null;
  const { issueId, issueKey, projectId, state, dueAt, rev } = row.data;
  const { v: _version, ...kept } = body.data;
  return { issueId, issueKey, projectId, dueAt: state === 'due' ? instantOfMinute(dueAt) : null, rev, ...kept };
}
