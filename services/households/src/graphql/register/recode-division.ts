import type { RequestContext } from '@dixian/service';
import { recodeDivision as recode } from '../../use-cases/register/recode-division';
import { divisionInSight } from '../division-in-sight';
import type { MutationRecodeDivisionArgs } from '../generated';
import { named } from '../named';

/** Mutation.recodeDivision */
export async function recodeDivision(
  _root: unknown,
  { input }: MutationRecodeDivisionArgs,
  context: RequestContext,
) {
  return named('DivisionRecoded', await recode(context, input));
}

/** Fields of DivisionRecoded that are read. */
export const DivisionRecoded = {
  division: ({ divisionId }: { divisionId: string }, _args: unknown, context: RequestContext) =>
    divisionInSight(context, { id: divisionId }, context.clock.today()),
};
