import type { Statements } from '@dixian/service';

/** Of what kind a duty is asked for, and where. */
export interface DutyPlace {
  readonly kind: string;
  readonly place: string;
}

/** Notes where duties are asked for, and forgets where none is any more. */
export async function keepDutyPlaces(transaction: Statements, places: readonly DutyPlace[]): Promise<void> {
  await transaction.query(
    `MERGE INTO duty_place AS w USING (
       SELECT DISTINCT kind, place COLLATE "C" AS place FROM jsonb_to_recordset($1::jsonb) AS g(kind text, place text)
     ) AS g ON w.kind = g.kind AND w.place = g.place
     WHEN NOT MATCHED THEN INSERT (kind, place) VALUES (g.kind, g.place)
     WHEN NOT MATCHED BY SOURCE THEN DELETE`,
    [JSON.stringify(places)],
  );
}

const untold = (source: string, kinds: string, records: string, place: string, subject: string) =>
  `SELECT '${source}' AS source, ${subject} AS id FROM ${records}
   JOIN duty_place w ON w.kind IN (${kinds}) AND starts_with(${place}, w.place)
   WHERE NOT EXISTS (SELECT FROM duty_obligation o WHERE o.kind = w.kind AND o.subject_id = (${subject})::text)`;

const TASKS = `(SELECT *, CASE kind WHEN 'RECTIFY' THEN 'RECTIFICATION' WHEN 'ASSIGN_HELPER' THEN 'HELPER_ASSIGNMENT' ELSE 'CORRECTION' END AS duty FROM task
  WHERE kind IN ('RECTIFY', 'ASSIGN_HELPER', 'RECTIFY_FINDING', 'ANSWER_PROMPT')) AS t`;

const UNTOLD = [
  untold(
    'TASK',
    't.duty',
    TASKS,
    't.division_code',
    `CASE WHEN t.kind = 'ANSWER_PROMPT' THEN t.id ELSE t.subject_id END`,
  ),
  untold('PERIOD', `'LONG_UNRESOLVED'`, 'monitoring_period p', 'p.division_code', 'p.id'),
  `${untold('LEAD', `'MONTHLY_ADJUSTMENT'`, 'lead l', 'l.division_code', 'l.id')}
     AND NOT EXISTS (SELECT FROM task t WHERE t.kind = 'RECTIFY' AND t.household_id = l.household_id)`,
  `${untold('LEAD', `'LEAD_FORWARDING'`, 'lead f', 'f.division_code', 'f.id')} AND f.channel = 'DEPARTMENT_PUSH'`,
  `${untold('PERIOD', `'NO_RETURN_TO_POVERTY'`, 'monitoring_period r', 'r.division_code', 'r.id')} AND r.category = 'UNSTABLE_EXIT'`,
  `${untold('LEAD', `'WARNING_SHARING'`, 'lead s', 's.division_code', 's.id')} AND s.channel = 'DEPARTMENT_PUSH'`,
  `${untold('CASE', `'PUBLICITY'`, 'case_standing s', 's.division_code', 's.case_id')} AND s.state = 'PUBLICISED'`,
];

/**
 * Marks the next records that a duty is asked for of and none was told, as where a document came later than they; they are told
 * before the transaction commits. Gives how many.
 */
export async function markUntold(transaction: Statements, batch: number): Promise<number> {
  const [row] = await transaction.query<{ count: number }>(
    `WITH untold AS (SELECT DISTINCT source, id FROM (${UNTOLD.join(' UNION ALL ')}) AS u LIMIT $1), marked AS (
       INSERT INTO duty_change (source, ids) SELECT source, array_agg(id) FROM untold GROUP BY source
     )
     SELECT count(*)::int AS count FROM untold`,
    [batch],
  );
  return row?.count ?? 0;
}
