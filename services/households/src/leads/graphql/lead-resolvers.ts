import type { Law } from '@dixian/policy';
import type { HouseholdResolvers, Resolvers } from '../../ground/generated';
import { Lead, LeadVerification, leadsOf } from './lead';
import { leadMutations } from './lead-mutations';
import { LeadReceived } from './lead-received';
import { lead, leadCounts, leads } from './query-leads';

const Household: HouseholdResolvers = {
  leads: ({ id }, args, context) => leadsOf(context, id, args),
};

/** Resolvers of leads, and mutations of leads and of the survey. */
export function leadResolvers(law: Law): Resolvers {
  return {
    Query: { lead, leads, leadCounts },
    Mutation: leadMutations(law),
    Household,
    Lead,
    LeadVerification,
    LeadReceived,
  };
}
