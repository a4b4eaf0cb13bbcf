import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import { named } from '../../ground/graphql/named';
import { assignHelper, type ReportedHelper } from '../use-cases/assign-helper';
import { endPairing, type ReportedEnd } from '../use-cases/end-pairing';
import { handOutSheets, type ReportedSheets } from '../use-cases/hand-out-sheets';
import { makePlan, type ReportedPlan } from '../use-cases/make-plan';
import { type ReportedAdvance, recordAdvanceMeasure } from '../use-cases/record-advance-measure';
import { type ReportedDelivery, recordDelivery } from '../use-cases/record-delivery';
import { type ReportedRevision, revisePlan } from '../use-cases/revise-plan';

type Given<Input> = { input: Input };

/** The mutations of help. */
export function helpMutations(law: Law) {
  const { policies } = law;
  return {
    assignHelper: async (_root: unknown, { input }: Given<ReportedHelper>, context: RequestContext) =>
      named('HelperAssigned', await assignHelper(policies, context, input, false)),
    handOverHelper: async (_root: unknown, { input }: Given<ReportedHelper>, context: RequestContext) =>
      named('HelperAssigned', await assignHelper(policies, context, input, true)),
    endPairing: async (_root: unknown, { input }: Given<ReportedEnd>, context: RequestContext) =>
      named('PairingEnded', await endPairing(policies, context, input)),
    makeHelpPlan: async (_root: unknown, { input }: Given<ReportedPlan>, context: RequestContext) =>
      named('HelpPlanRecorded', await makePlan(law, context, input)),
    reviseHelpPlan: async (_root: unknown, { input }: Given<ReportedRevision>, context: RequestContext) =>
      named('HelpPlanRecorded', await revisePlan(law, context, input)),
    recordAdvanceMeasure: async (
      _root: unknown,
      { input }: Given<ReportedAdvance>,
      context: RequestContext,
    ) => named('AdvanceMeasureRecorded', await recordAdvanceMeasure(law, context, input)),
    recordMeasureDelivery: async (
      _root: unknown,
      { input }: Given<ReportedDelivery>,
      context: RequestContext,
    ) => named('MeasureDeliveryRecorded', await recordDelivery(context, input)),
    handOutSheets: async (_root: unknown, { input }: Given<ReportedSheets>, context: RequestContext) =>
      named('SheetsHandedOut', await handOutSheets(context, input)),
  };
}
