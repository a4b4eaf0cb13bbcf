import { daysBetween } from '@dixian/calendar';
import { assertMayKnow, type Complete, ofCounty, orderedPage } from '@dixian/service';
import type {
  HouseholdResolvers,
  MutationResolvers,
  QueryResolvers,
  ReliefCaseResolvers,
  ReliefDelegationResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { attachments } from '../../ground/graphql/attachments-field';
import { delegationList } from '../persistence/delegations';
import { reliefList, reliefOf } from '../persistence/relief-cases';
import { delegateRelief, endDelegation } from '../use-cases/delegations';
import {
  applyForRelief,
  decideRelief,
  type Grounds,
  recordReliefPayment,
  stateStillDifficult,
} from '../use-cases/relief-acts';

/** Query.reliefCases */
export const reliefCases: NonNullable<QueryResolvers['reliefCases']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, approver, emergency, paidFirst, decided, paid, cause, ...days } = args.filter ?? {};
  const list = reliefList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf('t.approver = ?', approver?.toLowerCase())
      .addIf('t.emergency = ?', emergency)
      .addIf('t.paid_first = ?', paidFirst)
      .addIf('(t.decided_on IS NOT NULL) = ?', decided)
      .addIf('(t.paid_on IS NOT NULL) = ?', paid)
      .addIf('t.cause = ?', cause)
      .addIf('t.applied_on >= ?::date', days.appliedFrom)
      .addIf('t.applied_on <= ?::date', days.appliedUntil)
      .addIf('(t.household_id IS NOT NULL) = ?', days.matched),
  );
  return orderedPage(context, list, args);
};

/** Query.delegations */
export const delegations: NonNullable<QueryResolvers['delegations']> = (_root, args, context) => {
  assertMayKnow(context, 'ALLOWANCES');
  const { division, asOf } = args.filter ?? {};
  const list = delegationList((add) =>
    ofCounty(add, [context.scope.division, division])
      .within(division)
      .addIf("?::date BETWEEN t.from_day AND coalesce(t.ended_on - 1, t.until_day, date 'infinity')", asOf),
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
export function reliefMutations(grounds: Grounds) {
  const { policies } = grounds;
  return {
    applyForRelief: async (_root, { input }, context) => {
      const stated = { ...input, difficulty: input.difficulty ?? null, cause: input.cause ?? null };
      return answered('ReliefRecorded', 'relief', await applyForRelief(context, grounds, stated));
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
    endDelegation: async (_root, { input }, context) =>
      answered('DelegationEnded', 'delegation', await endDelegation(context, input)),
  } satisfies MutationResolvers;
}

/** Fields of ReliefCase that are not columns. */
export const ReliefCase: Complete<ReliefCaseResolvers> = {
  attachments,
  household: ({ householdId }) =>
    householdId === null ? null : { __typename: 'Household', id: householdId },
  approver: ({ approver }) => approver && (approver === 'county' ? 'COUNTY' : 'TOWNSHIP'),
  daysToDecision: ({ appliedOn, decidedOn }) =>
    decidedOn === null ? null : daysBetween(appliedOn, decidedOn),
};

/** Fields of ReliefDelegation that are called otherwise. */
export const ReliefDelegation: Complete<ReliefDelegationResolvers> = {
  township: ({ divisionCode }) => divisionCode,
};
