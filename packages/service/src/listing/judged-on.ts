import type { PlainDate } from '@dixian/calendar';
import type { Connection } from '@dixian/graph';
import type { CountAsked } from './count-asked';

/** An edge that knows the day its list was judged by. */
export interface JudgedEdge<Node> {
  readonly cursor: string;
  readonly node: Node;
  readonly asOf: PlainDate;
}

/** A page whose edges know the day its list was judged by, with the statement that counts it. */
export interface JudgedPage<Node> extends Omit<Connection<Node>, 'edges'> {
  readonly edges: JudgedEdge<Node>[];
  totalCount(asked?: CountAsked): Promise<number>;
}

/**
 * The page of a list that was judged by a day. What depends on that day stands on the edges: a node is one entity, which
 * caches keep by its id whatever day a list was asked for.
 */
export function judgedOn<Node>(
  page: Connection<Node> & { totalCount(asked?: CountAsked): Promise<number> },
  asOf: PlainDate,
): JudgedPage<Node> {
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, asOf })) };
}
