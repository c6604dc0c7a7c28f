import { DEFAULT_PAGE } from './complexity';
import { type Follow, passes } from './filter';
import { refusal } from './refusal';
import type { Entity } from './store';

/** The arguments of a connection that we know. */
export interface ConnectionArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
  readonly orderBy?: string | null;
  readonly includeArchived?: boolean | null;
  readonly includeDisabled?: boolean | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
}

/** Clients take it that a page holds no more; the page about limits does not say. */
const LARGEST_PAGE = 250;

/**
 * A page of a list: filtered, newest first by creation or by change, between cursors. Cursors are ids.
 * @see https://linear.app/developers/pagination (read 2026-11-22): "to get most recently updated resources, order by updatedAt"
 */
export function connectionOf(
  list: readonly Entity[],
  args: ConnectionArguments,
  follow: Follow,
  now: Date,
): Record<string, unknown> {
  const size = args.first ?? args.last ?? DEFAULT_PAGE;
  if (size < 0 || size > LARGEST_PAGE) throw refusal('input', `Argument Validation Error: first up to ${LARGEST_PAGE}`);
  const by = args.orderBy === 'updatedAt' ? 'updatedAt' : 'createdAt';
  const all = list
    .filter((entity) => args.includeArchived === true || entity.archivedAt === null)
    .filter((entity) => args.includeDisabled === true || entity.active !== false)
    .filter((entity) => !args.filter || passes(entity, args.filter, follow, now))
    .sort((a, b) => b[by].getTime() - a[by].getTime() || (a.id < b.id ? -1 : 1));
  const from = args.after ? positionOf(all, args.after) + 1 : 0;
  const to = args.before ? positionOf(all, args.before) : all.length;
  const between = all.slice(from, to);
  const nodes = args.last != null && args.first == null ? between.slice(-size) : between.slice(0, size);
  const start = nodes[0] === undefined ? from : all.indexOf(nodes[0]);
  return {
    nodes,
    edges: nodes.map((node) => ({ node, cursor: node.id })),
    pageInfo: {
      hasNextPage: start + nodes.length < all.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
  };
}

function positionOf(list: readonly Entity[], cursor: string): number {
  const position = list.findIndex(({ id }) => id === cursor);
  if (position < 0) throw refusal('input', 'Argument Validation Error: invalid cursor');
  return position;
}
