import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Gathered, isGathered } from '../gathered';
import { answerProblem } from '../shaping/problem';
import type { SubgraphFault, SubgraphResult } from '../subgraphs/call';
import { mergerFor } from './merge';
import { placesAt } from './path';
import { answerPath, namesRestored, placeAbove } from './places';
import { compileRequires } from './representation';
import { compileRewrites } from './rewrite';
import type { Run, Step } from './run';
import { subgraphError } from './subgraph-error';

type Send = (run: Run, representations: readonly Gathered[]) => Promise<SubgraphResult>;

/** Compiles a fetch by `_entities`: represents the objects at `path`, asks for them in one call, merges each answer into its object. */
export function compileEntityFetch(
  node: FetchNode,
  path: ResponsePath,
  supergraph: GraphQLSchema,
  send: Send,
): Step {
  const represent = compileRequires(supergraph, node.requires ?? []);
  const rewriteInput = compileRewrites(supergraph, node.inputRewrites);
  const rewriteOutput = compileRewrites(supergraph, node.outputRewrites);
  const restored = namesRestored(node);
  const merge = mergerFor(supergraph);
  const receive = (run: Run, represented: readonly Gathered[], indices: number[], answer: SubgraphResult) => {
    if (answer.errors) report(run, node.serviceName, answer.errors, { path, indices, restored });
    const received = entitiesOf(answer, represented.length);
    if (!received && answer.data) throw notUnderstood(run, path, restored);
    for (const [index, target] of represented.entries()) {
      const entity = received?.[index];
      if (!entity) run.unanswered.add(target);
      else {
        if (!entity.__typename) entity.__typename = target.__typename;
        rewriteOutput?.(entity);
        merge(target, entity);
      }
    }
  };
  return (run, targets) => {
    const representations: Gathered[] = [];
    const represented: Gathered[] = [];
    const indices: number[] = [];
    for (const [index, target] of targets.entries()) {
      const representation = represent(target);
      // What the department needs to know never came, by an error, or for what is skipped; else the missing field is told of.
      if (!representation && run.errors.length > 0) run.unanswered.add(target);
      if (!representation?.__typename) continue;
      rewriteInput?.(representation);
      representations.push(representation);
      represented.push(target);
      indices.push(index);
    }
    if (representations.length === 0) return;
    return send(run, representations).then((answer) => receive(run, represented, indices, answer));
  };
}

function entitiesOf({ data }: SubgraphResult, count: number): readonly (Gathered | null)[] | undefined {
  const received = data?._entities;
  if (!Array.isArray(received) || received.length !== count) return undefined;
  return received.every((entity) => entity === null || isGathered(entity)) ? received : undefined;
}

function notUnderstood(run: Run, path: ResponsePath, restored: ReadonlyMap<string, string>) {
  const place = answerPath(run, placeAbove(run, path), restored);
  return answerProblem('NO_LIST', '_entities', place, run.context.language);
}

interface Asked {
  readonly path: ResponsePath;
  /** Of each representation, which of the objects at the path it stands for. */
  readonly indices: readonly number[];
  readonly restored: ReadonlyMap<string, string>;
}

// The index in an error's path counts representations; objects without one are skipped, so it is led back by `indices`.
function report(
  run: Run,
  subgraph: string,
  faults: readonly SubgraphFault[],
  { path, indices, restored }: Asked,
): void {
  let places: ResponsePath[] | undefined;
  for (const fault of faults) {
    const index = fault.path?.[1];
    if (!fault.path) {
      run.errors.push(subgraphError(fault, subgraph, undefined));
      continue;
    }
    if (typeof index === 'number') places ??= placesAt(run.root, path);
    const place = (typeof index === 'number' && places?.[indices[index] ?? -1]) || placeAbove(run, path);
    const whole = answerPath(run, [...place, ...fault.path.slice(2)], restored);
    run.errors.push(subgraphError(fault, subgraph, whole));
  }
}
