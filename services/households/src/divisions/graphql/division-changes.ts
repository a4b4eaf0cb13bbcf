import type { Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { DivisionChangeResolvers, MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { divisionOfToday } from '../../register/graphql/division-in-sight';
import { addDivision } from '../use-cases/add-division';
import { closeDivision } from '../use-cases/close-division';
import { mergeDivisions } from '../use-cases/merge-divisions';
import { renameDivision } from '../use-cases/rename-division';

type Mutations = Required<
  Pick<MutationResolvers, 'addDivision' | 'renameDivision' | 'closeDivision' | 'mergeDivisions'>
>;

/** Mutations of divisions. */
export const divisionMutations = (law: Law): Mutations => ({
  addDivision: async (_root, { input }, context) =>
    named('DivisionChanged', await addDivision(context, input)),
  renameDivision: async (_root, { input }, context) =>
    named('DivisionChanged', await renameDivision(context, input)),
  closeDivision: async (_root, { input }, context) =>
    named('DivisionChanged', await closeDivision(context, input)),
  mergeDivisions: async (_root, { input }, context) =>
    named('DivisionChanged', await mergeDivisions(law, context, input)),
});

/** Fields of DivisionChange that are not columns. */
export const DivisionChange: Complete<DivisionChangeResolvers> = {
  division: ({ divisionId }, _args, context) => divisionOfToday(context, divisionId),
  into: ({ intoId }, _args, context) => (intoId === null ? null : divisionOfToday(context, intoId)),
};
