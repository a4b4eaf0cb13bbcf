import { type Complete, forKnowing } from '@dixian/service';
import type { HouseholdResolvers, MonitoringRecordResolvers } from '../../ground/generated';
import { asOfDay } from '../../ground/graphql/as-of-day';
import { incomesOf, monitoringOf, remarksOn } from '../persistence/household-facts';
import { householdOrFormer } from '../persistence/households';
import { memberCountOf, membersOf } from '../persistence/memberships';
import { headOf } from '../persistence/persons';
import { divisionOfToday } from './division-in-sight';
import { remark } from './remark';

/** Fields of Household that are not columns. */
export const Household = {
  // What other departments list of a past day may be of a household that has left since.
  __resolveReference: ({ id }, context) => householdOrFormer(context, id),
  division: ({ divisionId }, _args, context) => divisionOfToday(context, divisionId),
  monitoring: ({ id }, _args, context) => monitoringOf(context, id),
  members: ({ id }, { basis, asOf }, context) =>
    membersOf(context, id, basis ?? 'LIVING_TOGETHER', asOfDay({ asOf }, context)),
  head: ({ id }, args, context) => headOf(context, id, asOfDay(args, context)),
  memberCount: ({ id }, _args, context) => memberCountOf(context, id, context.clock.today()),
  incomes: forKnowing('INCOME', ({ id }, { year }, context) => incomesOf(context, id, year)),
  async dataQuality({ id }, _args, context) {
    const codes = await remarksOn(context, id);
    return codes.map((code) => remark(code, context.language));
  },
} satisfies HouseholdResolvers;

/** Fields of MonitoringRecord that not everybody may know who knows of the monitoring. */
export const MonitoringRecord: Complete<MonitoringRecordResolvers> = {
  risks: forKnowing('RISKS', ({ risks }) => risks),
};
