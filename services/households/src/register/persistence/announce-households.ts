import type { Statements } from '@dixian/service';

// Far below the 500 that an event may hold, so that a batch of events still fits into little memory.
export const HOUSEHOLDS_AN_EVENT = 200;

/** Queries of household ids: those that changed get a new version, those just registered have their first. */
export interface Announced {
  changed: string;
  registered?: string;
}

/**
 * Tells the departments of households and their present members; the events are built by the database itself,
 * however many there are.
 */
export async function announceHouseholds(
  transaction: Statements,
  { changed, registered = 'SELECT NULL::uuid' }: Announced,
  parameters: readonly unknown[] = [],
): Promise<void> {
  await transaction.query(`CREATE TEMPORARY TABLE announced_household (
    id uuid NOT NULL, code text NOT NULL, division_code text NOT NULL, version int NOT NULL, part bigint) ON COMMIT DROP`);
  await transaction.query(
    `WITH changed AS (
       UPDATE household h SET version = h.version + 1, updated_at = service_now() WHERE h.id IN (${changed})
       RETURNING h.id, h.code, h.division_code, h.version
     ), announced AS (
       SELECT * FROM changed
       UNION ALL
       SELECT id, code, division_code, version FROM household WHERE id IN (${registered})
     )
     INSERT INTO announced_household
     SELECT id, code, division_code, version,
            (row_number() OVER (PARTITION BY left(division_code, 6) ORDER BY code) - 1) / ${HOUSEHOLDS_AN_EVENT}
     FROM announced`,
    parameters,
  );
  await transaction.query('ANALYZE announced_household');
  await transaction.query(
    `WITH told AS (
       SELECT left(a.division_code, 6) AS county, a.part, a.code, json_build_object(
                'id', a.id, 'code', a.code, 'divisionCode', a.division_code, 'version', a.version,
                'persons', coalesce(json_agg(json_strip_nulls(json_build_object(
                  'id', p.id, 'certificateIndex', encode(p.certificate_index, 'hex'),
                  'nameIndex', encode(p.name_index, 'hex'))))
                  FILTER (WHERE p.id IS NOT NULL), '[]')) AS household
       FROM announced_household a
       LEFT JOIN membership m ON m.household_id = a.id AND m.left_on IS NULL
       LEFT JOIN person p ON p.id = m.person_id
       GROUP BY a.id, a.code, a.division_code, a.version, a.part
     )
     INSERT INTO outbox (type, division_code, payload)
     SELECT 'household-registered', county, json_build_object('households', json_agg(household ORDER BY code))::jsonb
     FROM told GROUP BY county, part ORDER BY county, part`,
  );
}
