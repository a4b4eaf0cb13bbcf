import type { EventPayloads } from '@dixian/events';
import type { Statements } from '@dixian/service';

/** Brings registered households and their members into the copy; an older version never overwrites a newer one. */
export async function keepCopy(
  transaction: Statements,
  payload: EventPayloads['household-registered'],
): Promise<void> {
  await transaction.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS g(id uuid, code text, "divisionCode" text, version bigint, persons jsonb)
     ), newer AS (
       INSERT INTO registered_household AS h (id, code, division_code, version)
       SELECT id, code, "divisionCode", version FROM given
       ON CONFLICT (id) DO UPDATE
         SET code = excluded.code, division_code = excluded.division_code, version = excluded.version
         WHERE h.version < excluded.version
       RETURNING id
     )
     INSERT INTO registered_person AS p (id, household_id, certificate_index, division_code)
     SELECT m.id, g.id, decode(m."certificateIndex", 'hex'), g."divisionCode"
     FROM given g JOIN newer USING (id),
       jsonb_to_recordset(g.persons) AS m(id uuid, "certificateIndex" text)
     ON CONFLICT (id) DO UPDATE
       SET household_id = excluded.household_id, certificate_index = excluded.certificate_index,
           division_code = excluded.division_code`,
    [JSON.stringify(payload.households)],
    'keep-register-copy',
  );
}
