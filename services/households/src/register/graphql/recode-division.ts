import type { RequestContext } from '@dixian/service';
import type { MutationRecodeDivisionArgs } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { recodeDivision as recode } from '../use-cases/recode-division';
import { divisionInSight } from './division-in-sight';

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
