import { isUserError } from '@dixian/graph';
import type { PolicySet } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { applyForAid } from '../use-cases/apply-for-aid';
import { assessNeed } from '../use-cases/assess-need';
import { decideAid } from '../use-cases/decide-aid';
import { endAid, recordAidInKind } from '../use-cases/record-aid-in-kind';
import { recordAidPayment } from '../use-cases/record-aid-payment';

type Own = 'assessNeed' | 'applyForAid' | 'decideAid' | 'recordAidInKind' | 'endAid' | 'recordAidPayment';

/** Mutations on need and aid. */
export function mutations(policies: PolicySet): { [Name in Own]: NonNullable<MutationResolvers[Name]> } {
  return {
    async assessNeed(_root, { input }, context) {
      const need = await assessNeed(context, input);
      return isUserError(need) ? need : { __typename: 'NeedAssessed', need };
    },
    async applyForAid(_root, { input }, context) {
      const aid = await applyForAid(context, input);
      return isUserError(aid) ? aid : { __typename: 'AidApplied', aid };
    },
    async decideAid(_root, { input }, context) {
      const aid = await decideAid(context, policies, input);
      return isUserError(aid) ? aid : { __typename: 'AidDecided', aid };
    },
    async recordAidInKind(_root, { input }, context) {
      const aid = await recordAidInKind(context, input);
      return isUserError(aid) ? aid : { __typename: 'AidInKindRecorded', aid };
    },
    async endAid(_root, { input }, context) {
      const aid = await endAid(context, input);
      return isUserError(aid) ? aid : { __typename: 'AidEnded', aid };
    },
    async recordAidPayment(_root, { input }, context) {
      const aid = await recordAidPayment(context, policies, input);
      return isUserError(aid) ? aid : { __typename: 'AidPaid', aid };
    },
  };
}
