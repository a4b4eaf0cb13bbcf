import type { RequestContext } from '@dixian/service';
import { incomesOf, monitoringOf, remarksOn } from '../../persistence/register/household-facts';
import { type HouseholdRow, householdById } from '../../persistence/register/households';
import { memberCountOf, membersOf } from '../../persistence/register/memberships';
import { asOfDay } from '../as-of-day';
import { divisionInSight } from '../division-in-sight';
import type { HouseholdIncomesArgs, HouseholdLeadsArgs, HouseholdMembersArgs } from '../generated';
import { leadsOf } from '../leads/lead';
import { remark } from './remark';

/** Fields of Household that are not columns. */
export const Household = {
  __resolveReference: ({ id }: { id: string }, context: RequestContext) => householdById(context, id),
  division: ({ divisionId }: HouseholdRow, _args: unknown, context: RequestContext) =>
    divisionInSight(context, { id: divisionId }, context.clock.today()),
  monitoring: ({ id }: HouseholdRow, _args: unknown, context: RequestContext) => monitoringOf(context, id),
  members: ({ id }: HouseholdRow, { basis, asOf }: HouseholdMembersArgs, context: RequestContext) =>
    membersOf(context, id, basis ?? 'LIVING_TOGETHER', asOfDay({ asOf }, context)),
  memberCount: ({ id }: HouseholdRow, _args: unknown, context: RequestContext) =>
    memberCountOf(context, id, context.clock.today()),
  incomes: ({ id }: HouseholdRow, { year }: HouseholdIncomesArgs, context: RequestContext) =>
    incomesOf(context, id, year),
  leads: ({ id }: HouseholdRow, args: HouseholdLeadsArgs, context: RequestContext) =>
    leadsOf(context, id, args),
  async dataQuality({ id }: HouseholdRow, _args: unknown, context: RequestContext) {
    const codes = await remarksOn(context, id);
    return codes.map((code) => remark(code, context.language));
  },
};
