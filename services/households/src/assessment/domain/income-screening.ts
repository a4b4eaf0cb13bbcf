import { formatYuan } from '@dixian/money';
import {
  comparePerHead,
  decide,
  type Income,
  type IncomeMeasure,
  incomeLine,
  missingValue,
  type PlaceAndDay,
  type PolicySet,
  ruleInForce,
} from '@dixian/policy';
import { type Decision, type Finding, met, unclear, unmet } from '../../ground/domain/reasons';

export interface ScreeningFacts<M extends IncomeMeasure> extends PlaceAndDay {
  readonly income: Income<M>;
  readonly members: number;
  /** Other factors of the household that a person must weigh, as C级唯一住房. */
  readonly otherFactors?: readonly string[];
}

/** `belowLine` is left away when no line is set in the measure of the income. */
export type Screening = Decision & { readonly belowLine?: boolean; readonly perHead: string };

/**
 * Income per head against the line of the place (equal is not below). A line that is only a reference decides nothing: the
 * other factors do, so every such household is referred.
 */
export function incomeScreening<M extends IncomeMeasure>(
  set: PolicySet,
  facts: ScreeningFacts<M>,
): Screening {
  const { income, members, otherFactors = [] } = facts;
  const perHead = perHeadText(income, members);
  const line = incomeLine(set, facts, income.measure);
  if ('missing' in line) {
    const clause = ruleInForce(set, 'income-below-line', facts)?.clause ?? null;
    return { ...decide(set, facts, [missingValue(line, clause)]), perHead };
  }
  const { parameter } = line;
  const belowLine = comparePerHead<IncomeMeasure>(income, members, line.line) < 0;
  const code = belowLine ? 'INCOME_BELOW_LINE' : 'INCOME_NOT_BELOW_LINE';
  const state = parameter.reference || belowLine ? met : unmet;
  const findings: Finding[] = [state(code, parameter.clause, { parameter, fact: perHead })];
  if (parameter.reference) {
    const rule = ruleInForce(set, 'income-line-is-reference', facts);
    const clause = rule?.document === parameter.document ? rule.clause : parameter.clause;
    findings.push(unclear('OTHER_FACTORS_DECIDE', clause, { fact: otherFactors.join('、') }));
  }
  return { ...decide(set, facts, findings), belowLine, perHead };
}

// For people to read only, rounded half up; nothing is decided by it.
function perHeadText({ fen }: Income<IncomeMeasure>, members: number): string {
  const divisor = BigInt(members);
  return formatYuan((fen * 2n + divisor) / (divisor * 2n));
}
