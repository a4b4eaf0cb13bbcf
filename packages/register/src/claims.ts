/** SQL of rows that a household claims, as (county_code, id, household_id). */
export type Claimed = (table: string) => string;

// Somebody of another household in the county of the row has its number.
const isAnothers = (household: string) => `EXISTS (
  SELECT FROM registered_person other WHERE other.certificate_index = t.certificate_index
    AND other.county_code = t.county_code AND other.household_id <> ${household})`;
const isMembers = (household: string) => `EXISTS (
  SELECT FROM registered_person own WHERE own.certificate_index = t.certificate_index AND own.household_id = ${household})`;

/** Where a row has a number, it must not name another household than its code does: the two are asked together. */
const agrees = (household: string, numbers: boolean) =>
  numbers ? `AND (NOT ${isAnothers(household)} OR ${isMembers(household)})` : '';

/** A code that the row names beside its number belongs to no other household of the county. */
const codeAllows = (household: string) => `NOT EXISTS (
  SELECT FROM registered_household h WHERE h.code = t.household_code AND h.county_code = t.county_code AND h.id <> ${household})`;

/**
 * Rows for the households of an event ($1, recorded at $2). A row waits in the county that loaded it, and only a
 * household of that county claims it, by a code it has or had: an event that comes late claims what it would have claimed
 * in its time, also from who took the code after it. By number a member claims what waits, if nobody else has the number.
 */
export function claimedByEvent(numbers: boolean): Claimed {
  const told = 'jsonb_to_recordset($1::jsonb) AS g(id uuid, code text, "divisionCode" text)';
  const byCode = (table: string) => `
    SELECT t.county_code, t.id, g.id AS household_id
    FROM ${told}
    JOIN ${table} t ON t.household_code = g.code AND t.county_code = left(g."divisionCode", 6)
    WHERE (t.household_id IS NULL OR EXISTS (
      SELECT FROM registered_household later
      WHERE later.id = t.household_id AND later.id <> g.id AND later.code = g.code AND later.code_since > $2::timestamptz
        AND uuid_extract_timestamp(t.id) < $2::timestamptz)) ${agrees('g.id', numbers)}`;
  if (!numbers) return byCode;
  return (table) => `${byCode(table)}
    UNION
    SELECT t.county_code, t.id, p.household_id
    FROM ${told}
    JOIN registered_person p ON p.household_id = g.id
    JOIN ${table} t ON t.certificate_index = p.certificate_index AND t.county_code = p.county_code
    WHERE t.household_id IS NULL AND NOT ${isAnothers('p.household_id')} AND ${codeAllows('p.household_id')}`;
}

/** Rows that wait in the division from $1 to $2, for the households that have their codes, or their numbers, there. */
export function claimedInDivision(numbers: boolean): Claimed {
  const byCode = (table: string) => `
    (SELECT DISTINCT ON (t.county_code, t.id) t.county_code, t.id, h.id AS household_id
     FROM ${table} t JOIN registered_household h ON h.code = t.household_code AND h.county_code = t.county_code
     WHERE t.household_id IS NULL AND t.division_code >= $1 AND t.division_code < $2 ${agrees('h.id', numbers)}
     ORDER BY t.county_code, t.id, h.code_since DESC)`;
  if (!numbers) return byCode;
  return (table) => `${byCode(table)}
    UNION
    SELECT t.county_code, t.id, p.household_id
    FROM ${table} t
    JOIN registered_person p ON p.certificate_index = t.certificate_index AND p.county_code = t.county_code
    WHERE t.household_id IS NULL AND t.division_code >= $1 AND t.division_code < $2
      AND NOT ${isAnothers('p.household_id')} AND ${codeAllows('p.household_id')}`;
}

/** Rows that are already a told household's. */
export const ownOfEvent: Claimed = (table) => `
  SELECT t.county_code, t.id, t.household_id
  FROM jsonb_to_recordset($1::jsonb) AS g(id uuid) JOIN ${table} t ON t.household_id = g.id`;
