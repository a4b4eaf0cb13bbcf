import { addDays, type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import {
  type Decision,
  decide,
  type Finding,
  known,
  lastRule,
  type PlaceAndDay,
  type PolicySet,
  parameterHistory,
  type Rule,
  type RuleName,
  ruleHistory,
  ruleInForce,
  textOf,
  wholeNumber,
  within,
} from '@dixian/policy';
import { type FinanceReason, met, unmet } from '../../ground/domain/reasons';
import { loanConditions } from './loan-conditions';
import type { LoanFacts } from './loan-facts';
import { cutAt, daysOf, interestOf, type Span } from './loan-interest';

export interface SubsidySpan extends Decision<FinanceReason>, Span {
  readonly days: number;
  readonly interest?: Fen;
  /** 0 when refused, left away when referred. */
  readonly subsidy?: Fen;
}

/** What a span of interest comes to: the findings, and by what it is reckoned. */
interface Reckoned {
  readonly findings: Finding<FinanceReason>[];
  readonly percent?: number;
  readonly daysAYear?: number;
  /** The part of the principal whose interest is paid; all of it where left away. */
  readonly principal?: Fen;
}

/** The subsidised interest of a loan, span by span: by actual days, by the day interest accrues. */
export function interestSubsidy(set: PolicySet, loan: LoanFacts): readonly SubsidySpan[] {
  return cutAt({ from: loan.drawnOn, until: loan.dueOn }, changes(set, loan)).map((span) => {
    const days = daysOf(span);
    const reckoned = spanFindings(set, loan, span);
    const decision = decide(set, { division: loan.division, on: span.from }, reckoned.findings);
    const { daysAYear } = reckoned;
    const interest = daysAYear === undefined ? undefined : interestOf({ ...loan, days, daysAYear });
    const subsidy = decision.outcome === 'REFUSED' ? 0n : subsidyOf(decision, loan, days, reckoned);
    return {
      ...decision,
      ...span,
      days,
      ...(interest !== undefined && { interest }),
      ...(subsidy !== undefined && { subsidy }),
    };
  });
}

function subsidyOf(
  { outcome }: Decision<FinanceReason>,
  loan: LoanFacts,
  days: number,
  reckoned: Reckoned,
): Fen | undefined {
  const { percent, daysAYear, principal = loan.principal } = reckoned;
  if (outcome !== 'GRANTED' || percent === undefined || daysAYear === undefined) return undefined;
  return interestOf({ ...loan, principal, days, daysAYear }, percent);
}

const PARAMETERS = ['interest-subsidy-rate', 'microcredit-principal-limit', 'interest-day-count-basis'];
const RULES: readonly RuleName[] = [
  'loan-subsidy-rate',
  'loan-within-limit',
  'loan-for-industry',
  'loan-of-key-household',
  'loan-subsidy-ends',
];

function changes(set: PolicySet, { division, drawnOn, dueOn }: LoanFacts): PlainDate[] {
  const windows = [
    ...PARAMETERS.flatMap((name) => parameterHistory(set, { name, division })),
    ...RULES.flatMap((name) => ruleHistory(set, name, division)),
  ];
  const days = windows.flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from]));
  for (let year = yearOf(drawnOn) + 1; year <= yearOf(dueOn); year += 1)
    days.push(plainDate(`${year}-01-01`));
  return days;
}

function spanFindings(set: PolicySet, loan: LoanFacts, span: Span): Reckoned {
  const at = { division: loan.division, on: span.from };
  const rule = ruleInForce(set, 'loan-subsidy-rate', at);
  const basis = dayCount(set, at, rule, loan);
  const taken = { parameter: 'interest-subsidy-rate', field: 'rate', unit: 'percent' };
  const rate = known(set, at, rule, taken);
  if (rate.missing) {
    return { ...basis, findings: [afterCutoff(set, at) ?? rate.missing, ...basis.findings] };
  }
  const { parameter } = rate;
  const { document } = parameter;
  const lastDay = addDays(span.until, -1);
  const conditions = loanConditions(set, at, { loan, document, lastDay });
  const covered = met('INTEREST_SUBSIDISED', parameter.clause, { parameter, fact: `${span.from}` });
  return {
    ...basis,
    findings: [...conditions.findings, covered, ...basis.findings],
    percent: wholeNumber(parameter),
    principal: conditions.principal,
  };
}

// Once the day is over the document pays nothing, unless a later policy sets a rate of its own.
function afterCutoff(set: PolicySet, at: PlaceAndDay): Finding<FinanceReason> | undefined {
  const rule = lastRule(set, 'loan-subsidy-ends', at);
  if (!rule?.to) return undefined;
  const held = rule.to;
  const taken = { parameter: 'interest-subsidy-accrual-until', field: 'until', unit: 'date' };
  const { parameter } = known(set, { division: at.division, on: held }, rule, taken);
  if (!parameter || within<string>(at.on, textOf(parameter))) return undefined;
  return unmet('INTEREST_AFTER_CUTOFF', rule.clause, { parameter, fact: at.on, held });
}

function dayCount(
  set: PolicySet,
  at: PlaceAndDay,
  rule: Rule | undefined,
  { daysAYear }: LoanFacts,
): Reckoned {
  if (daysAYear !== undefined) return { findings: [], daysAYear };
  const taken = { parameter: 'interest-day-count-basis', field: 'days', unit: 'days-a-year' };
  const { parameter, missing } = known(set, at, rule, taken);
  return missing ? { findings: [missing] } : { findings: [], daysAYear: wholeNumber(parameter) };
}
