import type { ASTNode } from 'graphql';

/** Where a node is written, `file:line`; undefined for one that no file holds. */
export function placeOf(node: ASTNode | undefined): string | undefined {
  return node?.loc && `${node.loc.source.name}:${node.loc.startToken.line}`;
}
