import { daysBetween, type PlainDate } from '@dixian/calendar';
import {
  isMissing,
  type Parameter,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
} from '@dixian/policy';

/** Why the risk fund does not pay for a loan yet. */
export type NotCompensated = 'NOT_OVERDUE' | 'VALUE_NOT_SET' | 'OVERDUE_TOO_SHORT';

/** How long a loan must be overdue before the risk fund pays, as the competent office set it. */
export const RISK_FUND_DAYS = 'risk-fund-after-days';

/** Whether the risk fund may pay for a loan on a day: overdue for as many days as an office has set; undefined where it may. */
export function notCompensated(
  set: PolicySet,
  { dueOn, ...at }: PlaceAndDay & { readonly dueOn: PlainDate },
): { readonly code: NotCompensated; readonly parameter?: Parameter } | undefined {
  if (at.on <= dueOn) return { code: 'NOT_OVERDUE' };
  const parameter = resolveParameter(set, { ...at, name: RISK_FUND_DAYS });
  if (isMissing(parameter)) return { code: 'VALUE_NOT_SET' };
  return daysBetween(dueOn, at.on) < Number(parameter.value)
    ? { code: 'OVERDUE_TOO_SHORT', parameter }
    : undefined;
}
