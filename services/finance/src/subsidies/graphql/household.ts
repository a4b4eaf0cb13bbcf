import { parsePlainDate } from '@dixian/calendar';
import { episodesOf, type PolicySet } from '@dixian/policy';
import { assertMayKnow, type RequestContext } from '@dixian/service';
import type { HouseholdMapper } from '../../ground/mappers';
import { standings } from '../../ground/standings';
import { interestSubsidy, type SubsidySpan } from '../domain/interest-subsidy';
import type { LoanFacts, OtherLoan } from '../domain/loan-facts';
import { type LoanWithEvents, loansWithEvents } from '../persistence/loan-facts-of';

/** What the room adds to a household: the interest of a year, decided by what is known now. */
export function householdInterest(policies: PolicySet) {
  return async (
    { id }: HouseholdMapper,
    { year }: { year: number },
    context: RequestContext,
  ): Promise<{ loan: LoanWithEvents; span: SubsidySpan }[]> => {
    assertMayKnow(context, 'FUNDS');
    const first = parsePlainDate(`${year}-01-01`);
    if (!first) return [];
    const [loans, standing] = await Promise.all([loansWithEvents(context, id), standings.load(context, id)]);
    const known = standing && { episodes: episodesOf(standing.periods), members: standing.members };
    return loans.flatMap((loan) => {
      const otherLoans = loans.filter((other) => other !== loan).map(lent);
      const spans = interestSubsidy(policies, { ...factsOf(loan), ...known, otherLoans });
      return spans
        .filter(({ from }) => from.slice(0, 4) === first.slice(0, 4))
        .map((span) => ({ loan, span }));
    });
  };
}

function factsOf(loan: LoanWithEvents): LoanFacts {
  return {
    ...lent(loan),
    division: loan.divisionCode,
    ratePercent: loan.annualRatePercent,
    purpose: loan.purpose,
    secured: loan.mortgaged || loan.guaranteed,
    repayments: loan.repayments.map(({ on, amount }) => ({ on, amount: BigInt(amount) })),
    ...(loan.daysAYear !== null && { daysAYear: loan.daysAYear }),
  };
}

function lent({ principal, drawnOn, dueOn, extendedTo }: LoanWithEvents): OtherLoan {
  return { principal, drawnOn, dueOn: extendedTo ?? dueOn };
}
