import type { Statements } from '@dixian/service';

// Far below the 500 that an event may hold, so that a batch of events still fits into little memory.
export const HOUSEHOLDS_AN_EVENT = 200;

/**
 * Gives households a new version and tells the departments of them and their present members; the events are built
 * by the database itself, however many there are. `ids` is a query of household ids.
 */
export async function announceHouseholds(
  transaction: Statements,
  ids: string,
  parameters: readonly unknown[] = [],
): Promise<void> {
  await transaction.query(
    `WITH changed AS MATERIALIZED (
       UPDATE household h SET version = h.version + 1, updated_at = now() WHERE h.id IN (${ids})
       RETURNING h.id, h.code, h.division_code, h.version
     ), present AS (
       SELECT m.household_id, jsonb_agg(jsonb_build_object(
                'id', p.id, 'certificateIndex', encode(p.certificate_index, 'hex')) ORDER BY p.id) AS persons
       FROM changed c
       JOIN membership m ON m.household_id = c.id AND m.left_on IS NULL
       JOIN person p ON p.id = m.person_id
       GROUP BY m.household_id
     ), numbered AS (
       SELECT c.*, coalesce(present.persons, '[]') AS persons, left(c.division_code, 6) AS county,
              (row_number() OVER (PARTITION BY left(c.division_code, 6) ORDER BY c.code) - 1) / ${HOUSEHOLDS_AN_EVENT} AS part
       FROM changed c LEFT JOIN present ON present.household_id = c.id
     )
     INSERT INTO outbox (type, division_code, payload)
     SELECT 'household-registered', county, jsonb_build_object('households', jsonb_agg(jsonb_build_object(
              'id', id, 'code', code, 'divisionCode', division_code, 'version', version, 'persons', persons) ORDER BY code))
     FROM numbered GROUP BY county, part ORDER BY county, part`,
    parameters,
  );
}
