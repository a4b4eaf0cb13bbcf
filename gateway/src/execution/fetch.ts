import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Gathered } from '../gathered';
import { compileEntityFetch } from './entities';
import { mergerFor } from './merge';
import { answerPath, namesRestored } from './places';
import { compileRewrites } from './rewrite';
import type { Run, Step } from './run';
import { sendingOf } from './sending';
import { subgraphError } from './subgraph-error';

/** Compiles one fetch: the body is written but for its variables; a failure becomes an error of the run, never a rejection. */
export function compileFetch(node: FetchNode, path: ResponsePath, supergraph: GraphQLSchema): Step {
  const writeBody = bodyWriter(node);
  const sending = sendingOf(node, supergraph);
  const send = (run: Run, representations?: readonly Gathered[]) =>
    run.subgraphs.call(node.serviceName, writeBody(run.variables, representations), run.context, sending);
  const fetchInto = node.requires
    ? compileEntityFetch(node, path, supergraph, send)
    : compileRootFetch(node, supergraph, send);
  return async (run, targets) => {
    try {
      await fetchInto(run, targets);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      for (const target of targets) run.unanswered.add(target);
      // A department that is down throws the same error at every fetch of a request: it is reported once.
      if (!run.errors.includes(error)) run.errors.push(error);
    }
  };
}

function compileRootFetch(
  node: FetchNode,
  supergraph: GraphQLSchema,
  send: (run: Run) => ReturnType<Run['subgraphs']['call']>,
): Step {
  const rewriteOutput = compileRewrites(supergraph, node.outputRewrites);
  const restored = namesRestored(node);
  const merge = mergerFor(supergraph);
  return async (run, targets) => {
    const { data, errors = [] } = await send(run);
    for (const fault of errors) {
      run.errors.push(
        subgraphError(fault, node.serviceName, fault.path && answerPath(run, fault.path, restored)),
      );
    }
    for (const target of targets) {
      if (!data) run.unanswered.add(target);
    }
    if (!data) return;
    rewriteOutput?.(data);
    for (const target of targets) merge(target, data);
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
      parts.push(key + JSON.stringify(variables[name]));
    }
    if (representations) parts.push(`"representations":${JSON.stringify(representations)}`);
    return `${start}${parts.join(',')}}}`;
  };
}
