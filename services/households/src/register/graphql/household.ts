import type { RequestContext } from '@dixian/service';
import type { HouseholdIncomesArgs, HouseholdMembersArgs } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { incomesOf, monitoringOf, remarksOn } from '../persistence/household-facts';
import { type HouseholdRow, householdById } from '../persistence/households';
import { memberCountOf, membersOf } from '../persistence/memberships';
import { divisionInSight } from './division-in-sight';
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
  async dataQuality({ id }: HouseholdRow, _args: unknown, context: RequestContext) {
    const codes = await remarksOn(context, id);
    return codes.map((code) => remark(code, context.language));
  },
};
