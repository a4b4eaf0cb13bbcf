import { isUserError, type UserErrorValue } from '@dixian/graph';
import type { Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { JobWishResolvers, MutationResolvers } from '../../ground/generated';
import type { SpellRow } from '../persistence/spells';
import { recordJobWish } from '../use-cases/record-wish';
import { endWorkSpell, recordWorkSpell } from '../use-cases/record-work';

const shown = (outcome: SpellRow | UserErrorValue) =>
  isUserError(outcome) ? outcome : { __typename: 'WorkSpellRecorded' as const, spell: outcome };

/** The mutations on work and wishes. */
export function workMutations(law: Law) {
  return {
    recordWorkSpell: async (_root, { input }, context) => shown(await recordWorkSpell(law, context, input)),
    endWorkSpell: async (_root, { input }, context) => shown(await endWorkSpell(law, context, input)),
    async recordJobWish(_root, { input }, context) {
      const outcome = await recordJobWish(law, context, input);
      return isUserError(outcome) ? outcome : { __typename: 'JobWishRecorded', wish: outcome };
    },
  } satisfies MutationResolvers;
}

/** Fields of JobWish that are not columns. */
export const JobWish: Complete<JobWishResolvers> = {
  person: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
};
