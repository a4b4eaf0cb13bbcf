/** A page of a connection as tests read it. */
export interface PageOf<Node> {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const MOST_PAGES = 1_000;

/** Follows a connection from its first page to its last and gives all nodes in order; an Error when it does not end. */
export async function everyNode<Node>(
  pageAfter: (after: string | null) => Promise<PageOf<Node>>,
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { edges, pageInfo }: PageOf<Node> = await pageAfter(after);
    nodes.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
  throw new Error(`The list has not ended after ${MOST_PAGES} pages`);
}
