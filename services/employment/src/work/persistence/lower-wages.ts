import type { PlainDate } from '@dixian/calendar';
import type { Fen } from '@dixian/money';
import type { Conditions, KeysetList } from '@dixian/service';

/** A worker whose pay of the year is below that of the same months of the year before. */
export interface LowerWageRow {
  readonly id: string;
  readonly householdId: string;
  readonly divisionCode: string;
  readonly wage: Fen;
  readonly lastYear: Fen;
}

/** Workers whose pay is lower, by id; months of the ledger up to that of the day, against the same months a year before. */
export function lowerWageList(day: PlainDate, conditions: (add: Conditions) => Conditions): KeysetList {
  const paid = (years: number) => `sum(w.monthly_income) FILTER (WHERE w.month
      BETWEEN (date_trunc('year', date '${day}') - interval '${years} years')::date
        AND (date_trunc('month', date '${day}') - interval '${years} years')::date)`;
  return {
    name: `lower-wages-${day}`,
    columns:
      'id, household_id AS "householdId", division_code AS "divisionCode", wage, last_year AS "lastYear"',
    from: `(
      SELECT rp.id, rp.household_id, rp.division_code, rp.county_code,
        coalesce(${paid(0)}, 0)::bigint AS wage, (${paid(1)})::bigint AS last_year
      FROM work_spell w
      JOIN registered_person rp ON rp.county_code = w.county_code AND rp.certificate_index = w.certificate_index
      WHERE w.is_working AND w.month IS NOT NULL
      GROUP BY rp.county_code, rp.id, rp.household_id, rp.division_code
    ) AS l`,
    key: [{ expression: 'id', type: 'uuid' }],
    conditions: (add) => conditions(add.addIf('wage < last_year AND ?', true)),
  };
}
