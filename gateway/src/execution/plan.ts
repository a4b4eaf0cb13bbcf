import type { ConditionNode, PlanNode, QueryPlan, ResponsePath } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { compileFetch } from './fetch';
import { objectsAt } from './path';
import type { Run, Step } from './run';

/** Compiles a query plan into one step from the root; undefined where nothing is to be fetched. */
export function compilePlan(
  plan: QueryPlan,
  supergraph: GraphQLSchema,
  defaults: Readonly<Record<string, unknown>>,
): Step | undefined {
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
        return when(node, defaults, (branch) => compile(branch, path));
      case 'Defer':
        throw new Error('@defer support is not available in the gateway');
    }
  };
  return compile(plan.node, []);
}

function inSequence(steps: readonly Step[]): Step {
  return async (run, target) => {
    for (const step of steps) await step(run, target);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (run, target) => {
    await Promise.all(steps.map((step) => step(run, target)));
  };
}

function at(path: ResponsePath, step: Step): Step {
  return (run, target) => {
    const objects = objectsAt(target, path);
    return objects ? step(run, objects) : undefined;
  };
}

function when(
  node: ConditionNode,
  defaults: Readonly<Record<string, unknown>>,
  compile: (branch: PlanNode) => Step,
): Step {
  const yes = node.ifClause && compile(node.ifClause);
  const no = node.elseClause && compile(node.elseClause);
  return (run, target) => {
    const branch = conditionOf(node.condition, run, defaults) ? yes : no;
    return branch?.(run, target);
  };
}

function conditionOf(name: string, run: Run, defaults: Readonly<Record<string, unknown>>): boolean {
  const given = Object.hasOwn(run.variables, name) ? run.variables[name] : undefined;
  const value = given === undefined ? defaults[name] : given;
  if (typeof value !== 'boolean') throw new Error(`Missing Boolean value for variable $${name}`);
  return value;
}
