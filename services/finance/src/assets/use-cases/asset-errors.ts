import { invalidInput, notFound, type UserErrorValue, userError } from '@dixian/graph';
import { type PlaceAndDay, type PolicySet, type RuleName, ruleInForce } from '@dixian/policy';
import { ASSET_STAGES, type AssetStage } from '../domain/asset';

/** The clause that a rule stands on at a place and day, for who is refused by it. */
export function clauseOf(policies: PolicySet, rule: RuleName, at: PlaceAndDay): string[] {
  const found = ruleInForce(policies, rule, at);
  return found ? [found.clause] : [];
}

/** A stage was passed over; it is told which comes next. */
export function stageOrder(next: AssetStage, clauseIds: readonly string[]): UserErrorValue {
  const message = {
    zh: `资产按“形成、确权移交、管护运营、收益分配”依次办理，下一步是“${ASSET_STAGES[next]}”。`,
    en: `An asset passes its stages one after the other: formed, transferred, operated, distributed. Next is ${next}.`,
  };
  return userError('StageOrder', 'STAGE_ORDER', message, { next }, clauseIds);
}

/** Nothing shows who decided. */
export function decisionMissing(clauseIds: readonly string[]): UserErrorValue {
  const message = {
    zh: '请填写决策记录（会议纪要编号等），没有决策记录不能分配或处置。',
    en: 'Please give the record of the decision: without one nothing is distributed or disposed of.',
  };
  return userError('DecisionMissing', 'DECISION_MISSING', message, {}, clauseIds);
}

export const NO_ASSET = notFound('assetId', {
  zh: '您的辖区内没有这项资产，请核对。',
  en: 'There is no such asset in your division. Please check it.',
});
export const NOT_POSITIVE = invalidInput('amount', 'NOT_POSITIVE', {
  zh: '金额应大于零，请核对。',
  en: 'The amount must be above zero. Please check it.',
});
export const BEFORE_LAST_STEP = invalidInput('occurredOn', 'BEFORE_LAST_STEP', {
  zh: '日期早于上一步，请核对。',
  en: 'The day is before that of the step before. Please check it.',
});
