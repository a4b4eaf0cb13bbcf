import type { Complete } from '@dixian/service';
import { caseById } from '../../cases/persistence/cases';
import type { VanishedHouseholdResolvers } from '../../ground/generated';
import { periodById } from '../../periods/persistence/periods';
import { householdOf } from '../../register/graphql/household-of';

/** Fields of VanishedHousehold that are not columns. */
export const VanishedHousehold: Complete<VanishedHouseholdResolvers> = {
  household: (row, _args, context) => householdOf(context, row),
  period: ({ periodId }, _args, context) => (periodId === null ? null : periodById(context, periodId)),
  case: ({ caseId }, _args, context) => (caseId === null ? null : caseById(context, caseId)),
};
