import { addMonths, type PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** How far the look at all households of a day got. */
export interface Sweep {
  after: string | null;
  finished: boolean;
}

/** The look of a day, begun if it is the first, and held: of two that run at once one waits. */
export async function holdSweep(transaction: Statements, sweptFor: PlainDate): Promise<Sweep> {
  await transaction.query('INSERT INTO quality_sweep (swept_for) VALUES ($1) ON CONFLICT DO NOTHING', [
    sweptFor,
  ]);
  const [row] = await transaction.query<Sweep>(
    `SELECT after, finished_at IS NOT NULL AS finished FROM quality_sweep WHERE swept_for = $1 FOR UPDATE`,
    [sweptFor],
  );
  if (!row) throw new Error('quality_sweep gave no row');
  return row;
}

/** The next households with a case, monitored by a day or until less than a year before, or with prompts, by id. */
export async function followedHouseholds(
  transaction: Statements,
  after: string | null,
  on: PlainDate,
  most: number,
): Promise<string[]> {
  const next = (table: string, condition: string) =>
    `(SELECT DISTINCT household_id FROM ${table}
      WHERE household_id > $1::uuid AND ${condition} ORDER BY household_id LIMIT $3::int)`;
  const rows = await transaction.query<{ id: string }>(
    `SELECT household_id AS id FROM (
       ${next('monitoring_case', 'ended_on IS NULL')} UNION
       ${next('monitoring_period', '(eliminated_on IS NULL OR eliminated_on > $2::date)')} UNION
       ${next('task', `kind = 'ANSWER_PROMPT' AND closed_on IS NULL`)}) followed
     ORDER BY 1 LIMIT $3::int`,
    [after ?? '00000000-0000-0000-0000-000000000000', addMonths(on, -12), most],
    'followed-households',
  );
  return rows.map((row) => row.id);
}

/** Writes down how far a look got; `last` null when nobody is left. */
export async function saveSweep(
  transaction: Statements,
  sweptFor: PlainDate,
  { last, households, now }: { last: string | null; households: number; now: Date },
): Promise<void> {
  await transaction.query(
    `UPDATE quality_sweep SET after = coalesce($2::uuid, after), households = households + $3::int,
       finished_at = CASE WHEN $2::uuid IS NULL THEN $4::timestamptz END
     WHERE swept_for = $1`,
    [sweptFor, last, households, now],
  );
}
