import { householdTables } from '../../ground/persistence/household-tables';
import { HOUSEHOLDS_AN_EVENT } from '../persistence/announce-households';
import type { RegisterMerge } from '../persistence/keeping/work-tables';

/** Brings known households up to date; where one moved to another village, all its rows move along. */
export async function keepHouseholds({ transaction, source, exportedOn }: RegisterMerge): Promise<void> {
  await transaction.query(
    `WITH kept AS (
       UPDATE household h
       SET division_id = i.division_id, division_code = i.division_code,
           household_type = coalesce(i.household_type, h.household_type), source = $1, exported_on = $2::date
       FROM import_household i
       WHERE i.id = h.id AND NOT i.added AND h.exported_on <= $2::date
         AND (h.exported_on, h.division_id, h.household_type)
           IS DISTINCT FROM ($2::date, i.division_id, coalesce(i.household_type, h.household_type))
       RETURNING h.id, h.division_code, old.division_code <> new.division_code AS moved,
         (old.division_id, old.household_type) IS DISTINCT FROM (new.division_id, new.household_type) AS changed
     ), moves AS (
       SELECT id, division_code, (row_number() OVER (ORDER BY id) - 1) / ${HOUSEHOLDS_AN_EVENT} AS part
       FROM kept WHERE moved
     ), told AS (
       INSERT INTO outbox (type, division_code, payload)
       SELECT 'household-moved', '', json_build_object('moves', json_agg(json_build_object(
         'householdId', id, 'keptBy', id, 'divisionCode', division_code, 'leadIds', NULL)))::jsonb
       FROM moves GROUP BY part ORDER BY part
     )
     INSERT INTO import_change SELECT id, true, false FROM kept WHERE changed`,
    [source, exportedOn],
  );
  await transaction.query(
    `INSERT INTO import_change SELECT id, false, false FROM import_household WHERE added`,
  );
  // An older file does not move a household back: its rows go where the register has it.
  await transaction.query(
    `UPDATE import_household i SET division_code = h.division_code FROM household h
     WHERE h.id = i.id AND NOT i.added AND i.division_code <> h.division_code`,
  );
  const [moved] = await transaction.query('SELECT FROM import_change WHERE whole_household LIMIT 1');
  if (!moved) return;
  for (const { table } of householdTables()) {
    await transaction.query(
      `UPDATE ${table} t SET division_code = i.division_code
       FROM import_household i JOIN import_change c ON c.household_id = i.id AND c.whole_household
       WHERE t.household_id = i.id AND t.division_code <> i.division_code`,
    );
  }
}
