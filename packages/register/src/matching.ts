import type { DomainEvent } from '@dixian/events';
import { WITHDRAWAL_SETTING } from '@dixian/imports';
import { divisionBounds, type Statements } from '@dixian/service';
import { type Claimed, claimedByEvent, claimedInDivision, ownOfEvent } from './claims';
import { foldTwins, type Twins } from './fold-twins';
import { openWaiting } from './waiting/waiting-numbers';

/** A table whose rows belong to a household by its code and, if `persons`, to a person by certificate. */
export interface MatchedTable {
  /** Its rows have an id that tells when they came (`uuidv7()`). */
  table: string;
  /** Whether rows carry `certificate_index` and `person_id`. */
  persons: boolean;
  /** Whether rows may name their household by a number alone: `certificate_index`, and the columns of `loadedColumns`. */
  numbers?: boolean;
  /** What makes two records one, where records are told by their household and came once by code and once by number. */
  twins?: Twins;
}

// Import and event handler each match after writing; the lock lets the later one see what the earlier committed.
const MATCHING_LOCK = 20_250_315;

/** Waits for the turn to match; held until the transaction ends. */
export async function awaitMatchingTurn(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [MATCHING_LOCK], 'matching-turn');
}

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
  await openWaiting(transaction);
  const told = JSON.stringify(
    payload.households.map(({ id, code, divisionCode }) => ({ id, code, divisionCode })),
  );
  for (const matched of tables) {
    const claimed = claimedByEvent(matched.numbers ?? false);
    await setHouseholds(transaction, matched, claimed, [told, recordedAt], 'claim');
    await setHouseholds(transaction, matched, ownOfEvent, [told], 'follow');
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
  await openWaiting(transaction);
  const { from, to } = divisionBounds(division);
  const ids = new Set<string>();
  for (const matched of tables) {
    const claimed = claimedInDivision(matched.numbers ?? false);
    const owners = await setHouseholds(transaction, matched, claimed, [from, to], 'claim-division');
    for (const id of owners) ids.add(id);
  }
  return [...ids];
}

// By what a row was placed that has just been given to its household.
const PLACED_BY = `CASE WHEN r.household_id IS NOT NULL THEN r.placed_by WHEN m.person_known IS NULL THEN 'CODE'
  WHEN r.household_code = m.code THEN 'CODE_AND_NUMBER' ELSE 'NUMBER' END`;

// Whom somebody chose has another number than the row.
const CHOSEN_OR_KNOWN = `CASE WHEN r.placed_by = 'PROPOSAL' THEN r.person_id ELSE m.person_known END`;

async function setHouseholds(
  transaction: Statements,
  matched: MatchedTable,
  chosen: Claimed,
  parameters: readonly unknown[],
  name: string,
): Promise<string[]> {
  const { table, persons, numbers = false, twins } = matched;
  if (twins && chosen !== ownOfEvent)
    await foldTwins(transaction, table, twins, { sql: chosen(table), parameters, name });
  const placed = numbers
    ? `, placed_by = ${PLACED_BY}, household_code = coalesce(r.household_code, m.code)`
    : '';
  const withPerson = persons || numbers;
  const person = numbers ? CHOSEN_OR_KNOWN : 'm.person_known';
  if (numbers) await follow(transaction, 'on');
  const rows = await transaction.query<{ household_id: string }>(
    `UPDATE ${table} AS r
     SET household_id = m.household_id, division_code = m.division_code${persons ? `, person_id = ${person}` : ''}${placed}
     FROM (SELECT t.county_code, t.id, h.id AS household_id, h.division_code, h.code${withPerson ? ', p.id AS person_known' : ''}
           FROM (${chosen(table)}) AS t
           JOIN registered_household h ON h.id = t.household_id
           ${withPerson ? `JOIN ${table} c ON c.county_code = t.county_code AND c.id = t.id` : ''}
           ${withPerson ? 'LEFT JOIN registered_person p ON p.household_id = h.id AND p.certificate_index = c.certificate_index' : ''}
          ) AS m
     WHERE r.county_code = m.county_code AND r.id = m.id
       AND (r.household_id, r.division_code${persons ? ', r.person_id' : ''})
         IS DISTINCT FROM (m.household_id, m.division_code${persons ? `, ${person}` : ''})
     RETURNING r.household_id`,
    parameters,
    `${name}-${table}`,
  );
  if (numbers) await follow(transaction, '');
  const households = rows.map(({ household_id }) => household_id);
  if (numbers && households.length > 0) await wipeNumbers(transaction, table, households);
  return households;
}

/** A row that finds its household is still as its run left it, though it learns the code of the household. */
export async function follow(transaction: Statements, setting: 'on' | ''): Promise<void> {
  await transaction.query('SELECT set_config($1, $2, true)', [WITHDRAWAL_SETTING, setting], 'follow');
}

// Who has found its household waits no more: the number goes.
async function wipeNumbers(
  transaction: Statements,
  table: string,
  householdIds: readonly string[],
): Promise<void> {
  await transaction.query(
    `DELETE FROM waiting_number w USING ${table} t
     WHERE w.table_name = $1 AND t.household_id = ANY($2::uuid[]) AND w.row_id = t.id`,
    [table, householdIds],
    `wipe-${table}`,
  );
}
