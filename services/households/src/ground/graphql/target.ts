import { type Complete, type CountTarget, targetActual, targetOf } from '@dixian/service';
import type { TargetResolvers } from '../generated';

/** What the register adds to targets, by those who count one: each topic brings its own. */
export function registerTarget(
  ...topics: readonly ReadonlyMap<string, CountTarget>[]
): Complete<TargetResolvers> {
  const counts = new Map(topics.flatMap((topic) => [...topic]));
  return {
    __resolveReference: targetOf,
    householdsActual: (target, _args, context) => targetActual(context, 'CASEWORK', counts, target),
  };
}
