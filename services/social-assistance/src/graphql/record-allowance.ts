import type { RequestContext } from '@dixian/service';
import type { AllowanceTier } from '../domain/allowance-tier';
import type { AllowanceStatementRow } from '../persistence/allowance-statements';
import { recordAllowance as record } from '../use-cases/record-allowance';
import type { MutationRecordAllowanceArgs } from './generated';

/** Mutation.recordAllowance */
export async function recordAllowance(
  _root: unknown,
  { input }: MutationRecordAllowanceArgs,
  context: RequestContext,
) {
  const { grantId, tier, wholeHousehold, dispersedHardship, active, ...given } = input;
  const outcome = await record(context, {
    ...given,
    grantId: grantId ?? null,
    tier: tier ? (tier.toLowerCase() as AllowanceTier) : null,
    wholeHousehold: wholeHousehold ?? false,
    dispersedHardship: dispersedHardship ?? false,
    active: active ?? true,
  });
  return '__typename' in outcome ? outcome : { __typename: 'AllowanceRecorded', allowance: outcome };
}

/** Fields of AllowanceStatement that are not columns. */
export const AllowanceStatement = {
  id: ({ grantId }: AllowanceStatementRow) => grantId,
  household: ({ householdId }: AllowanceStatementRow) => ({ __typename: 'Household', id: householdId }),
  tier: ({ tier }: AllowanceStatementRow) => tier?.toUpperCase() ?? null,
};
