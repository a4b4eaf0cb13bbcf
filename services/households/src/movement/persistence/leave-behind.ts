import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { type HouseholdTable, householdTables } from '../../ground/persistence/household-tables';

/** Rows that are about to lie elsewhere: those of households in a table, of some only those of a condition. */
export interface LeavingRows {
  readonly households: readonly string[];
  readonly on: PlainDate;
  /** Which tables, and of their rows which; all rows of all tables that lists of past days show. */
  readonly which?: (table: HouseholdTable) => string | undefined;
}

/**
 * Keeps rows of held households as they are, for lists of days before they lay elsewhere, and notes from which day on they
 * do. Called before they are moved; of two moves on one day the first leaves nothing behind.
 */
export async function leaveBehind(
  transaction: Statements,
  { households, on, which = () => 'true' }: LeavingRows,
): Promise<void> {
  const leaving = householdTables().flatMap((each) => {
    const condition = each.past && which(each);
    return condition ? [{ ...each, condition }] : [];
  });
  for (const { table, former, condition } of leaving) {
    const since = `coalesce((SELECT max(a.arrived_on) FROM row_arrival a
      WHERE a.row_id IN (t.${former.row}, t.household_id)), '-infinity')`;
    await transaction.query(
      `INSERT INTO former_row (kind, row_id, of_id, of_household, since, left_on, content, sector, division_code)
       SELECT '${table}', t.${former.row}, ${former.of}, t.household_id, ${since}, $2::date, to_jsonb(t),
              ${former.sector}, t.division_code
       FROM ${table} t WHERE t.household_id = ANY($1::uuid[]) AND (${condition}) AND ${since} < $2::date`,
      [households, on],
    );
  }
  // Noted once all are kept, for a case and its standings are told apart by one id.
  for (const { table, former, condition } of leaving) {
    await transaction.query(
      `INSERT INTO row_arrival (row_id, arrived_on)
       SELECT DISTINCT t.${former.row}, $2::date FROM ${table} t WHERE t.household_id = ANY($1::uuid[]) AND (${condition})
       ON CONFLICT (row_id) DO UPDATE SET arrived_on = greatest(row_arrival.arrived_on, excluded.arrived_on)`,
      [households, on],
    );
  }
}

/** Keeps the households themselves likewise, before they move: with the codes and the places that they had. */
export async function leaveHouseholds(
  transaction: Statements,
  households: readonly string[],
  on: PlainDate,
): Promise<void> {
  const since = `coalesce((SELECT a.arrived_on FROM row_arrival a WHERE a.row_id = t.id), '-infinity')`;
  await transaction.query(
    `INSERT INTO former_row (kind, row_id, of_id, of_household, since, left_on, content, sector, division_code)
     SELECT 'household', t.id, t.id, t.id, ${since}, $2::date, to_jsonb(t), 'rural', t.division_code
     FROM household t WHERE t.id = ANY($1::uuid[]) AND ${since} < $2::date`,
    [households, on],
  );
  await arrive(transaction, households, on);
}

/** Notes from which day on households are where they are: lists of days before know nothing of them there. */
export async function arrive(
  transaction: Statements,
  households: readonly string[],
  on: PlainDate,
): Promise<void> {
  await transaction.query(
    `INSERT INTO row_arrival (row_id, arrived_on) SELECT unnest($1::uuid[]), $2::date
     ON CONFLICT (row_id) DO UPDATE SET arrived_on = greatest(row_arrival.arrived_on, excluded.arrived_on)`,
    [households, on],
  );
}
