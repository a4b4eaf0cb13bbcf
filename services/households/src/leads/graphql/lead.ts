import { type Complete, childPages, forKnowing, type RequestContext } from '@dixian/service';
import type { HouseholdLeadsArgs, LeadResolvers, LeadVerificationResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { filesOf } from '../../ground/graphql/attachments-field';
import { householdOf } from '../../register/graphql/household-of';
import { personById } from '../../register/persistence/persons';
import { forwardingsOf } from '../persistence/forwardings';
import { entriesOfLead } from '../persistence/lead-entries';
import { type LeadRow, leadById, leadsNewestFirst } from '../persistence/leads';

/** Fields of Lead that are not columns. Those of other rooms come with them. */
export const Lead: Omit<Complete<LeadResolvers>, 'selfReports'> = {
  __resolveReference: ({ id }, context) => leadById(context, id),
  household: (row, _args, context) => householdOf(context, row),
  person: ({ personId }, _args, context) => (personId ? personById(context, personId) : null),
  stateOn: ({ verifiedOn }, args, context) =>
    verifiedOn && verifiedOn <= asOfDay(args, context) ? 'VERIFIED' : 'RECEIVED',
  verification: ({ id, verifiedOn, riskFound, finding, lateReason, verifiedAt }) =>
    verifiedOn && riskFound !== null && finding !== null && verifiedAt
      ? {
          ...{ verifiedOn, riskFound, finding, lateReason, recordedAt: verifiedAt },
          leadId: id,
        }
      : null,
  settlement: ({ settledOn, settledAs, settledReason: reason, settledAccount: account }) =>
    settledOn && settledAs ? { settledOn, outcome: settledAs, reason, account } : null,
  entries: ({ id }, _args, context) => entriesOfLead(context, id),
  forwardings: ({ id }, _args, context) => forwardingsOf(context, id),
};

/** Fields of LeadVerification likewise. */
export const LeadVerification: Complete<LeadVerificationResolvers> = {
  attachments: forKnowing('CASEWORK', ({ leadId }, _args, context) => filesOf(context, leadId)),
};

/** Leads under a household, newest first. */
export function leadsOf(context: RequestContext, householdId: string, args: Partial<HouseholdLeadsArgs>) {
  return childPages<LeadRow>(context, 'leads', leadsNewestFirst, 'household_id', args).load(householdId);
}
