import type { RequestContext } from '@dixian/service';

/** A present member of a household in sight. */
export interface NamedMember {
  readonly name: string;
  readonly personId: string;
  readonly householdId: string;
  readonly divisionCode: string;
}

// What lives in the places $1, each of them the code of a township or village.
const LIVING = `household h JOIN membership m ON m.household_id = h.id AND m.left_on IS NULL
  JOIN person p ON p.id = m.person_id
  WHERE h.merged_into IS NULL AND EXISTS (
    SELECT FROM unnest($1::text[]) AS g(place) WHERE h.division_code >= g.place AND h.division_code < g.place || ':')`;

/** The names that present members of households in these places have, each once. */
export async function namesIn(
  { db, scope }: RequestContext,
  places: readonly string[],
): Promise<readonly string[]> {
  const rows = await db.read(scope, (statements) =>
    statements.query<{ name: string }>(`SELECT DISTINCT p.name FROM ${LIVING}`, [places], 'names-in'),
  );
  return rows.map(({ name }) => name);
}

/** Present members with one of these names in these places, by household code. */
export function membersNamed(
  { db, scope }: RequestContext,
  places: readonly string[],
  names: readonly string[],
): Promise<NamedMember[]> {
  return db.read(scope, (statements) =>
    statements.query<NamedMember>(
      `SELECT p.name, p.id AS "personId", h.id AS "householdId", h.division_code AS "divisionCode"
       FROM ${LIVING} AND p.name = ANY($2) ORDER BY h.code, p.id`,
      [places, names],
      'members-named',
    ),
  );
}
