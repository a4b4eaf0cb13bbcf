import { type MergeContext, STAGE } from '@dixian/imports';
import type { PolicySet } from '@dixian/policy';
import { COMPENSATIONS } from '../domain/compensation-words';
import { type NotCompensated, RISK_FUND_DAYS } from '../domain/risk-fund';
import { standingOfLoan } from '../persistence/loan-standing';

const CODES: readonly NotCompensated[] = ['NOT_OVERDUE', 'VALUE_NOT_SET', 'OVERDUE_TOO_SHORT'];

/** Says of compensations of the ledger what `notCompensated` would refuse them by; they happened and are kept. */
export async function remarkCompensations({ findings }: MergeContext, policies: PolicySet): Promise<void> {
  for (const code of CODES)
    await findings.fromSelect(
      { code, severity: 'WARNING', column: '发生日期', ...COMPENSATIONS[code] },
      `SELECT row_number, NULL::text AS household_code FROM (${JUDGED}) AS judged WHERE code = $2`,
      [daysByPlace(policies), code],
    );
}

// The smallest place that sets a value counts.
const JUDGED = `SELECT s.row_number, CASE WHEN s.occurred_on <= due.due_on THEN 'NOT_OVERDUE'
    WHEN d.days IS NULL THEN 'VALUE_NOT_SET' WHEN s.occurred_on - due.due_on < d.days THEN 'OVERDUE_TOO_SHORT' END AS code
  FROM ${STAGE} s
  JOIN loan ON loan.county_code = left(s.division_code, 6) AND loan.contract_number = s.contract_number
  CROSS JOIN LATERAL (${standingOfLoan('s.occurred_on')}) AS due
  LEFT JOIN LATERAL (
    SELECT r.days FROM jsonb_to_recordset($1::jsonb) AS r(place text, days int, "from" date, "to" date)
    WHERE starts_with(loan.division_code, r.place) AND s.occurred_on BETWEEN r."from" AND coalesce(r."to", 'infinity')
    ORDER BY length(r.place) DESC, r."from" DESC LIMIT 1
  ) AS d ON true
  WHERE s.kind = 'COMPENSATION'`;

function daysByPlace({ parameters }: PolicySet): string {
  const set = [...(parameters.get(RISK_FUND_DAYS) ?? [])].flatMap(([place, values]) =>
    values.flatMap(({ value, from, to }) =>
      value === null ? [] : [{ place, days: Number(value), from, to }],
    ),
  );
  return JSON.stringify(set);
}
