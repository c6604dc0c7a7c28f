interface Page<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All pages of a list of Linear's, one request at a time. */
export async function* pages<T>(fetchPage: (after: string | null) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  let after: string | null = null;
  let hasNext = true;
  while (hasNext) {
    const { nodes, pageInfo }: Page<T> = await fetchPage(after);
    yield nodes;
    after = pageInfo.endCursor;
    hasNext = pageInfo.hasNextPage && after !== null;
  }
}
