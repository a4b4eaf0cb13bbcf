import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { SubgraphFault, SubgraphResult } from '../subgraphs/call';
import { mergeInto } from './merge';
import { placesAt } from './path';
import { compileRequires } from './representation';
import { compileRewrites } from './rewrite';
import type { Gathered, Run } from './run';
import { subgraphError } from './subgraph-error';

type Send = (run: Run, representations: readonly Gathered[]) => Promise<SubgraphResult>;

/** Compiles a fetch by `_entities`: represents the objects at `path`, asks for them in one call, merges each answer into its object. */
export function compileEntityFetch(
  node: FetchNode,
  path: ResponsePath,
  supergraph: GraphQLSchema,
  send: Send,
): (run: Run, entities: readonly Gathered[]) => Promise<void> | void {
  const represent = compileRequires(supergraph, node.requires ?? []);
  const rewriteInput = compileRewrites(supergraph, node.inputRewrites);
  const rewriteOutput = compileRewrites(supergraph, node.outputRewrites);
  const merge = (run: Run, represented: readonly Gathered[], entities: number[], answer: SubgraphResult) => {
    if (answer.errors) report(run, node.serviceName, answer.errors, path, entities);
    if (!answer.data) return;
    const received = answer.data._entities;
    if (!Array.isArray(received)) throw new Error(`Expected "data._entities" in response to be an array`);
    if (received.length !== represented.length) {
      throw new Error(`Expected "data._entities" to contain ${represented.length} elements`);
    }
    for (const [index, entity] of received.entries()) {
      const target = represented[index] as Gathered;
      if (entity && !entity.__typename) entity.__typename = target.__typename;
      rewriteOutput?.(entity);
      mergeInto(target, entity);
    }
  };
  return (run, entities) => {
    const representations: Gathered[] = [];
    const represented: Gathered[] = [];
    const indices: number[] = [];
    for (const [index, entity] of entities.entries()) {
      const representation = represent(entity);
      if (!representation?.__typename) continue;
      rewriteInput?.(representation);
      representations.push(representation);
      represented.push(entity);
      indices.push(index);
    }
    if (representations.length === 0) return;
    return send(run, representations).then((answer) => merge(run, represented, indices, answer));
  };
}

// The index in an error's path counts representations; objects without one are skipped, so it is led back by `entities`.
function report(
  run: Run,
  subgraph: string,
  faults: readonly SubgraphFault[],
  path: ResponsePath,
  entities: readonly number[],
): void {
  let places: ResponsePath[] | undefined;
  for (const fault of faults) {
    const index = fault.path?.[1];
    if (!fault.path || typeof index !== 'number') {
      run.errors.push(subgraphError(fault, subgraph, fault.path && [...path, ...fault.path]));
      continue;
    }
    if (!places) {
      places = [];
      placesAt(run.root, path, [], places);
    }
    const place = places[entities[index] ?? -1] ?? [];
    run.errors.push(subgraphError(fault, subgraph, [...place, ...fault.path.slice(2)]));
  }
}
