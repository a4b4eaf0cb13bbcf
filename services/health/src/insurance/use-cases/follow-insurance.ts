import type { PlainDate } from '@dixian/calendar';
import type { PolicySet } from '@dixian/policy';
import { tellChanges } from '@dixian/register';
import type { Statements } from '@dixian/service';
import { TOLD_HITS } from '../../ground/persistence/told';
import { tasks } from '../../ground/tasks';
import { monitoredMembers } from '../persistence/gap-list';

/** Opens the work of signing up who is in no insurance of monitored households, and closes it for whom that is not so by now. */
export async function followInsurance(
  transaction: Statements,
  policies: PolicySet,
  { households, day }: { households: readonly string[]; day: PlainDate },
): Promise<void> {
  const uninsured = `SELECT person_id, household_id, division_code, seen_on FROM (${monitoredMembers(policies, day)}) AS m
    WHERE m.household_id = ANY($1::uuid[]) AND state = 'NOT_INSURED'`;
  await tasks.openFrom(transaction, 'UNINSURED', {
    sql: `SELECT person_id AS subject_id, NULL::text AS step, household_id, person_id, division_code, seen_on AS opened_on,
        NULL::date AS due_on, false AS provisional, NULL::text[] AS clause_ids, NULL::uuid AS obligation_id, NULL::text AS level,
        NULL::text AS sector
      FROM (${uninsured}) AS uninsured`,
    parameters: [households],
  });
  await tasks.closeFrom(transaction, 'UNINSURED', {
    sql: `SELECT o.subject_id, NULL::text AS step, $2::date AS closed_on FROM duty_task o
      WHERE o.kind = 'UNINSURED' AND o.household_id = ANY($1::uuid[]) AND o.closed_on IS NULL
        AND NOT EXISTS (SELECT FROM (${uninsured}) AS u WHERE u.person_id = o.subject_id)`,
    parameters: [households, day],
  });
}

/** What the department's own data find of households with a member in no insurance: a hit, once a year. */
export async function hitInsecure(
  transaction: Statements,
  households: readonly { householdId: string; divisionCode: string; occurredOn: string }[],
): Promise<void> {
  if (households.length === 0) return;
  await transaction.query(
    `INSERT INTO screening_hit (household_id, division_code, rule, year, period, found_on)
     SELECT h."householdId", h."divisionCode", 'insurance-insecure', left(h."occurredOn", 4), left(h."occurredOn", 4),
       h."occurredOn"::date
     FROM jsonb_to_recordset($1::jsonb) AS h("householdId" uuid, "divisionCode" text, "occurredOn" text) ON CONFLICT DO NOTHING`,
    [JSON.stringify(households)],
    'hit-insecure',
  );
  await tellChanges(
    transaction,
    TOLD_HITS,
    households.map(({ householdId }) => householdId),
  );
}
