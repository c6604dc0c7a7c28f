interface Item {
  readonly key: string;
  readonly value: unknown;
}

/** What a query by an index of `@forge/kvs` does, whatever it looks for. */
interface IndexQuery {
  cursor(cursor: string): IndexQuery;
  limit(limit: number): IndexQuery;
  getMany(): Promise<{ readonly results: readonly Item[]; readonly nextCursor?: string }>;
}

/** The most that storage gives at once. */
const PAGE = 100;

/** All that a query by an index finds, in its order, page after page. An index may lag a little behind. */
export async function* everyItem(query: IndexQuery): AsyncGenerator<Item, void> {
  let cursor: string | undefined;
  do {
    const asked = query.limit(PAGE);
    const page = await (cursor === undefined ? asked : asked.cursor(cursor)).getMany();
    yield* page.results;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}
