import type { PlainDate } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import {
  compareToMultiple,
  type Decision,
  decide,
  type Finding,
  fenOf,
  known,
  noRule,
  type PolicySet,
  ruleInForce,
  textOf,
} from '@dixian/policy';
import { type AssistanceReason, flag, met, unmet } from '../../ground/domain/reasons';

/** Income of a household whose grant runs out, as it was worked out again on a day inside the window. */
export interface IncomeInExit {
  readonly division: string;
  /** The day of decision, whose law binds the whole window. */
  readonly decidedOn: PlainDate;
  readonly on: PlainDate;
  readonly incomePerHead: Fen;
}

/**
 * Whether income is at or below the standard of the day again, so that a window (渐退期) ends and the grant goes on: granted,
 * or refused, flagged where it is above the band by now, which changes nothing. Without a standard a person decides.
 */
export function backToStandard(set: PolicySet, facts: IncomeInExit): Decision<AssistanceReason> {
  const at = { division: facts.division, on: facts.decidedOn };
  return ruleInForce(set, 'gradual-exit-band', at)
    ? decide(set, at, incomeFindings(set, facts))
    : decide(set, at, [noRule(set, ['gradual-exit-band'], at, 'unclear')]);
}

function incomeFindings(
  set: PolicySet,
  { division, decidedOn, on, incomePerHead }: IncomeInExit,
): Finding<AssistanceReason>[] {
  const at = { division, on: decidedOn };
  const rule = ruleInForce(set, 'gradual-exit-band', at);
  const clause = rule?.clause ?? null;
  // The band is that of the decision, the standard that of the day.
  const standard = known(set, { division, on }, undefined, {
    parameter: 'local-subsistence-allowance-standard',
  });
  const lower = known(set, at, rule, { parameter: 'gradual-exit-income-above', field: 'above' });
  const upper = known(set, at, rule, { parameter: 'gradual-exit-income-up-to', field: 'upTo' });
  for (const { missing } of [standard, lower, upper]) if (missing) return [missing];
  if (!standard.parameter || !lower.parameter || !upper.parameter) return [];
  const base = fenOf(standard.parameter);
  const fact = formatYuan(incomePerHead);
  if (compareToMultiple(incomePerHead, textOf(lower.parameter), base) <= 0)
    return [met('INCOME_NOT_ABOVE_STANDARD', clause, { ...lower, fact })];
  const still = unmet('INCOME_STILL_ABOVE_STANDARD', clause, { ...lower, fact });
  return compareToMultiple(incomePerHead, textOf(upper.parameter), base) <= 0
    ? [still]
    : [still, flag('ABOVE_EXIT_BAND', clause, { ...upper, fact })];
}
