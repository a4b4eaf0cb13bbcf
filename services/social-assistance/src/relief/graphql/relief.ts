import { daysBetween } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, ofCounty, orderedPage } from '@dixian/service';
import type {
  HouseholdResolvers,
  MutationResolvers,
  QueryResolvers,
  ReliefCaseResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { reliefList, reliefOf } from '../persistence/relief-cases';
import {
  applyForRelief,
  decideRelief,
  delegateRelief,
  recordReliefPayment,
  stateStillDifficult,
} from '../use-cases/relief-acts';

/** Query.reliefCases */
export const reliefCases: NonNullable<QueryResolvers['reliefCases']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, approver, emergency, paidFirst, decided } = args.filter ?? {};
  const list = reliefList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('t.approver = ?', approver?.toLowerCase())
      .addIf('t.emergency = ?', emergency)
      .addIf('t.paid_first = ?', paidFirst)
      .addIf('(t.decided_on IS NOT NULL) = ?', decided),
  );
  return orderedPage(context, list, args);
};

/** Household.temporaryRelief */
export const temporaryRelief: NonNullable<HouseholdResolvers['temporaryRelief']> = (
  { id },
  { asOf },
  context,
) => {
  assertMayKnow(context, 'ALLOWANCES');
  return reliefOf(context, id, asOf ?? context.clock.today());
};

/** The mutations about relief. */
export function reliefMutations(policies: PolicySet) {
  return {
    applyForRelief: async (_root, { input }, context) => {
      const stated = { ...input, difficulty: input.difficulty ?? null };
      return answered('ReliefRecorded', 'relief', await applyForRelief(context, policies, stated));
    },
    decideRelief: async (_root, { input }, context) => {
      const { especiallySerious, caseRecord = null, ...given } = input;
      const stated = { ...given, especiallySerious: especiallySerious ?? false, caseRecord };
      return answered('ReliefRecorded', 'relief', await decideRelief(context, policies, stated));
    },
    recordReliefPayment: async (_root, { input }, context) =>
      answered('ReliefRecorded', 'relief', await recordReliefPayment(context, policies, input)),
    stateStillDifficult: async (_root, { input }, context) =>
      answered('ReliefRecorded', 'relief', await stateStillDifficult(context, policies, input)),
    delegateRelief: async (_root, { input }, context) => {
      const outcome = await delegateRelief(context, { ...input, until: input.until ?? null });
      return '__typename' in outcome ? outcome : { __typename: 'ReliefDelegated', delegation: outcome.id };
    },
  } satisfies MutationResolvers;
}

/** Fields of ReliefCase that are not columns. */
export const ReliefCase: Complete<ReliefCaseResolvers> = {
  household: ({ householdId }) => ({ __typename: 'Household', id: householdId }),
  approver: ({ approver }) => approver && (approver === 'county' ? 'COUNTY' : 'TOWNSHIP'),
  daysToDecision: ({ appliedOn, decidedOn }) =>
    decidedOn === null ? null : daysBetween(appliedOn, decidedOn),
};
