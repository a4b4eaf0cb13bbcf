import type { PolicySet } from '@dixian/policy';
import { assertMayKnow, ofCounty, ofId, orderedPage, percentOf } from '@dixian/service';
import type { QueryResolvers } from '../../ground/generated';
import { isAboveRatio, overdueAlertOf } from '../domain/loan-risk';
import { loanList } from '../persistence/loan-list';
import { loanRiskRows, stateOfLoan } from '../persistence/loan-standing';
import { abovePrimeRate, primeRates } from '../persistence/loan-terms';

/** Query.loans */
export const loansIn =
  (policies: PolicySet): NonNullable<QueryResolvers['loans']> =>
  (_root, args, context) => {
    assertMayKnow(context, 'FUNDS');
    const { division, household, matched, dueFrom, dueTo, bank, principalAbove, state, secured, aboveLpr } =
      args.filter ?? {};
    const on = args.filter?.asOf ?? context.clock.today();
    const list = loanList((add) => {
      ofId(ofCounty(add, [context.scope.division, division]), household, 'household_id')
        .within(division)
        .addIf('(household_id IS NOT NULL) = ?', matched)
        .addIf('due_on >= ?', dueFrom)
        .addIf('due_on <= ?', dueTo)
        .addIf('bank = ?', bank)
        .addIf('principal > ?', principalAbove)
        .addIf('(mortgaged OR guaranteed) = ?', secured);
      if (aboveLpr != null)
        add.add(
          `(${abovePrimeRate('loan', add.parameter(primeRates(policies)))}) = ${add.parameter(aboveLpr)}`,
        );
      return state ? add.add(`${stateOfLoan(add.parameter(on))} = ?`, state) : add;
    });
    return orderedPage(context, list, args);
  };

/** Query.loanRisk: overdue of open principal, and where it is above the ratio that an office set. */
export function loanRisk(policies: PolicySet): NonNullable<QueryResolvers['loanRisk']> {
  return async (_root, { by, division, asOf }, context) => {
    assertMayKnow(context, 'FUNDS');
    const own = context.caller.division;
    const place = division ?? own;
    const on = asOf ?? context.clock.today();
    if (!place.startsWith(own)) return [];
    const alert = place === '' ? undefined : overdueAlertOf(policies, { division: place, on });
    const rows = await loanRiskRows(context, { division: place, by, on });
    return rows.map((row) => {
      const isAlert = alert !== undefined && isAboveRatio(row, alert.parameter);
      return {
        ...row,
        overduePercent: percentOf(row.overdue, row.outstanding) ?? null,
        alert: isAlert,
        clause: isAlert && alert.clause !== null ? { id: alert.clause } : null,
      };
    });
  };
}
