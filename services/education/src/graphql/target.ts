import type { Complete } from '@dixian/service';
import { type CountTarget, targetActual, targetOf } from '@dixian/service';
import { dropoutsFound } from '../persistence/dropouts-found';
import type { TargetResolvers } from './generated';

// Surveys tell of a household whether a child is out of school, not how many; none is none all the same.
const zeroDropouts: CountTarget = async (context, { division, on }) => {
  const found = await dropoutsFound(context, division, on);
  return (
    found && {
      value: String(found.households),
      basis: '最近一次调查发现有失学辍学学生的户数，一户可能不止一人',
    }
  );
};

const counts: ReadonlyMap<string, CountTarget> = new Map([['zero-dropouts', zeroDropouts]]);

/** What the education department adds to a target. */
export const Target: Complete<TargetResolvers> = {
  __resolveReference: targetOf,
  educationActual: (target, _args, context) => targetActual(context, 'SCHOOLING', counts, target),
};
