import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { RequestContext } from '@dixian/service';

/** SQL of how a loan stands on a day: what is open, when it is due by extensions, whether the risk fund paid. */
export function standingOfLoan(day: string): string {
  return `SELECT greatest(loan.principal - coalesce(sum(e.amount) FILTER (WHERE e.kind = 'REPAYMENT'), 0), 0)::bigint AS open,
      coalesce((array_agg(e.new_due_on ORDER BY e.occurred_on DESC, e.id DESC) FILTER (WHERE e.kind = 'EXTENSION'))[1],
        loan.due_on) AS due_on,
      coalesce(bool_or(e.kind = 'COMPENSATION'), false) AS compensated
    FROM loan_event e WHERE e.county_code = loan.county_code AND e.contract_number = loan.contract_number
      AND e.occurred_on <= ${day}`;
}

/** SQL of the state of a loan on a day, as loanState says it. */
export function stateOfLoan(day: string): string {
  return `(SELECT CASE WHEN s.open = 0 THEN 'REPAID' WHEN s.compensated THEN 'COMPENSATED'
      WHEN s.due_on < ${day} THEN 'OVERDUE' ELSE 'ACTIVE' END FROM (${standingOfLoan(day)}) AS s)`;
}

/** What stands open and overdue of loans of a bank, or of a township. */
export interface LoanRiskRow {
  readonly key: string;
  readonly loans: number;
  readonly outstanding: Fen;
  readonly overdue: Fen;
  readonly overdueLoans: number;
}

const KEYS = { BANK: 'loan.bank', TOWNSHIP: 'left(loan.division_code, 9)' } as const;

/** Risk of the loans of a division on a day, the greatest sum overdue first; what the risk fund paid is no longer open. */
export function loanRiskRows(
  context: RequestContext,
  { division, by, on }: { division: string; by: keyof typeof KEYS; on: PlainDate },
): Promise<LoanRiskRow[]> {
  return context.db.read(context.scope, (statements) =>
    statements.query<LoanRiskRow>(
      `SELECT ${KEYS[by]} AS key, count(*)::int AS loans, sum(s.open)::bigint AS outstanding,
              coalesce(sum(s.open) FILTER (WHERE s.due_on < $2::date), 0)::bigint AS overdue,
              (count(*) FILTER (WHERE s.due_on < $2::date))::int AS "overdueLoans"
       FROM loan CROSS JOIN LATERAL (${standingOfLoan('$2::date')}) AS s
       WHERE loan.division_code >= $1 AND loan.division_code < $1 || ':' AND loan.drawn_on <= $2::date
         AND s.open > 0 AND NOT s.compensated
       GROUP BY 1 ORDER BY 4 DESC, 1`,
      [division, on],
      `loan-risk-${by}`,
    ),
  );
}
