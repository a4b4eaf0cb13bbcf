import type { DomainEvent } from '@dixian/events';
import type { Statements } from '@dixian/service';

// A household in another county is the same row, which no unique key can tell: events take turns. It is a turn of its
// own, taken before any row, for who makes a statement holds the row of a household and then waits for the turn to match.
const COPY_LOCK = 20_250_316;

/** Waits for the turn to change the copy and what follows its households; held until the transaction ends. */
export async function awaitCopyTurn(transaction: Statements): Promise<void> {
  await transaction.query('SELECT pg_advisory_xact_lock($1)', [COPY_LOCK], 'copy-turn');
}

// An event may have been built before the register took another index key, or after it did and before this service does.
const underPresentKey = (index: string) => `coalesce(
  (SELECT x.present FROM index_translation x WHERE x.former = ${index} AND x.to_key = present_key.fingerprint),
  (SELECT x.former FROM index_translation x WHERE x.present = ${index} AND x.from_key = present_key.fingerprint LIMIT 1),
  ${index})`;

/** Brings registered households and their members into the copy; an older version never overwrites a newer one. */
export async function keepCopy(
  transaction: Statements,
  { payload, recordedAt }: Pick<DomainEvent<'household-registered'>, 'payload' | 'recordedAt'>,
): Promise<void> {
  await awaitCopyTurn(transaction);
  await transaction.query(
    `WITH given AS MATERIALIZED (
       SELECT * FROM jsonb_to_recordset($1::jsonb)
         AS g(id uuid, code text, "divisionCode" text, version bigint, persons jsonb)
     ), newer AS (
       MERGE INTO registered_household AS h USING given AS g ON h.id = g.id
       WHEN MATCHED AND h.version < g.version THEN
         UPDATE SET code = g.code, division_code = g."divisionCode", version = g.version,
           code_since = CASE WHEN h.code = g.code THEN h.code_since ELSE $2::timestamptz END
       WHEN NOT MATCHED THEN
         INSERT (id, code, division_code, version, code_since) VALUES (g.id, g.code, g."divisionCode", g.version, $2::timestamptz)
       RETURNING h.id
     ), members AS (
       SELECT m.id, g.id AS household_id, ${underPresentKey(`decode(m."certificateIndex", 'hex')`)} AS certificate_index,
              ${underPresentKey(`decode(m."nameIndex", 'hex')`)} AS name_index, g."divisionCode" AS division_code
       FROM given g JOIN newer USING (id),
         jsonb_to_recordset(g.persons) AS m(id uuid, "certificateIndex" text, "nameIndex" text)
         LEFT JOIN key_fingerprint present_key ON present_key.name = 'INDEX_KEY'
     )
     MERGE INTO registered_person AS p USING members AS m ON p.id = m.id
     WHEN MATCHED THEN
       UPDATE SET household_id = m.household_id, certificate_index = m.certificate_index,
                  name_index = m.name_index, division_code = m.division_code
     WHEN NOT MATCHED THEN
       INSERT (id, household_id, certificate_index, name_index, division_code)
       VALUES (m.id, m.household_id, m.certificate_index, m.name_index, m.division_code)`,
    [JSON.stringify(payload.households), recordedAt],
    'keep-register-copy',
  );
}
