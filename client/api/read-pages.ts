interface Page<Edge> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Edge[];
}

/** Every edge of a connection: asks for pages, one after the other, until there is none left. */
export async function readPages<Edge>(readPage: (after: string | null) => Promise<Page<Edge>>): Promise<Edge[]> {
  return continuePages(await readPage(null), readPage);
}

/** The same, where the first page is already at hand. */
export async function continuePages<Edge>(
  first: Page<Edge>,
  readPage: (after: string) => Promise<Page<Edge>>,
): Promise<Edge[]> {
  const edges = [...first.edges];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage && pageInfo.endCursor !== null) {
    const page = await readPage(pageInfo.endCursor);
    edges.push(...page.edges);
    pageInfo = page.pageInfo;
  }
  return edges;
}
