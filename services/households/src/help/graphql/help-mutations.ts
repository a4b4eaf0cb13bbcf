import type { Law } from '@dixian/policy';
import type { MutationResolvers } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { assignHelper } from '../use-cases/assign-helper';
import { endPairing } from '../use-cases/end-pairing';
import { handOutSheets } from '../use-cases/hand-out-sheets';
import { makePlan } from '../use-cases/make-plan';
import { recordAdvanceMeasure } from '../use-cases/record-advance-measure';
import { recordDelivery } from '../use-cases/record-delivery';
import { recordSupport, recordSupporter } from '../use-cases/record-supporter';
import { revisePlan } from '../use-cases/revise-plan';

type HelpMutation =
  | 'assignHelper'
  | 'handOverHelper'
  | 'endPairing'
  | 'makeHelpPlan'
  | 'reviseHelpPlan'
  | 'recordAdvanceMeasure'
  | 'recordMeasureDelivery'
  | 'handOutSheets'
  | 'recordLegalSupporter'
  | 'settleLegalSupporter';

/** The mutations of help. */
export function helpMutations(law: Law): Required<Pick<MutationResolvers, HelpMutation>> {
  const { policies } = law;
  return {
    assignHelper: async (_root, { input }, context) =>
      named('HelperAssigned', await assignHelper(policies, context, input, false)),
    handOverHelper: async (_root, { input }, context) =>
      named('HelperAssigned', await assignHelper(policies, context, input, true)),
    endPairing: async (_root, { input }, context) =>
      named('PairingEnded', await endPairing(policies, context, input)),
    makeHelpPlan: async (_root, { input }, context) =>
      named('HelpPlanRecorded', await makePlan(law, context, input)),
    reviseHelpPlan: async (_root, { input }, context) =>
      named('HelpPlanRecorded', await revisePlan(law, context, input)),
    recordAdvanceMeasure: async (_root, { input }, context) =>
      named('AdvanceMeasureRecorded', await recordAdvanceMeasure(law, context, input)),
    recordMeasureDelivery: async (_root, { input }, context) =>
      named('MeasureDeliveryRecorded', await recordDelivery(policies, context, input)),
    handOutSheets: async (_root, { input }, context) =>
      named('SheetsHandedOut', await handOutSheets(context, input)),
    recordLegalSupporter: async (_root, { input }, context) =>
      named('LegalSupporterRecorded', await recordSupporter(policies, context, input)),
    settleLegalSupporter: async (_root, { input }, context) =>
      named('LegalSupporterRecorded', await recordSupport(context, input)),
  };
}
