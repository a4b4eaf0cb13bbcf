import { addDays, type PlainDate, plainDate, yearOf } from '@dixian/calendar';
import { type Fen, formatYuan } from '@dixian/money';
import { within } from '../domain/counting-words';
import { fenOf } from '../domain/fen-of';
import type { PlaceAndDay } from '../domain/in-force';
import { clauseHolds } from '../domain/in-place';
import type { PolicySet } from '../domain/policy-set';
import { parameterHistory } from '../domain/resolve-parameter';
import { type Decision, decide, type Finding, finds, flag, met, unmet } from './decision';
import type { Episode } from './episode';
import { keyHouseholdFindings } from './key-household';
import { known, wholeNumber } from './known-value';
import { cutAt, daysOf, interestOf, type Span } from './loan-interest';

export interface LoanFacts {
  readonly division: string;
  readonly principal: Fen;
  readonly ratePercent: string;
  readonly drawnOn: PlainDate;
  readonly dueOn: PlainDate;
  /** The contract's day-count basis; without it the place's parameter counts. */
  readonly daysAYear?: number;
  readonly forIndustry: boolean;
  readonly episodes: readonly Episode[];
  /** Principal of the household's other loans; only flagged, no total per household is printed (reading 2). */
  readonly otherPrincipal?: Fen;
}

export interface SubsidySpan extends Decision, Span {
  readonly days: number;
  readonly interest?: Fen;
  /** 0 when refused, left away when referred. */
  readonly subsidy?: Fen;
}

/** The subsidised interest of a loan, span by span: by actual days, by the day interest accrues (AY-2025-3.2.1d). */
export function interestSubsidy(set: PolicySet, loan: LoanFacts): readonly SubsidySpan[] {
  return cutAt({ from: loan.drawnOn, until: loan.dueOn }, changes(set, loan)).map((span) => {
    const days = daysOf(span);
    const { findings, percent, daysAYear } = spanFindings(set, loan, span);
    const decision = decide(findings);
    const interest = daysAYear === undefined ? undefined : interestOf({ ...loan, days, daysAYear });
    const subsidy =
      decision.outcome === 'REFUSED'
        ? 0n
        : decision.outcome === 'GRANTED' && percent !== undefined && daysAYear !== undefined
          ? interestOf({ ...loan, days, daysAYear }, percent)
          : undefined;
    return {
      ...decision,
      ...span,
      days,
      ...(interest !== undefined && { interest }),
      ...(subsidy !== undefined && { subsidy }),
    };
  });
}

function changes(set: PolicySet, { division, drawnOn, dueOn }: LoanFacts): PlainDate[] {
  const windows = [
    'interest-subsidy-rate',
    'microcredit-principal-limit',
    'interest-day-count-basis',
  ].flatMap((name) => parameterHistory(set, { name, division }));
  const days = windows.flatMap(({ from, to }) => (to ? [from, addDays(to, 1)] : [from]));
  for (let year = yearOf(drawnOn) + 1; year <= yearOf(dueOn); year += 1)
    days.push(plainDate(`${year}-01-01`));
  return days;
}

function spanFindings(
  set: PolicySet,
  loan: LoanFacts,
  span: Span,
): { findings: Finding[]; percent?: number; daysAYear?: number } {
  const at = { division: loan.division, on: span.from };
  const basis = dayCount(set, at, loan);
  const rate = known(set, at, 'interest-subsidy-rate', 'AY-2025-3.2.1d');
  const findings = basis.findings;
  if (rate.missing) {
    return { ...basis, findings: [afterCutoff(set, at) ?? rate.missing, ...findings] };
  }
  const { parameter } = rate;
  const covered = met('INTEREST_SUBSIDISED', parameter.clause, { parameter, fact: `${span.from}` });
  // The conditions of 安阳 belong to its own rate; a rate of a later policy comes with that policy's conditions.
  const own = clauseHolds(set, 'AY-2025-3.2.1d', at) && parameter.clause === 'AY-2025-3.2.1d';
  const conditions = own ? conditionsOf(set, at, loan, span) : [];
  return { ...basis, findings: [...conditions, covered, ...findings], percent: wholeNumber(parameter) };
}

// 2025年底前产生的利息: once that day is over the document pays nothing, unless a later policy sets a rate of its own.
function afterCutoff(set: PolicySet, { division, on }: PlaceAndDay): Finding | undefined {
  const [last] = parameterHistory(set, { name: 'interest-subsidy-accrual-until', division });
  if (!last || typeof last.value !== 'string' || within<string>(on, last.value)) return undefined;
  return unmet('INTEREST_AFTER_CUTOFF', 'AY-2025-3.2.1e', {
    parameter: { ...last, value: last.value },
    fact: on,
  });
}

function dayCount(
  set: PolicySet,
  at: PlaceAndDay,
  { daysAYear }: LoanFacts,
): { findings: Finding[]; daysAYear?: number } {
  if (daysAYear !== undefined) return { findings: [], daysAYear };
  const { parameter, missing } = known(set, at, 'interest-day-count-basis', 'AY-2025-3.2.1d');
  return missing ? { findings: [missing] } : { findings: [], daysAYear: wholeNumber(parameter) };
}

function conditionsOf(set: PolicySet, at: PlaceAndDay, loan: LoanFacts, { until }: Span): Finding[] {
  const lastDay = { ...at, on: addDays(until, -1) };
  const findings = keyHouseholdFindings(set, { ...lastDay, episodes: loan.episodes });
  const purpose = { met: 'PURPOSE_INDUSTRY', unmet: 'PURPOSE_NOT_INDUSTRY' } as const;
  findings.push(finds(loan.forIndustry, purpose, 'AY-2025-3.2.1b'));
  findings.push(...principalFindings(set, at, loan));
  const first = loan.episodes.map(({ identifiedOn }) => identifiedOn).sort()[0];
  // The status is that of the year, so interest before identification is covered (reading 4).
  if (first !== undefined && first > at.on)
    findings.push(flag('INTEREST_BEFORE_IDENTIFICATION', 'AY-2025-1.1b', { fact: first }));
  return findings;
}

function principalFindings(
  set: PolicySet,
  at: PlaceAndDay,
  { principal, otherPrincipal = 0n }: LoanFacts,
): Finding[] {
  const { parameter, missing } = known(set, at, 'microcredit-principal-limit', 'AY-2025-3.2.1c');
  if (missing) return [missing];
  const limit = fenOf(parameter);
  const clause = parameter.clause;
  const fact = formatYuan(principal);
  if (!within(principal, limit)) {
    return [
      unmet('PRINCIPAL_ABOVE_LIMIT', clause, { parameter, fact }),
      flag('REVIEW_WHOLE_LOAN', clause, { fact }),
    ];
  }
  const findings = [met('PRINCIPAL_WITHIN_LIMIT', clause, { parameter, fact })];
  const total = principal + otherPrincipal;
  if (!within(total, limit))
    findings.push(flag('LOANS_TOGETHER_ABOVE_LIMIT', clause, { parameter, fact: formatYuan(total) }));
  return findings;
}
