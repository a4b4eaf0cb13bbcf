import type { DomainEvent } from '@dixian/events';
import { divisionBounds, type Statements } from '@dixian/service';

/** A table whose rows belong to a household by its code and, if `persons`, to a person by certificate. */
export interface MatchedTable {
  /** Its rows have an id that tells when they came (`uuidv7()`). */
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

// A row waits in the county that loaded it, and only a household of that county claims it, by a code it has or had: an
// event that comes late claims what it would have claimed in its time, also from who took the code after it.
const claimed = (table: string) => `
  SELECT t.county_code, t.id, g.id AS household_id
  FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, code text, "divisionCode" text)
  JOIN ${table} t ON t.household_code = g.code AND t.county_code = left(g."divisionCode", 6)
  WHERE t.household_id IS NULL OR EXISTS (
    SELECT FROM registered_household later
    WHERE later.id = t.household_id AND later.id <> g.id AND later.code = g.code AND later.code_since > $2::timestamptz
      AND uuid_extract_timestamp(t.id) < $2::timestamptz)`;

const own = (table: string) => `
  SELECT t.county_code, t.id, t.household_id
  FROM jsonb_to_recordset($1::jsonb) AS g(id uuid) JOIN ${table} t ON t.household_id = g.id`;

/**
 * Gives rows that wait for these households to them, and sets village and person on all rows that are theirs. A row that
 * has a household stays with it, whatever code that has now; set-based.
 */
export async function matchRows(
  transaction: Statements,
  tables: readonly MatchedTable[],
  { payload, recordedAt }: Pick<DomainEvent<'household-registered'>, 'payload' | 'recordedAt'>,
): Promise<void> {
  await awaitMatchingTurn(transaction);
  const told = JSON.stringify(
    payload.households.map(({ id, code, divisionCode }) => ({ id, code, divisionCode })),
  );
  for (const matched of tables) {
    await setHouseholds(transaction, matched, claimed, [told, recordedAt], 'claim');
    await setHouseholds(transaction, matched, own, [told], 'follow');
  }
}

/**
 * Gives rows that wait in a division to the households that have their codes there: after a county got another code the
 * households may have been told of before it. Gives the ids of these households.
 */
export async function matchDivision(
  transaction: Statements,
  tables: readonly MatchedTable[],
  division: string,
): Promise<string[]> {
  await awaitMatchingTurn(transaction);
  const { from, to } = divisionBounds(division);
  const ids = new Set<string>();
  for (const matched of tables) {
    const owners = await setHouseholds(
      transaction,
      matched,
      (table) => `SELECT DISTINCT ON (t.county_code, t.id) t.county_code, t.id, h.id AS household_id
       FROM ${table} t JOIN registered_household h ON h.code = t.household_code AND h.county_code = t.county_code
       WHERE t.household_id IS NULL AND t.division_code >= $1 AND t.division_code < $2
       ORDER BY t.county_code, t.id, h.code_since DESC`,
      [from, to],
      'claim-division',
    );
    for (const id of owners) ids.add(id);
  }
  return [...ids];
}

async function setHouseholds(
  transaction: Statements,
  { table, persons }: MatchedTable,
  chosen: (table: string) => string,
  parameters: readonly unknown[],
  name: string,
): Promise<string[]> {
  const rows = await transaction.query<{ household_id: string }>(
    `UPDATE ${table} AS r
     SET household_id = m.household_id, division_code = m.division_code${persons ? ', person_id = m.person_id' : ''}
     FROM (SELECT t.county_code, t.id, h.id AS household_id, h.division_code${persons ? ', p.id AS person_id' : ''}
           FROM (${chosen(table)}) AS t
           JOIN registered_household h ON h.id = t.household_id
           ${persons ? `JOIN ${table} c ON c.county_code = t.county_code AND c.id = t.id` : ''}
           ${persons ? 'LEFT JOIN registered_person p ON p.household_id = h.id AND p.certificate_index = c.certificate_index' : ''}
          ) AS m
     WHERE r.county_code = m.county_code AND r.id = m.id
       AND (r.household_id, r.division_code${persons ? ', r.person_id' : ''})
         IS DISTINCT FROM (m.household_id, m.division_code${persons ? ', m.person_id' : ''})
     RETURNING r.household_id`,
    parameters,
    `${name}-${table}`,
  );
  return rows.map(({ household_id }) => household_id);
}
