import { fenFromRow } from '@dixian/money';
import { type IncomeFigures, incomeArithmetic, netIncome, perHead } from '../domain/income';
import type { IncomeRow } from '../persistence/household-facts';

function figuresOf(row: IncomeRow): IncomeFigures {
  return {
    wages: fenFromRow(row.wages),
    business: fenFromRow(row.business),
    property: fenFromRow(row.property),
    transfer: fenFromRow(row.transfer),
    businessCost: fenFromRow(row.businessCost),
    memberCount: row.memberCount,
  };
}

/** Fields of HouseholdIncome that are computed. */
export const HouseholdIncome = {
  // Both ledgers state 纯收入; 可支配收入 comes from elsewhere and is never compared with it.
  measure: () => 'NET',
  net: (row: IncomeRow) => netIncome(figuresOf(row)),
  perHead: (row: IncomeRow) => perHead(netIncome(figuresOf(row)), row.memberCount),
  arithmetic: (row: IncomeRow) => incomeArithmetic(figuresOf(row)),
};
