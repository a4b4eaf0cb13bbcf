import type { ClauseKind } from '../domain/clause';

const words: readonly (readonly [kind: ClauseKind, says: RegExp])[] = [
  ['deadline', /工作日|自然日|日内|天内|不少于\d+[天日]|个月内|月底前|日前/],
  ['procedure', /申请|评议|公示|公告|审核|审批|核实|核查|程序|步骤/],
  ['entitlement', /补贴|补助|贴息|救助|资助|享受|奖补|减免/],
  ['threshold', /\d+(\.\d+)?万?元|\d+(\.\d+)?[%％]|\d+周?岁|倍/],
  ['eligibility', /纳入|符合条件|对象为|适用/],
  ['target', /确保|实现|达到|力争/],
  ['reporting', /报送|上报|通报/],
  ['assignment', /负责|牵头|责任单位|帮扶责任人/],
];

/** What kind of clause a sentence is by its words; whoever binds it may say otherwise. */
export function kindOfClause(quote: string): ClauseKind {
  return words.find(([, says]) => says.test(quote))?.[0] ?? 'obligation';
}
