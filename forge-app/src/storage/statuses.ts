import { kvs } from '@forge/kvs';
import { z } from 'zod';
import { type JiraStatus, StatusList } from '../jira/jira-schemas';
import { type CategoryOf, categoriesFrom } from '../jira/status-category';

const KEY = 'statuses';
const KEPT = { value: 7, unit: 'DAYS' } as const;

/** The statuses of the site, and ids in old changelogs that belong to none of them any more. */
const Kept = z.object({ statuses: StatusList, gone: z.array(z.string()) });

/**
 * Where the statuses of the site stand: kept for a week, and asked again when one turns up that was not seen before.
 *
 * @param named Ids that have to be known.
 * @param ask Asks Jira for all of them.
 */
export async function siteStatuses(
  named: readonly string[],
  ask: () => Promise<readonly JiraStatus[]>,
): Promise<CategoryOf> {
  const kept = Kept.safeParse(await kvs.get(KEY)).data ?? { statuses: [], gone: [] };
  const seen = new Set([...idsOf(kept.statuses), ...kept.gone]);
  if (named.every((id) => seen.has(id))) return categoriesFrom(kept.statuses);
  const statuses = (await ask()).map(({ id, name, statusCategory }) => ({
    id,
    name,
    statusCategory: { key: statusCategory?.key ?? null },
  }));
  const known = new Set(idsOf(statuses));
  const gone = [...new Set([...kept.gone, ...named])].filter((id) => !known.has(id));
  await kvs.set(KEY, { statuses, gone }, { ttl: KEPT });
  return categoriesFrom(statuses);
}

function idsOf(statuses: readonly JiraStatus[]): readonly string[] {
  return statuses.flatMap(({ id }) => id ?? []);
}
