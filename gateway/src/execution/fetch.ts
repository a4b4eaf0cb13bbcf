import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { compileEntityFetch } from './entities';
import { mergeInto } from './merge';
import { compileRewrites } from './rewrite';
import type { Gathered, Run, Step } from './run';
import { subgraphError } from './subgraph-error';

/** Compiles one fetch: the body is written but for its variables; a failure becomes an error of the run, never a rejection. */
export function compileFetch(node: FetchNode, path: ResponsePath, supergraph: GraphQLSchema): Step {
  const writeBody = bodyWriter(node);
  const repeatable = node.operationKind === 'query';
  const send = (run: Run, representations?: readonly Gathered[]) =>
    run.subgraphs.call(node.serviceName, writeBody(run.variables, representations), run.context, repeatable);
  const fetchInto = node.requires
    ? compileEntityFetch(node, path, supergraph, send)
    : compileRootFetch(node, path, supergraph, send);
  return async (run, target) => {
    const objects = Array.isArray(target) ? target.filter((object) => object != null) : [target];
    if (objects.length === 0) return;
    try {
      await fetchInto(run, objects);
    } catch (error) {
      // A department that is down throws the same error at every fetch of a request: it is reported once.
      if (!run.errors.includes(error as GraphQLError)) run.errors.push(error as GraphQLError);
    }
  };
}

function compileRootFetch(
  node: FetchNode,
  path: ResponsePath,
  supergraph: GraphQLSchema,
  send: (run: Run) => ReturnType<Run['subgraphs']['call']>,
) {
  const rewriteOutput = compileRewrites(supergraph, node.outputRewrites);
  return async (run: Run, objects: readonly Gathered[]): Promise<void> => {
    const answer = await send(run);
    for (const fault of answer.errors ?? []) {
      const place = fault.path && [...path, ...fault.path];
      run.errors.push(subgraphError(fault, node.serviceName, place));
    }
    if (!answer.data) return;
    rewriteOutput?.(answer.data);
    for (const object of objects) mergeInto(object, answer.data);
  };
}

function bodyWriter(node: FetchNode) {
  const named = node.operationName ? `,"operationName":${JSON.stringify(node.operationName)}` : '';
  const start = `{"query":${JSON.stringify(node.operation)}${named},"variables":{`;
  const used = (node.variableUsages ?? []).map((name) => ({ name, key: `${JSON.stringify(name)}:` }));
  return (variables: Run['variables'], representations?: readonly Gathered[]): string => {
    const parts: string[] = [];
    for (const { name, key } of used) {
      if (!Object.hasOwn(variables, name) || variables[name] === undefined) continue;
      if (representations && name === 'representations') {
        throw new Error('Variables cannot contain key "representations"');
      }
      parts.push(key + JSON.stringify(variables[name]));
    }
    if (representations) parts.push(`"representations":${JSON.stringify(representations)}`);
    return `${start}${parts.join(',')}}}`;
  };
}
