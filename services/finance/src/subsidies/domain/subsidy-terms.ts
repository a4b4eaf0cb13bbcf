import { addDays, type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import {
  type Finding,
  fenOf,
  known,
  lastRule,
  type Parameter,
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
import { type FinanceReason, unmet } from '../../ground/domain/reasons';
import { cutAt, type Span } from './loan-interest';

/** What the documents of a place say of interest over days in which nothing of it changes. */
export interface SubsidyTerms extends Span {
  /** The share that is paid; left away where none is. */
  readonly rate?: { readonly percent: number; readonly parameter: Parameter };
  /** Why nothing can be paid to anybody: no rate, interest after the last day, a value that is missing. */
  readonly closed?: Finding<FinanceReason>;
  /** Days a year by the place, or what is said where neither place nor contract tells. */
  readonly basis: { readonly daysAYear: number } | { readonly missing: Finding<FinanceReason> };
  readonly key?: KeyTerms;
  /** The clauses of the conditions that the document brings with its rate. */
  readonly industry?: string;
  readonly unsecured?: string;
  readonly able?: string;
  readonly limit?: {
    readonly fen: Fen;
    readonly part: boolean;
    readonly clause: string;
    readonly parameter: Parameter;
  };
}

/** For whom: a household at risk on some day from `first` to `last`. */
export interface KeyTerms {
  readonly clause: string;
  readonly parameter: Parameter;
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** Clauses that it stays one when eliminated, and that the whole year counts. */
  readonly staying?: string;
  readonly wholeYear?: string;
}

const PARAMETERS = ['interest-subsidy-rate', 'microcredit-principal-limit', 'interest-day-count-basis'];
const RULES: readonly RuleName[] = [
  'loan-subsidy-rate',
  'loan-within-limit',
  'loan-for-industry',
  'loan-without-security',
  'loan-of-able-household',
  'loan-of-key-household',
  'loan-subsidy-ends',
];

/** The terms of a place, from window to window; the turn of a year is an edge, since interest is rounded by the year. */
export function subsidyTerms(set: PolicySet, division: string, span: Span): SubsidyTerms[] {
  const windows = [
    ...PARAMETERS.flatMap((name) => parameterHistory(set, { name, division })),
    ...RULES.flatMap((name) => ruleHistory(set, name, division)),
  ];
  const edges = windows.flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from]));
  for (let year = yearOf(span.from) + 1; year <= yearOf(span.until); year += 1)
    edges.push(plainDate(`${year}-01-01`));
  return cutAt(span, edges).map((window) => ({
    ...window,
    ...termsAt(set, { division, on: window.from }),
  }));
}

function termsAt(set: PolicySet, at: PlaceAndDay): Omit<SubsidyTerms, keyof Span> {
  const rule = ruleInForce(set, 'loan-subsidy-rate', at);
  const basis = basisOf(set, at, rule);
  const taken = { parameter: 'interest-subsidy-rate', field: 'rate', unit: 'percent' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return { basis, closed: afterCutoff(set, at) ?? missing };
  // A rate of a later policy comes with that policy's conditions.
  const own = (name: RuleName) => {
    const found = ruleInForce(set, name, at);
    return found?.document === parameter.document ? found : undefined;
  };
  const limit = limitOf(set, at, own('loan-within-limit'));
  const key = keyOf(set, at, own);
  const closed = limit?.missing ?? key?.missing;
  const [industry, unsecured, able] = [
    own('loan-for-industry')?.clause,
    own('loan-without-security')?.clause,
    own('loan-of-able-household')?.clause,
  ];
  return {
    basis,
    rate: { percent: wholeNumber(parameter), parameter },
    ...(closed && { closed }),
    ...(industry && { industry }),
    ...(unsecured && { unsecured }),
    ...(able && { able }),
    ...(limit && 'fen' in limit && { limit }),
    ...(key && 'clause' in key && { key }),
  };
}

type Missing = { readonly missing: Finding<FinanceReason> };
type Filled<Terms> = (Terms & { readonly missing?: undefined }) | Missing | undefined;

function limitOf(
  set: PolicySet,
  at: PlaceAndDay,
  rule: Rule | undefined,
): Filled<NonNullable<SubsidyTerms['limit']>> {
  if (!rule) return undefined;
  const taken = { parameter: 'microcredit-principal-limit', field: 'limit', unit: 'CNY' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return { missing };
  return { fen: fenOf(parameter), part: rule.with.above === 'part', clause: parameter.clause, parameter };
}

function keyOf(set: PolicySet, at: PlaceAndDay, own: (name: RuleName) => Rule | undefined): Filled<KeyTerms> {
  const scope = own('loan-of-key-household');
  const rule = scope && ruleInForce(set, 'key-household', at);
  if (!rule) return undefined;
  const taken = { parameter: 'key-household-year', field: 'year', unit: 'year' };
  const { parameter, missing } = known(set, at, rule, taken);
  if (missing) return { missing };
  const year = wholeNumber(parameter);
  const last = plainDate(`${year}-12-31`);
  const [staying, wholeYear] = [
    ruleInForce(set, 'key-household-after-release', at)?.clause,
    own('key-household-whole-year')?.clause,
  ];
  return {
    clause: rule.clause,
    parameter,
    first: plainDate(`${year}-01-01`),
    last,
    ...(staying && { staying }),
    ...(wholeYear && { wholeYear }),
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

function basisOf(set: PolicySet, at: PlaceAndDay, rule: Rule | undefined): SubsidyTerms['basis'] {
  const taken = { parameter: 'interest-day-count-basis', field: 'days', unit: 'days-a-year' };
  const { parameter, missing } = known(set, at, rule, taken);
  return missing ? { missing } : { daysAYear: wholeNumber(parameter) };
}
