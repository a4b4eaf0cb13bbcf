import type { Complete } from '@dixian/service';
import type { SubsidisedLoanResolvers, SubsidyEffectResolvers } from '../../ground/generated';
import { loanById } from '../../loans/persistence/loan-list';
import { changeOf } from '../domain/subsidy-change';
import { type FiguresInDivision, subsidisedLoanPage } from '../persistence/subsidy-effect';
import type { SubsidyRules } from '../use-cases/subsidy-rules';

/** Fields of SubsidyEffect. */
export const SubsidyEffect: Complete<SubsidyEffectResolvers> = {
  from: ({ tried }) => tried.from,
  total: async (effect) => changeOf(await effect.figures()),
  async byDivision(effect) {
    const figures = await effect.figures();
    return [...new Set(figures.map(({ division }) => division))].map((divisionCode) => ({
      divisionCode,
      change: changeOf(figures.filter(({ division }) => division === divisionCode)),
    }));
  },
  async byClause(effect) {
    const figures = await effect.figures();
    const { places } = effect.tried;
    const ruleOf = ({ place }: FiguresInDivision) => ruleAt(places[place - 1]);
    return [...new Map(places.map((place) => [ruleAt(place), place]))].map(([rule, place]) => ({
      clause: place.rateClause ? { id: place.rateClause } : null,
      ratePercent: place.rateNow,
      daysAYear: place.draft.daysAYear,
      daysAYearAssumed: place.daysAYearAssumed,
      change: changeOf(figures.filter((one) => ruleOf(one) === rule)),
    }));
  },
  loans: ({ tried }, args, context) => subsidisedLoanPage(context, tried, args),
  clauses: ({ tried }) => [...new Set(tried.places.flatMap(({ clauses }) => clauses))].map((id) => ({ id })),
};

/** Fields of SubsidisedLoan. */
export const SubsidisedLoan: Complete<SubsidisedLoanResolvers> = {
  async loan({ loanId }, _args, context) {
    const loan = await loanById(context, loanId);
    if (!loan) throw new Error(`loan ${loanId} went while its subsidy was tried`);
    return loan;
  },
};

// Two places may have the same rate by the same clause.
function ruleAt(place: SubsidyRules | undefined): string {
  return place
    ? `${place.rateClause} ${place.rateNow} ${place.draft.daysAYear} ${place.daysAYearAssumed}`
    : '';
}
