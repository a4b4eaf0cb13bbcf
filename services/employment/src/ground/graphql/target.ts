import { type Complete, type CountTarget, targetActual, targetOf } from '@dixian/service';
import type { TargetResolvers } from '../generated';

/** What the employment department adds to a target, by what its rooms count. */
export function targetOfEmployment(counts: ReadonlyMap<string, CountTarget>): Complete<TargetResolvers> {
  return {
    __resolveReference: targetOf,
    employmentActual: (target, _args, context) => targetActual(context, 'EMPLOYMENT', counts, target),
  };
}
