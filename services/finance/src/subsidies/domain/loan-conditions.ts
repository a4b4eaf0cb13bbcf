import { formatYuan } from '@dixian/money';
import {
  type Finding,
  fenOf,
  heldOn,
  keyHouseholdFindings,
  known,
  type PlaceAndDay,
  type PolicySet,
  type Rule,
  type RuleName,
  ruleInForce,
  within,
} from '@dixian/policy';
import { type FinanceReason, finds, flag, met, unmet } from '../../ground/domain/reasons';
import type { LoanFacts } from './loan-facts';

/** What the conditions of a subsidy come to, and the part of the principal whose interest is paid. */
interface LoanConditions {
  readonly findings: Finding<FinanceReason>[];
  readonly principal: bigint;
}

/**
 * The conditions that a document brings with its rate, on the first day of a span of interest; a rate of a later policy
 * comes with that policy's conditions.
 */
export function loanConditions(
  set: PolicySet,
  at: PlaceAndDay,
  { loan, document, lastDay }: { loan: LoanFacts; document: string; lastDay: PlaceAndDay['on'] },
): LoanConditions {
  const own = (name: RuleName) => {
    const rule = ruleInForce(set, name, at);
    return rule?.document === document ? rule : undefined;
  };
  const findings: Finding<FinanceReason>[] = [];
  if (own('loan-of-key-household'))
    findings.push(...heldOn(lastDay, keyHouseholdFindings(set, { ...at, ...loan, on: lastDay })));
  const industry = own('loan-for-industry');
  const purpose = { met: 'PURPOSE_INDUSTRY', unmet: 'PURPOSE_NOT_INDUSTRY' } as const;
  if (industry) findings.push(finds(loan.forIndustry, purpose, industry.clause));
  const limit = own('loan-within-limit');
  const limited = limit
    ? principalFindings(set, at, limit, loan)
    : { findings: [], principal: loan.principal };
  findings.push(...limited.findings);
  const first = loan.episodes.map(({ identifiedOn }) => identifiedOn).sort()[0];
  const wholeYear = own('key-household-whole-year');
  // The status is that of the year, so interest before identification is covered (reading 4).
  if (wholeYear && first !== undefined && first > at.on)
    findings.push(flag('INTEREST_BEFORE_IDENTIFICATION', wholeYear.clause, { fact: first }));
  return { findings, principal: limited.principal };
}

function principalFindings(
  set: PolicySet,
  at: PlaceAndDay,
  rule: Rule,
  { principal, otherPrincipal = 0n }: LoanFacts,
): LoanConditions {
  const taken = { parameter: 'microcredit-principal-limit', field: 'limit', unit: 'CNY' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return { findings: [missing], principal };
  const limit = fenOf(parameter);
  const clause = parameter.clause;
  const fact = formatYuan(principal);
  if (!within(principal, limit)) {
    if (rule.with.above === 'part')
      return {
        findings: [met('PRINCIPAL_PART_WITHIN_LIMIT', clause, { parameter, fact })],
        principal: limit,
      };
    const whole = [
      unmet('PRINCIPAL_ABOVE_LIMIT', clause, { parameter, fact }),
      flag('REVIEW_WHOLE_LOAN', clause, { fact }),
    ];
    return { findings: whole, principal };
  }
  const findings = [met('PRINCIPAL_WITHIN_LIMIT', clause, { parameter, fact })];
  const total = principal + otherPrincipal;
  if (!within(total, limit))
    findings.push(flag('LOANS_TOGETHER_ABOVE_LIMIT', clause, { parameter, fact: formatYuan(total) }));
  return { findings, principal };
}
