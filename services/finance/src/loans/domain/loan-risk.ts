import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import {
  compareToMultiple,
  isMissing,
  type Parameter,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
  ruleInForce,
} from '@dixian/policy';

/** Where a loan stands on a day. */
export type LoanState = 'ACTIVE' | 'REPAID' | 'OVERDUE' | 'COMPENSATED';

/** What stands open of loans, and what of it is overdue. */
export interface OpenPrincipal {
  readonly outstanding: Fen;
  readonly overdue: Fen;
}

/** The ratio above which a place is warned, and the clause that has it watched; undefined where no office set one. */
export function overdueAlertOf(
  set: PolicySet,
  at: PlaceAndDay,
): { readonly parameter: Parameter; readonly clause: string | null } | undefined {
  const parameter = resolveParameter(set, { ...at, name: 'overdue-ratio-alert' });
  if (isMissing(parameter)) return undefined;
  return { parameter, clause: ruleInForce(set, 'loan-risk-watched', at)?.clause ?? parameter.clause };
}

/** Whether what is overdue is more than the ratio of what stands open, by the amounts. */
export function isAboveRatio({ outstanding, overdue }: OpenPrincipal, parameter: Parameter): boolean {
  return compareToMultiple(overdue * 100n, `${parameter.value}`, outstanding) > 0;
}

/** The state of a loan by what is open and when it is due; what the risk fund paid is compensated. */
export function loanState(
  {
    open,
    dueOn,
    compensated,
  }: { readonly open: Fen; readonly dueOn: PlainDate; readonly compensated: boolean },
  on: PlainDate,
): LoanState {
  if (open === 0n) return 'REPAID';
  if (compensated) return 'COMPENSATED';
  return dueOn < on ? 'OVERDUE' : 'ACTIVE';
}
