import type { PlanNode, QueryPlan, ResponsePath } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileFetch } from './fetch';
import { objectsAt } from './path';
import type { Step } from './run';

/** Compiles a query plan into one step from the root; undefined where nothing is to be fetched. */
export function compilePlan(plan: QueryPlan, supergraph: GraphQLSchema): Step | undefined {
  if (!plan.node) return undefined;
  if (plan.node.kind === 'Subscription')
    throw new Error('Execution of subscriptions not supported by gateway');
  const compile = (node: PlanNode, path: ResponsePath): Step => {
    switch (node.kind) {
      case 'Fetch':
        return compileFetch(node, path, supergraph);
      case 'Sequence':
        return inSequence(node.nodes.map((child) => compile(child, path)));
      case 'Parallel':
        return inParallel(node.nodes.map((child) => compile(child, path)));
      case 'Flatten':
        return at(node.path, compile(node.node, [...path, ...node.path]));
      case 'Condition':
        throw new Error('Conditions are settled before an operation is planned');
      case 'Defer':
        throw new Error('@defer support is not available in the gateway');
    }
  };
  return compile(plan.node, []);
}

function inSequence(steps: readonly Step[]): Step {
  return async (run, targets) => {
    for (const step of steps) await step(run, targets);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (run, targets) => {
    await Promise.all(steps.map((step) => step(run, targets)));
  };
}

function at(path: ResponsePath, step: Step): Step {
  return (run, targets) => {
    const objects = targets.flatMap((target) => objectsAt(target, path));
    return objects.length > 0 ? step(run, objects) : undefined;
  };
}
