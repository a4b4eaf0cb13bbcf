import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, rowsOfEach } from '@dixian/service';
import { LOAN_COLUMNS, type LoanRow } from '../../loans/persistence/loan-list';

/** A loan with what happened to it: principal paid back, in fen as text, and the due day an extension gave it. */
export interface LoanWithEvents extends LoanRow {
  readonly divisionCode: string;
  readonly repayments: readonly { readonly on: PlainDate; readonly amount: string }[];
  readonly extendedTo: PlainDate | null;
}

/** The loans of a household with their events, the first drawn first; one statement for all households of a request. */
export function loansWithEvents(
  context: RequestContext,
  householdId: string,
): Promise<readonly LoanWithEvents[]> {
  const sql = `SELECT l.household_id AS "rowKey", ${LOAN_COLUMNS}, division_code AS "divisionCode", r.repayments,
      x.new_due_on AS "extendedTo"
    FROM loan l
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(jsonb_build_object('on', e.occurred_on, 'amount', e.amount::text)), '[]'::jsonb) AS repayments
      FROM loan_event e WHERE e.county_code = l.county_code AND e.contract_number = l.contract_number
        AND e.kind = 'REPAYMENT'
    ) AS r
    LEFT JOIN LATERAL (
      SELECT e.new_due_on FROM loan_event e WHERE e.county_code = l.county_code
        AND e.contract_number = l.contract_number AND e.kind = 'EXTENSION'
      ORDER BY e.occurred_on DESC, e.id DESC LIMIT 1
    ) AS x ON true
    WHERE l.household_id = ANY($1::uuid[]) ORDER BY l.drawn_on, l.id`;
  return rowsOfEach<LoanWithEvents>(context, 'loans-with-events', sql).load(householdId);
}
