import type { EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** Keeps how duties stand, each by its newest version, and gives those of which something new was told. */
export async function keepSteered(
  transaction: Statements,
  duties: EventPayloads['obligation-steered']['obligations'],
): Promise<string[]> {
  const rows = await transaction.query<{ id: string }>(
    `INSERT INTO steered_duty AS k (obligation_id, version, kind, department, subject_kind, subject_id, household_id, due_on,
       provisional, waived_on, paused_from, paused_until, level, division_code)
     SELECT DISTINCT ON (g."obligationId") g."obligationId", g.version, g.kind, g.department, g.subject ->> 'kind',
       g.subject ->> 'id', g."householdId", g."dueOn", g.provisional, g."waivedOn", g."suspendedFrom", g."suspendedUntil",
       g.level, g."divisionCode"
     FROM jsonb_to_recordset($1::jsonb) AS g("obligationId" uuid, version int, kind text, department text, subject jsonb,
       "householdId" uuid, "divisionCode" text, "dueOn" date, provisional boolean, "waivedOn" date, "suspendedFrom" date,
       "suspendedUntil" date, level text)
     ORDER BY g."obligationId", g.version DESC
     ON CONFLICT (obligation_id) DO UPDATE SET version = excluded.version, household_id = excluded.household_id,
       due_on = excluded.due_on, provisional = excluded.provisional, waived_on = excluded.waived_on,
       paused_from = excluded.paused_from, paused_until = excluded.paused_until, level = excluded.level,
       division_code = excluded.division_code
     WHERE k.version < excluded.version
     RETURNING obligation_id AS id`,
    [JSON.stringify(duties)],
    'keep-steered-duties',
  );
  return rows.map(({ id }) => id);
}

/** Brings these duties to the tasks and cases that meet them: of their households, or about the same thing. */
export async function steerWork(transaction: Statements, ids: readonly string[]): Promise<void> {
  await transaction.query(
    `SELECT steer_cases(array_agg(c.id)) FROM monitoring_case c
     WHERE c.household_id IN (SELECT household_id FROM steered_duty
       WHERE obligation_id = ANY($1::uuid[]) AND kind = 'IDENTIFICATION')`,
    [ids],
    'steer-cases',
  );
  await transaction.query(
    `WITH duty AS (SELECT * FROM steered_duty WHERE obligation_id = ANY($1::uuid[])), met AS (
       SELECT t.id FROM duty JOIN task t ON t.household_id = duty.household_id
       UNION SELECT t.id FROM duty JOIN task t ON t.obligation_id = duty.obligation_id
       UNION SELECT t.id FROM duty JOIN task t ON t.subject_id = duty.subject_id::uuid
       WHERE duty.subject_kind = 'FINDING'
     )
     SELECT steer_tasks(array_agg(id)) FROM met`,
    [ids],
    'steer-tasks',
  );
}
