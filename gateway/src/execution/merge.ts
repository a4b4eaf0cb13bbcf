import { type GraphQLSchema, isObjectType } from 'graphql';
import { isGathered } from '../gathered';
import { own, setOwn } from '../own-property';

export type Merge = (target: object, source: unknown) => void;

/** Merges what subgraphs answer by the types of one supergraph. */
export function mergerFor(supergraph: GraphQLSchema): Merge {
  return (target, source) => mergeInto(target, source, supergraph);
}

/**
 * Merges what a subgraph answered into the data gathered before: objects and lists of equal length by parts, the rest
 * replaced. A subgraph that knows an interface as an object of its own (@interfaceObject) does not take the object's type away.
 */
export function mergeInto(target: object, source: unknown, supergraph: GraphQLSchema): void {
  if (source === undefined || source === null) return;
  for (const key of Object.keys(source)) {
    const incoming = (source as Record<string, unknown>)[key];
    if (incoming === undefined) continue;
    const present = own(target, key);
    if (isGathered(present) && isGathered(incoming)) mergeInto(present, incoming, supergraph);
    else if (Array.isArray(incoming) && Array.isArray(present) && incoming.length === present.length) {
      mergeList(present, incoming, supergraph);
    } else if (key !== '__typename' || !isConcrete(present, supergraph) || isConcrete(incoming, supergraph)) {
      setOwn(target, key, incoming);
    }
  }
}

function mergeList(target: unknown[], source: readonly unknown[], supergraph: GraphQLSchema): void {
  for (let index = 0; index < source.length; index++) {
    const present = target[index];
    const incoming = source[index];
    if (isGathered(present) && isGathered(incoming)) mergeInto(present, incoming, supergraph);
    else if (Array.isArray(present) && Array.isArray(incoming) && present.length === incoming.length) {
      mergeList(present, incoming, supergraph);
    } else target[index] = incoming;
  }
}

function isConcrete(typename: unknown, supergraph: GraphQLSchema): boolean {
  return typeof typename === 'string' && isObjectType(supergraph.getType(typename));
}
