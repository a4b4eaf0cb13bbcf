import { addDays, yearOf } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import { type Decision, decide, type Finding, type PolicySet } from '@dixian/policy';
import { type FinanceReason, met } from '../../ground/domain/reasons';
import { balanceOn } from './balance';
import { loanConditions, subsidisedBalance } from './loan-conditions';
import type { LoanFacts } from './loan-facts';
import { cutAt, daysOf, interestOf, RoundedOnce, type Span } from './loan-interest';
import { type SubsidyTerms, subsidyTerms } from './subsidy-terms';

export interface SubsidySpan extends Decision<FinanceReason>, Span {
  readonly days: number;
  readonly balance: Fen;
  readonly daysAYear?: number;
  /** Percent of the interest that is paid; left away where no rate is set. */
  readonly percent?: number;
  readonly interest?: Fen;
  /** 0 when refused, left away when referred. */
  readonly subsidy?: Fen;
}

/**
 * The subsidised interest of a loan by the days on which it accrues, span by span: cut where the law, the balance or who can
 * work changes, and at the days asked for besides. Sums are rounded once a loan, calendar year and rate.
 */
export function interestSubsidy(
  set: PolicySet,
  loan: LoanFacts,
  cuts: readonly SubsidySpan['from'][] = [],
): readonly SubsidySpan[] {
  const life = { from: loan.drawnOn, until: loan.dueOn };
  const [interests, subsidies] = [new RoundedOnce(), new RoundedOnce()];
  const edges = [...cuts, ...(loan.repayments ?? []).map(({ on }) => on)];
  return subsidyTerms(set, loan.division, life).flatMap((terms) =>
    cutAt(terms, terms.able ? [...edges, ...membersChange(loan)] : edges).flatMap((span) => {
      const balance = balanceOn(loan, span.from);
      if (balance === 0n) return [];
      const days = daysOf(span);
      const daysAYear = loan.daysAYear ?? ('daysAYear' in terms.basis ? terms.basis.daysAYear : undefined);
      const decision = decide(set, { division: loan.division, on: span.from }, findingsOf(terms, loan, span));
      const { ratePercent } = loan;
      const about = `${yearOf(span.from)} ${daysAYear}`;
      const percent = terms.rate?.percent;
      const interest =
        daysAYear === undefined
          ? undefined
          : interests.add(about, balance * BigInt(days), (balanceDays) =>
              interestOf({ balanceDays, ratePercent, daysAYear }),
            );
      const subsidy = subsidyOf(decision, () =>
        percent === undefined || daysAYear === undefined
          ? undefined
          : subsidies.add(
              `${about} ${terms.rate?.parameter.clause} ${percent}`,
              subsidisedBalance(terms, balance) * BigInt(days),
              (balanceDays) => interestOf({ balanceDays, ratePercent, daysAYear }, percent),
            ),
      );
      return [
        {
          ...decision,
          ...span,
          days,
          balance,
          ...(daysAYear !== undefined && { daysAYear }),
          ...(percent !== undefined && { percent }),
          ...(interest !== undefined && { interest }),
          ...(subsidy !== undefined && { subsidy }),
        },
      ];
    }),
  );
}

function subsidyOf({ outcome }: Decision<FinanceReason>, granted: () => Fen | undefined): Fen | undefined {
  if (outcome === 'REFUSED') return 0n;
  return outcome === 'GRANTED' ? granted() : undefined;
}

function findingsOf(terms: SubsidyTerms, loan: LoanFacts, span: Span): Finding<FinanceReason>[] {
  const basis = loan.daysAYear === undefined && 'missing' in terms.basis ? [terms.basis.missing] : [];
  const { rate, closed } = terms;
  if (!rate || closed) return [...(closed ? [closed] : []), ...basis];
  const { parameter } = rate;
  const covered = met('INTEREST_SUBSIDISED', parameter.clause, { parameter, fact: `${span.from}` });
  return [...loanConditions(terms, loan, span), covered, ...basis];
}

function membersChange({ members = [] }: LoanFacts): SubsidySpan['from'][] {
  return members.flatMap(({ joinedOn, leftOn }) => (leftOn ? [joinedOn, addDays(leftOn, 1)] : [joinedOn]));
}
