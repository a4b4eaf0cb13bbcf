import type { Complete } from '@dixian/service';
import { type CountTarget, targetActual, targetOf } from '@dixian/service';
import { postsHeld } from '../persistence/posts-held';
import type { TargetResolvers } from './generated';

const employmentScale: CountTarget = async (context, { division, on }) => {
  const held = await postsHeld(context, division, on);
  return held && { value: String(held.persons), basis: '岗位台账中当日在岗的人数，外出务工等未登记的不在内' };
};

const counts: ReadonlyMap<string, CountTarget> = new Map([['employment-scale', employmentScale]]);

/** What the employment department adds to a target. */
export const Target: Complete<TargetResolvers> = {
  __resolveReference: targetOf,
  employmentActual: (target, _args, context) => targetActual(context, 'EMPLOYMENT', counts, target),
};
