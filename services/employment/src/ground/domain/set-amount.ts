import type { Fen } from '@dixian/money';
import {
  type Finding,
  fenOf,
  isMissing,
  missingValue,
  type PlaceAndDay,
  type PolicySet,
  resolveParameter,
} from '@dixian/policy';
import { type EmploymentReason, flag } from './reasons';

/** An amount that a county sets; where it did not, what says so without holding the grant up. */
export interface SetAmount {
  readonly amount: Fen | null;
  readonly findings: readonly Finding<EmploymentReason>[];
}

/** An amount by the name of its value. */
export function setAmount(set: PolicySet, at: PlaceAndDay, name: string): SetAmount {
  const resolved = resolveParameter(set, { ...at, name });
  if (!isMissing(resolved)) return { amount: fenOf(resolved), findings: [] };
  const { reason } = missingValue(resolved, null);
  return { amount: null, findings: [flag('VALUE_NOT_SET', reason.clause, { fact: name })] };
}
