import { kvs } from '@forge/kvs';
import { type JiraStatus, StatusList } from '../jira/jira-schemas';
import { type CategoryOf, categoriesFrom } from '../jira/status-category';

const KEY = 'statuses';
const KEPT = { value: 7, unit: 'DAYS' } as const;

/**
 * Where the statuses of the site stand: kept for a week, and asked again when one turns up that is not among them.
 *
 * @param ask Asks Jira for all of them.
 */
export async function siteStatuses(
  named: readonly string[],
  ask: () => Promise<readonly JiraStatus[]>,
): Promise<CategoryOf> {
  const known = StatusList.safeParse(await kvs.get(KEY)).data ?? [];
  const ids = new Set(known.map(({ id }) => id));
  if (named.every((id) => ids.has(id))) return categoriesFrom(known);
  const asked = (await ask()).map(({ id, name, statusCategory }) => ({
    id,
    name,
    statusCategory: { key: statusCategory?.key },
  }));
  await kvs.set(KEY, asked, { ttl: KEPT });
  return categoriesFrom(StatusList.parse(asked));
}
