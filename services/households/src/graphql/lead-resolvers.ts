import type { Resolvers } from '@dixian/service';
import { Lead } from './lead';
import { receiveLead, verifyLead } from './mutations';
import { lead, leads } from './query-leads';

/** Resolvers of leads. */
export const leadResolvers: Resolvers = {
  Query: { lead, leads },
  Mutation: { receiveLead, verifyLead },
  Lead,
};
