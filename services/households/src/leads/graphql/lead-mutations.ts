import type { Law } from '@dixian/policy';
import type { RequestContext } from '@dixian/service';
import type { MutationReceiveLeadArgs, MutationVerifyLeadArgs } from '../../ground/generated';
import { named } from '../../ground/graphql/named';
import { receiveLead as receive } from '../use-cases/receive-lead';
import { verifyLead as verify } from '../use-cases/verify-lead';

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
