import type { PlainDate } from '@dixian/calendar';
import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { TOLD_HITS } from '../../ground/persistence/told';
import { tasks } from '../../ground/tasks';

// The newest word of the year by a day, of the persons of these households that are monitored then.
const MEMBERS = `SELECT p.id AS person_id, p.household_id, p.division_code, said.word
  FROM registered_person p
  JOIN LATERAL (
    SELECT word FROM (
      SELECT word, seen_on, id FROM insurance_record WHERE person_id = p.id AND year = extract(year FROM $2::date)
      UNION ALL SELECT word, seen_on, id FROM insurance_said WHERE person_id = p.id AND year = extract(year FROM $2::date)
    ) AS words WHERE seen_on <= $2::date ORDER BY seen_on DESC, id DESC LIMIT 1
  ) AS said ON true
  WHERE p.household_id = ANY($1::uuid[])
    AND EXISTS (SELECT FROM standing_period s WHERE s.household_id = p.household_id AND s.identified_on <= $2::date
      AND (s.eliminated_on IS NULL OR s.eliminated_on > $2::date))`;

/** Opens the work of signing up who is in no insurance of monitored households, and closes it for who is. */
export async function followInsurance(
  transaction: Statements,
  householdIds: readonly string[],
  day: PlainDate,
): Promise<void> {
  const parameters = [householdIds, day];
  await tasks.openFrom(transaction, 'UNINSURED', {
    sql: `SELECT person_id AS subject_id, NULL::text AS step, household_id, person_id, division_code, $2::date AS opened_on,
        NULL::date AS due_on, false AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level,
        NULL::text AS sector
      FROM (${MEMBERS}) AS members WHERE word = 'NOT_INSURED'`,
    parameters,
  });
  await tasks.closeFrom(transaction, 'UNINSURED', {
    sql: `SELECT person_id AS subject_id, NULL::text AS step, $2::date AS closed_on FROM (${MEMBERS}) AS members
      WHERE word IN ('INSURED', 'OTHER_INSURANCE')`,
    parameters,
  });
}

/** What the department's own data find of households with a member in no insurance: a hit, once a year. */
export async function hitInsecure(
  transaction: Statements,
  households: readonly { householdId: string; divisionCode: string }[],
  day: PlainDate,
): Promise<void> {
  if (households.length === 0) return;
  await transaction.query(
    `INSERT INTO screening_hit (household_id, division_code, rule, year, period, found_on)
     SELECT h."householdId", h."divisionCode", 'insurance-insecure', left($2, 4), left($2, 4), $2::date
     FROM jsonb_to_recordset($1::jsonb) AS h("householdId" uuid, "divisionCode" text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(households), day],
    'hit-insecure',
  );
  await tellChanges(
    transaction,
    TOLD_HITS,
    households.map(({ householdId }) => householdId),
  );
}
