import { yearOf } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import type { ItemBatch } from '@dixian/transition';
import { obligations } from '../../ground/obligations';
import { tasks } from '../../ground/tasks';

/** Who made a run that no person made. */
export const RUN_BY_TURN = 'dated-transition';

/** Takes the runs of a batch back: their cases and the work on them go, their bills are free, the duty of the year is open again. */
export async function runsTakenBack(
  transaction: Statements,
  { sql, parameters, day }: ItemBatch,
): Promise<void> {
  const year = yearOf(day);
  const runs = `SELECT r.id, r.county_code FROM (${sql}) AS i
    JOIN medical_run r ON r.county_code = i.subject_id AND r.year = $${parameters.length + 1}::int`;
  const given = [...parameters, year];
  for (const kind of ['RELIEF_AMOUNT', 'RELIEF_REVIEW'] as const)
    await tasks.closeFrom(transaction, kind, {
      sql: `SELECT k.id AS subject_id, NULL::text AS step, k.opened_on AS closed_on FROM relief_case k
        JOIN (${runs}) r ON r.id = k.run_id AND r.county_code = k.county_code`,
      parameters: given,
    });
  await obligations.endFrom(transaction, 'MEDICAL_RUN', {
    sql: `SELECT 'PLACE' AS subject_kind, r.county_code AS subject_id, $${parameters.length + 1}::int::text AS cycle,
      NULL::date AS met_on, NULL::date AS stopped_on, NULL::text AS stopped_as FROM (${runs}) r`,
    parameters: given,
  });
  for (const [table, of] of [
    ['relief_case', 'run_id'],
    ['medical_run_bill', 'run_id'],
    ['medical_run', 'id'],
  ])
    await transaction.query(
      `DELETE FROM ${table} t USING (${runs}) r WHERE t.county_code = r.county_code AND t.${of} = r.id`,
      given,
    );
}
