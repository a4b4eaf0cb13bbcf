import type { Statements } from '@dixian/service';

/** A table whose rows belong to a household by its code and, if `persons`, to a person by certificate. */
export interface MatchedTable {
  table: string;
  /** Whether rows carry `certificate_index` and `person_id`. */
  persons: boolean;
}

// Import and event handler each match after writing; the lock lets the later one see what the earlier committed.
const MATCHING_LOCK = 20_250_315;

/** Waits for the turn to match; held until the transaction ends. */
export async function awaitMatchingTurn(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [MATCHING_LOCK], 'matching-turn');
}

/** Sets household, person and village on rows of these households that do not have them right; set-based. */
export async function matchRows(
  transaction: Statements,
  tables: readonly MatchedTable[],
  householdIds: readonly string[],
): Promise<void> {
  await awaitMatchingTurn(transaction);
  for (const { table, persons } of tables) {
    const person = persons ? 'p.id' : 'NULL::uuid';
    const join = persons
      ? 'LEFT JOIN registered_person p ON p.household_id = h.id AND p.certificate_index = t.certificate_index'
      : '';
    await transaction.query(
      `UPDATE ${table} AS r
       SET household_id = m.household_id, division_code = m.division_code${persons ? ', person_id = m.person_id' : ''}
       FROM (SELECT t.county_code, t.id, h.id AS household_id, h.division_code, ${person} AS person_id
             FROM registered_household h JOIN ${table} t ON t.household_code = h.code ${join}
             WHERE h.id = ANY($1::uuid[])) AS m
       WHERE r.county_code = m.county_code AND r.id = m.id
         AND (r.household_id, r.division_code${persons ? ', r.person_id' : ''})
           IS DISTINCT FROM (m.household_id, m.division_code${persons ? ', m.person_id' : ''})`,
      [householdIds],
      `match-${table}`,
    );
  }
}
