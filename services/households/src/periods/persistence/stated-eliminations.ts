import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowsOfEach, type Statements } from '@dixian/service';
import { statedElimination } from './tables';

const FIELDS = [
  'id',
  'periodId',
  'eliminatedOn',
  'eliminationMode',
  'exportedOn',
  'source',
  'withdrawnOn',
] as const;

/** A period that the national system calls eliminated though no procedure here has released it. */
export type StatedRow = RowOf<typeof statedElimination, (typeof FIELDS)[number]>;

/** What the national system said of a period, the first first; one statement per request. */
export function statedOf(context: RequestContext, periodId: string): Promise<StatedRow[]> {
  const sql = `SELECT period_id AS "rowKey", ${statedElimination.select(FIELDS)} FROM stated_elimination
    WHERE period_id = ANY($1::uuid[]) ORDER BY period_id, id`;
  return rowsOfEach<StatedRow>(context, 'stated-eliminations', sql).load(periodId);
}

/** Keeps what an export states of periods that it does not end, and withdraws what it no longer says. */
export async function keepStated(
  transaction: Statements,
  { exportedOn, source }: { readonly exportedOn: PlainDate; readonly source: string },
): Promise<void> {
  await transaction.query(
    `INSERT INTO stated_elimination AS t
       (household_id, period_id, eliminated_on, elimination_mode, exported_on, source, division_code)
     SELECT household_id, period_id, eliminated_on, elimination_mode, $1::date, $2, division_code
     FROM import_stated WHERE NOT ends
     ON CONFLICT (county_code, period_id) WHERE withdrawn_on IS NULL DO UPDATE
       SET eliminated_on = excluded.eliminated_on, elimination_mode = excluded.elimination_mode
       WHERE (t.eliminated_on, t.elimination_mode) IS DISTINCT FROM (excluded.eliminated_on, excluded.elimination_mode)`,
    [exportedOn, source],
  );
  await transaction.query(
    `INSERT INTO task (kind, household_id, subject_id, step, level, opened_on, clause_ids, division_code)
     SELECT 'CHECK_STATED', s.household_id, s.period_id, '', 'county', s.exported_on, '{}', s.division_code
     FROM stated_elimination s JOIN import_stated i ON i.period_id = s.period_id AND NOT i.ends
     WHERE s.withdrawn_on IS NULL
     ON CONFLICT (county_code, kind, subject_id, step) DO UPDATE SET closed_on = NULL, opened_on = excluded.opened_on
       WHERE task.closed_on IS NOT NULL`,
  );
  await transaction.query(
    `WITH withdrawn AS (
       UPDATE stated_elimination s SET withdrawn_on = $1::date
       FROM import_household i JOIN monitoring_record r ON r.household_id = i.id AND NOT r.risk_eliminated
       WHERE s.household_id = i.id AND s.withdrawn_on IS NULL AND s.exported_on <= $1::date RETURNING s.period_id
     )
     UPDATE task SET closed_on = greatest($1::date, opened_on) FROM withdrawn w
     WHERE task.kind = 'CHECK_STATED' AND task.subject_id = w.period_id AND task.closed_on IS NULL`,
    [exportedOn],
  );
}

/** The periods that the export at hand has ended. */
export function endedByExport(
  transaction: Statements,
): Promise<{ id: string; eliminatedOn: StatedRow['eliminatedOn'] }[]> {
  return transaction.query(
    `SELECT s.period_id AS id, p.eliminated_on AS "eliminatedOn" FROM import_stated s
     JOIN monitoring_period p ON p.id = s.period_id WHERE s.ends AND p.eliminated_on IS NOT NULL ORDER BY s.period_id`,
  );
}
