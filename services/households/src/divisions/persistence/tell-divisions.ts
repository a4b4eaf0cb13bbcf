import type { Statements } from '@dixian/service';

// Far below the 500 that an event may hold.
const DIVISIONS_AN_EVENT = 200;

/** Tells of divisions that were added or renamed, by the names they have now, where documents look for their place. */
export async function tellDivisions(transaction: Statements, codes: readonly string[]): Promise<void> {
  await transaction.query(
    `INSERT INTO outbox (type, division_code, payload)
     SELECT 'divisions-changed', '', jsonb_build_object('divisions',
       jsonb_agg(jsonb_build_object('code', code, 'name', name, 'since', valid_from) ORDER BY code))
     FROM (SELECT v.code, v.name, v.valid_from, (row_number() OVER (ORDER BY v.code) - 1) / ${DIVISIONS_AN_EVENT} AS part
       FROM division_version v WHERE v.valid_to IS NULL AND v.code = ANY($1::text[])) AS told
     GROUP BY part ORDER BY part`,
    [codes],
    'tell-divisions',
  );
}
