import type { OperationDefinitionNode } from 'graphql';

const SEVERAL = 'several';

/**
 * What an operation is called by who watches: its kind and its root field as the graph names it, or `several`. Of the names
 * that clients give nothing is told; they may be anything.
 */
export function askedRoots({ operation, selectionSet }: OperationDefinitionNode): string {
  const [first, ...more] = selectionSet.selections;
  const only = first?.kind === 'Field' && more.length === 0 ? first.name.value : SEVERAL;
  return `${operation} ${only}`;
}
