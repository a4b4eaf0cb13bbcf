import type { Complete } from '@dixian/service';
import { type CountTarget, percentOf, targetActual, targetOf } from '@dixian/service';
import type { TargetResolvers } from '../../ground/generated';
import { safetyTotals } from '../../ground/persistence/safety-totals';

const safeWater: CountTarget = async (context, at) => {
  const totals = await safetyTotals(context, at, 'WATER');
  if (!totals) return undefined;
  const [whole, part] = [totals.seen, totals.seen - totals.problems];
  const value = percentOf(part, whole);
  const basis = '最近一次调查看过饮水的户中，饮水安全的户占比';
  return value === undefined ? undefined : { value, part: String(part), whole: String(whole), basis };
};

const occupiedDangerousHouses: CountTarget = async (context, at) => {
  const totals = await safetyTotals(context, at, 'HOUSING');
  return totals && { value: String(totals.problems), basis: '最近一次调查发现住房不安全的户数' };
};

const counts: ReadonlyMap<string, CountTarget> = new Map([
  ['safe-water', safeWater],
  ['occupied-dangerous-houses', occupiedDangerousHouses],
]);

/** What the housing and water departments add to a target. */
export const Target: Complete<TargetResolvers> = {
  __resolveReference: targetOf,
  housingWaterActual: (target, _args, context) => targetActual(context, 'HOUSING', counts, target),
};
