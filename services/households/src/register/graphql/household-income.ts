import { type Complete, forKnowing } from '@dixian/service';
import type { HouseholdIncomeResolvers } from '../../ground/generated';
import { incomeArithmetic, netIncome, perHead } from '../domain/income';

/** Fields of HouseholdIncome that are computed, or tell of an illness. */
export const HouseholdIncome: Complete<HouseholdIncomeResolvers> = {
  // Both ledgers state 纯收入; 可支配收入 comes from elsewhere and is never compared with it.
  measure: () => 'NET',
  net: (row) => netIncome(row),
  perHead: (row) => perHead(netIncome(row), row.memberCount),
  arithmetic: (row) => incomeArithmetic(row),
  insurancePayout: forKnowing('MEDICAL', ({ insurancePayout }) => insurancePayout),
  compliantSelfPaid: forKnowing('MEDICAL', ({ compliantSelfPaid }) => compliantSelfPaid),
};
