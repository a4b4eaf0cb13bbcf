import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { correctList, prepareList } from '../use-cases/prepare-list';
import { settleLine } from '../use-cases/settle-line';
import { approveList, payList, postList } from '../use-cases/step-list';

type Acts = Pick<
  MutationResolvers,
  | 'prepareSubsidyList'
  | 'correctSubsidyList'
  | 'settleSubsidyLine'
  | 'postSubsidyList'
  | 'approveSubsidyList'
  | 'recordSubsidyPayment'
>;

/** The steps of a list of subsidised interest. */
export function subsidyMutations(policies: PolicySet): Required<Acts> {
  return {
    async prepareSubsidyList(_root, { input }, context) {
      const outcome = await prepareList(policies, context, input);
      return '__typename' in outcome ? outcome : { __typename: 'SubsidyListPrepared', list: outcome };
    },
    async correctSubsidyList(_root, { input }, context) {
      const outcome = await correctList(policies, context, input);
      return '__typename' in outcome ? outcome : { __typename: 'SubsidyListPrepared', list: outcome };
    },
    async settleSubsidyLine(_root, { input }, context) {
      const outcome = await settleLine(context, input);
      return '__typename' in outcome ? outcome : { __typename: 'SubsidyLineSettled', line: outcome };
    },
    async postSubsidyList(_root, { input }, context) {
      const outcome = await postList(context, input);
      return '__typename' in outcome ? outcome : { __typename: 'SubsidyListStepped', list: outcome };
    },
    async approveSubsidyList(_root, { input }, context) {
      const outcome = await approveList(context, input);
      return '__typename' in outcome ? outcome : { __typename: 'SubsidyListStepped', list: outcome };
    },
    async recordSubsidyPayment(_root, { input }, context) {
      const outcome = await payList(policies, context, input);
      return '__typename' in outcome ? outcome : { __typename: 'SubsidyListStepped', list: outcome };
    },
  };
}
