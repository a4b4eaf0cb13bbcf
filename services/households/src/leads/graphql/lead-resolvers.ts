import type { Law } from '@dixian/policy';
import type { RequestContext, Resolvers } from '@dixian/service';
import type { HouseholdLeadsArgs } from '../../ground/generated';
import type { HouseholdRow } from '../../register/persistence/households';
import { Lead, leadsOf } from './lead';
import { receiveLead, verifyLead } from './lead-mutations';
import { lead, leadCounts, leads } from './query-leads';

/** Resolvers of leads. */
export function leadResolvers(law: Law): Resolvers {
  return {
    Query: { lead, leads, leadCounts },
    Mutation: { receiveLead: receiveLead(law), verifyLead: verifyLead(law) },
    Household: {
      leads: ({ id }: HouseholdRow, args: HouseholdLeadsArgs, context: RequestContext) =>
        leadsOf(context, id, args),
    },
    Lead,
  };
}
