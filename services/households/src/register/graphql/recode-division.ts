import type { Complete } from '@dixian/service';
import type { DivisionRecodedResolvers, MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { recodeDivision as recode } from '../use-cases/recode-division';
import { divisionOfToday } from './division-in-sight';

/** Mutation.recodeDivision */
export const recodeDivision: NonNullable<MutationResolvers['recodeDivision']> = async (
  _root,
  { input },
  context,
) => named('DivisionRecoded', await recode(context, input));

/** Fields of DivisionRecoded that are read. */
export const DivisionRecoded: Complete<DivisionRecodedResolvers> = {
  division: ({ divisionId }, _args, context) => divisionOfToday(context, divisionId),
};
