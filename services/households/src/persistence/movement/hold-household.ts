import type { PlainDate } from '@dixian/calendar';
import type { Statements } from '@dixian/service';
import { isEntityId } from '../entity-id';

/** A household held against others until the transaction ends. */
export interface HeldHousehold {
  id: string;
  code: string;
  householdType: string | null;
  divisionId: string;
  divisionCode: string;
  /** Grows with every change that departments are told of. */
  version: number;
  mergedInto: string | null;
}

/** A village as it is coded now. */
export interface Village {
  id: string;
  code: string;
}

/** Households in sight, held in one order whoever asks, so that two who need the same two never wait for each other. */
export function holdHouseholds(transaction: Statements, ids: readonly string[]): Promise<HeldHousehold[]> {
  return transaction.query<HeldHousehold>(
    `SELECT id, code, household_type AS "householdType", division_id AS "divisionId",
       division_code AS "divisionCode", version::int, merged_into AS "mergedInto"
     FROM household WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`,
    [ids.filter(isEntityId)],
  );
}

/**
 * The village that has this code now, or had it on that day; held, so that it is not recoded until the transaction ends.
 */
export async function holdVillage(
  transaction: Statements,
  code: string,
  on: PlainDate,
): Promise<Village | undefined> {
  const [village] = await transaction.query<Village>(
    `SELECT current.division_id AS id, current.code
     FROM division_version current JOIN division d ON d.id = current.division_id AND d.level = 'village'
     WHERE current.valid_to IS NULL AND current.division_id = (
       SELECT v.division_id FROM division_version v
       WHERE v.code = $1 AND (v.valid_to IS NULL OR daterange(v.valid_from, v.valid_to, '[]') @> $2::date)
       ORDER BY v.valid_to IS NULL DESC LIMIT 1)
     FOR SHARE OF current`,
    [code, on],
  );
  return village;
}

/** Whether any household of the country has this code (户编号); seen only in a scope of the whole country. */
export async function isHouseholdCodeInUse(transaction: Statements, code: string): Promise<boolean> {
  const rows = await transaction.query('SELECT FROM household WHERE code = $1', [code]);
  return rows.length > 0;
}
