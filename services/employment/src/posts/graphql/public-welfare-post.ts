import { episodesOf, type Law } from '@dixian/policy';
import type { Complete } from '@dixian/service';
import type { PublicWelfarePostResolvers } from '../../ground/generated';
import { standings } from '../../ground/standings';
import { contractOfPost } from '../domain/contract-of-post';
import { statementById } from '../persistence/agreement-statements';
import { postById } from '../persistence/post-list';

/** Fields of PublicWelfarePost that are not columns. */
export function postResolvers({ policies }: Law): Complete<PublicWelfarePostResolvers> {
  return {
    __resolveReference: ({ id }, context) => postById(context, id),
    household: (row) => (row.householdId ? { __typename: 'Household', id: row.householdId } : null),
    person: (row) => (row.personId ? { __typename: 'Person', id: row.personId } : null),
    newestStatement: async ({ changedBy }, _args, context) =>
      (changedBy === null ? undefined : await statementById(context, changedBy)) ?? null,
    async contract(row, { asOf }, context) {
      const standing = row.householdId ? await standings.load(context, row.householdId) : undefined;
      const episodes = standing && episodesOf(standing.periods);
      const on = asOf ?? context.clock.today();
      const { until, gapDays, ...decision } = contractOfPost(policies, row, {
        division: row.divisionCode,
        on,
        episodes,
      });
      return { asOf: on, decision, until, gapDays };
    },
  };
}
