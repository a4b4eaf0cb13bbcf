import { yearOf } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import type { Complete } from '@dixian/service';
import { type CountTarget, percentOf, type ReachedFigure, targetActual, targetOf } from '@dixian/service';
import type { TargetResolvers } from '../../ground/generated';
import { type FundTotalsRow, fundTotals } from '../persistence/fund-totals';

const counts: ReadonlyMap<string, CountTarget> = new Map([
  ['central-fund-industry-share', ofYear(centralIndustryShare)],
  ['industry-amount', ofYear((totals) => amount(totals.industry, totals.industryBefore, '产业发展'))],
  ['linked-funds', ofYear((totals) => amount(totals.total, totals.totalBefore, '衔接资金'))],
]);

/** What the finance department adds to a target. */
export const Target: Complete<TargetResolvers> = {
  __resolveReference: targetOf,
  financeActual: (target, _args, context) => targetActual(context, 'FUNDS', counts, target),
};

function ofYear(figure: (totals: FundTotalsRow) => ReachedFigure | undefined): CountTarget {
  return async (context, { division, on }) => {
    const totals = await fundTotals(context, division, yearOf(on));
    return totals && totals.projects > 0 ? figure(totals) : undefined;
  };
}

// 中央衔接资金用于产业的比例: of what was allocated; without allocations of investment, and it says so.
function centralIndustryShare(totals: FundTotalsRow) {
  const isAllocated = totals.centralAllocated !== null;
  const whole = totals.centralAllocated ?? totals.central;
  const part = isAllocated ? (totals.centralAllocatedIndustry ?? 0n) : totals.centralIndustry;
  const value = percentOf(part, whole);
  const basis = isAllocated
    ? '资金安排明细中当年中央资金的安排金额，产业发展类占比'
    : '没有资金安排明细，按项目台账中当年中央资金项目的投资额，产业发展类占比';
  return value === undefined ? undefined : { value, part: formatYuan(part), whole: formatYuan(whole), basis };
}

function amount(fen: Fen, before: Fen | null, what: string) {
  return {
    value: formatYuan(fen),
    previousYear: before === null ? undefined : formatYuan(before),
    basis: `项目台账中当年${what}项目的投资额`,
  };
}
