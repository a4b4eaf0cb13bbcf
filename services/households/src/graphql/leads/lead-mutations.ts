import type { RequestContext } from '@dixian/service';
import type { Law } from '../../domain/cases/case-rules';
import { receiveLead as receive } from '../../use-cases/leads/receive-lead';
import { verifyLead as verify } from '../../use-cases/leads/verify-lead';
import type { MutationReceiveLeadArgs, MutationVerifyLeadArgs } from '../generated';
import { named } from '../named';

/** Mutation.receiveLead */
export function receiveLead(law: Law) {
  return async (_root: unknown, { input }: MutationReceiveLeadArgs, context: RequestContext) =>
    named('LeadReceived', await receive(law, context, input));
}

/** Mutation.verifyLead */
export function verifyLead(law: Law) {
  return async (_root: unknown, { input }: MutationVerifyLeadArgs, context: RequestContext) =>
    named('LeadVerified', await verify(law, context, input));
}
