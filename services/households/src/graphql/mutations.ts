import type { RequestContext } from '@dixian/service';
import type { Law } from '../domain/cases/case-rules';
import { receiveLead as receive } from '../use-cases/receive-lead';
import { recodeDivision as recode } from '../use-cases/recode-division';
import { verifyLead as verify } from '../use-cases/verify-lead';
import { divisionInSight } from './division-in-sight';
import type {
  MutationReceiveLeadArgs,
  MutationRecodeDivisionArgs,
  MutationVerifyLeadArgs,
} from './generated';
import { named } from './named';

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

/** Mutation.recodeDivision */
export async function recodeDivision(
  _root: unknown,
  { input }: MutationRecodeDivisionArgs,
  context: RequestContext,
) {
  return named('DivisionRecoded', await recode(context, input));
}

/** Fields of DivisionRecoded that are read. */
export const DivisionRecoded = {
  division: ({ divisionId }: { divisionId: string }, _args: unknown, context: RequestContext) =>
    divisionInSight(context, { id: divisionId }, context.clock.today()),
};
