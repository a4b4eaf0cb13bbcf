import { childPages, type RequestContext } from '@dixian/service';
import type { HouseholdLeadsArgs, LeadStateOnArgs } from '../../ground/generated';
import { householdById } from '../../register/persistence/households';
import { personById } from '../../register/persistence/persons';
import { type LeadRow, leadById, leadList } from '../persistence/leads';

/** Fields of Lead that are not columns. */
export const Lead = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) => leadById(context, id),
  household: ({ householdId }: LeadRow, _args: unknown, context: RequestContext) =>
    householdById(context, householdId),
  person: ({ personId }: LeadRow, _args: unknown, context: RequestContext) =>
    personId && personById(context, personId),
  stateOn: ({ verifiedOn }: LeadRow, { asOf }: LeadStateOnArgs, { clock }: RequestContext) =>
    verifiedOn && verifiedOn <= (asOf ?? clock.today()) ? 'VERIFIED' : 'RECEIVED',
  verification: ({ verifiedOn, riskFound, finding, lateReason, verifiedAt }: LeadRow) =>
    verifiedOn && { verifiedOn, riskFound, finding, lateReason, recordedAt: verifiedAt },
};

/** Leads under a household, newest first. */
export function leadsOf(context: RequestContext, householdId: string, args: HouseholdLeadsArgs) {
  const list = leadList((add) => add);
  return childPages<LeadRow>(context, 'leads', list, 'household_id', args).load(householdId);
}
