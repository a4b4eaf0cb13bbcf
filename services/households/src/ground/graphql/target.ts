import {
  type CountTarget,
  type RequestContext,
  type TargetReference,
  targetActual,
  targetOf,
} from '@dixian/service';

/** What the register adds to targets, by those who count one: each topic brings its own. */
export function registerTarget(...topics: readonly ReadonlyMap<string, CountTarget>[]) {
  const counts = new Map(topics.flatMap((topic) => [...topic]));
  return {
    __resolveReference: targetOf,
    householdsActual: (target: TargetReference, _args: unknown, context: RequestContext) =>
      targetActual(context, ['rural'], counts, target),
  };
}
