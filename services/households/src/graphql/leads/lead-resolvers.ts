import type { Resolvers } from '@dixian/service';
import type { Law } from '../../domain/cases/case-rules';
import { Lead } from './lead';
import { receiveLead, verifyLead } from './lead-mutations';
import { lead, leadCounts, leads } from './query-leads';

/** Resolvers of leads. */
export function leadResolvers(law: Law): Resolvers {
  return {
    Query: { lead, leads, leadCounts },
    Mutation: { receiveLead: receiveLead(law), verifyLead: verifyLead(law) },
    Lead,
  };
}
