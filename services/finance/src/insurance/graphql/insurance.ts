import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, type Complete, childPages, ofCounty, orderedPage } from '@dixian/service';
import type {
  HouseholdResolvers,
  InsuranceClaimResolvers,
  InsuranceContractResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../ground/generated';
import { answered } from '../../ground/graphql/answered';
import { attachments } from '../../ground/graphql/attachments-field';
import {
  type ClaimRow,
  claimsOfContract,
  contractById,
  contractList,
  coverOf,
  totalsOf,
} from '../persistence/insurance-rows';
import { recordClaim, recordContract } from '../use-cases/insurance-acts';

/** Query.insuranceContracts */
export const insuranceContracts: NonNullable<QueryResolvers['insuranceContracts']> = (
  _root,
  args,
  context,
) => {
  assertMayKnow(context, 'FUNDS');
  const { division, risk, asOf } = args.filter ?? {};
  const list = contractList((add) => {
    ofCounty(add, [context.scope.division, division], 't.county_code')
      .within(division, 't.division_code')
      .addIf('t.risk = ?', risk);
    return asOf ? add.add('t.from_day <= ? AND t.until_day >= ?', asOf, asOf) : add;
  });
  return orderedPage(context, list, args);
};

/** Household.insuranceCover */
export const insuranceCoverOf: NonNullable<HouseholdResolvers['insuranceCover']> = (
  { id },
  { asOf },
  context,
) => {
  assertMayKnow(context, 'FUNDS');
  return coverOf(context, id, asOf ?? context.clock.today());
};

/** Fields of InsuranceContract that are not columns. */
export const InsuranceContract: Complete<InsuranceContractResolvers> = {
  __resolveReference: ({ id }, context) => contractById(context, id),
  from: ({ fromDay }) => fromDay,
  until: ({ untilDay }) => untilDay,
  households: async ({ id }, _args, context) => (await totalsOf(context, id))?.households ?? 0,
  claimed: async ({ id }, _args, context) => (await totalsOf(context, id))?.claimed ?? 0n,
  paid: async ({ id }, _args, context) => (await totalsOf(context, id))?.paid ?? 0n,
  claims: ({ id }, args, context) =>
    childPages<ClaimRow>(context, 'insurance-claims', claimsOfContract, 't.contract_id', args).load(id),
};

/** Fields of InsuranceClaim that are derived. */
export const InsuranceClaim: Complete<InsuranceClaimResolvers> = {
  attachments,
  household: ({ householdId }) => (householdId ? { __typename: 'Household', id: householdId } : null),
  paidShort: ({ claimed, paid }) => paid !== null && paid < claimed,
};

/** The mutations about insurance. */
export function insuranceMutations(policies: PolicySet) {
  return {
    recordInsuranceContract: async (_root, { input }, context) =>
      answered(
        'InsuranceContractRecorded',
        'contract',
        await recordContract(policies, context, { ...input, householdIds: input.householdIds ?? [] }),
      ),
    recordInsuranceClaim: async (_root, { input }, context) =>
      answered('InsuranceClaimRecorded', 'claim', await recordClaim(context, input)),
  } satisfies MutationResolvers;
}
