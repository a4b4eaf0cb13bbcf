import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';

/** Obligations that are about to lie elsewhere from a day on, by a condition over `o` with its parameters from $2. */
export interface LeavingObligations {
  readonly movedOn: PlainDate;
  readonly condition: string;
  readonly parameters: readonly unknown[];
}

/** Keeps obligations as they are for lists of days before they lay elsewhere: with what was known until they left. */
export async function leaveObligations(
  transaction: Statements,
  { movedOn, condition, parameters }: LeavingObligations,
): Promise<void> {
  await transaction.query(
    `INSERT INTO former_obligation (obligation_id, since, left_on, content, sector, division_code)
     SELECT o.id, coalesce(o.here_from, '-infinity'), $1::date, to_jsonb(o), o.sector, o.division_code
     FROM obligation o WHERE ${condition} AND coalesce(o.here_from, '-infinity') < $1::date
     ON CONFLICT DO NOTHING`,
    [movedOn, ...parameters],
  );
  await transaction.query(
    `UPDATE obligation o SET here_from = greatest(o.here_from, $1::date) WHERE ${condition}`,
    [movedOn, ...parameters],
  );
}
