import { type MergeContext, type MergeResult, STAGE } from '@dixian/imports';
import { tellDivisions } from '../persistence/tell-divisions';
import { divisionEnded } from '../use-cases/division-ended';
import { PARENT_OF } from './parent-of';
import { remarkUnkept } from './remark-unkept';

/**
 * Brings the divisions below the file's places to what it prints, for the day that it speaks for. Divisions of a place of
 * which none was known have been there since before the records; what others lack is new on that day. Of a place whose
 * divisions the whole table lists, those it lacks close, where nobody lives there.
 */
export async function keepDivisions(context: MergeContext): Promise<MergeResult> {
  const { transaction, exportedOn, runId, mode } = context;
  await transaction.query(
    `CREATE TEMPORARY TABLE import_division ON COMMIT DROP AS
     SELECT DISTINCT ON (s.division_code) s.division_code AS code, s.name, s.urban_rural, s.row_number,
       ${PARENT_OF('s.division_code')} AS parent_code, v.division_id AS id, v.name AS former_name,
       v.urban_rural AS former_class, v.valid_from,
       EXISTS (SELECT FROM division_version w WHERE w.code = s.division_code) AS was_there
     FROM ${STAGE} s LEFT JOIN division_version v ON v.code = s.division_code AND v.valid_to IS NULL
     ORDER BY s.division_code, s.row_number`,
  );
  const left = mode === 'WHOLE' ? await closeMissing(context) : 0;
  const added = await transaction.query<{ code: string }>(ADD, [exportedOn, runId]);
  const renamed = await transaction.query<{ code: string }>(RENAME, [exportedOn, runId]);
  await tellDivisions(
    transaction,
    [...added, ...renamed].map(({ code }) => code),
  );
  const classed = await transaction.query(CLASS);
  await remarkUnkept(context);
  const [counts] = await transaction.query<{ total: number }>(
    'SELECT count(*)::int AS total FROM import_division',
  );
  const changed = new Set([...renamed, ...classed].map(({ code }) => code)).size;
  return {
    added: added.length,
    changed: changed + left,
    unchanged: (counts?.total ?? 0) - added.length - changed,
    households: null,
    ended: left,
  };
}

async function closeMissing({ transaction, exportedOn, runId }: MergeContext): Promise<number> {
  const closed = await transaction.query<{ id: string }>(CLOSE, [exportedOn, runId]);
  for (const { id } of closed) await divisionEnded.tell(transaction, { divisionId: id, on: exportedOn });
  return closed.length;
}

const ACCOUNT = '(SELECT requested_by FROM import_run WHERE id = $2)';

const WRITE_DOWN =
  'INSERT INTO division_change (kind, division_id, name, former_name, occurred_on, account, division_code)';

// A division begins no earlier than those of the file that it lies in.
const ADD = `
  WITH each AS MATERIALIZED (
    SELECT g.code, g.name, g.urban_rural, g.parent_code,
      CASE WHEN EXISTS (SELECT FROM division_version c JOIN division_version p ON p.division_id = c.parent_id
                        WHERE p.code = g.parent_code AND length(g.code) > 2)
           THEN greatest($1::date, above.valid_from) ELSE above.valid_from END AS own_since
    FROM import_division g
    LEFT JOIN division_version above ON above.code = g.parent_code AND above.valid_to IS NULL AND length(g.code) > 2
    WHERE NOT g.was_there
  ), new AS MATERIALIZED (
    SELECT uuidv7() AS id, e.*,
      (SELECT max(a.own_since) FROM each a WHERE starts_with(e.code, a.code) AND length(a.code) <= length(e.code)) AS since
    FROM each e ORDER BY e.code
  ), divisions AS (
    INSERT INTO division (id, level)
    SELECT id, CASE length(code) WHEN 12 THEN 'village' WHEN 9 THEN 'township' WHEN 6 THEN 'county'
      WHEN 4 THEN 'prefecture' ELSE 'province' END FROM new
  ), versions AS (
    INSERT INTO division_version (division_id, code, name, parent_id, urban_rural, valid_from)
    SELECT n.id, n.code, n.name, coalesce(p.id, k.division_id), n.urban_rural, n.since FROM new n
    LEFT JOIN new p ON p.code = n.parent_code AND length(n.code) > 2
    LEFT JOIN division_version k ON k.code = n.parent_code AND k.valid_to IS NULL AND length(n.code) > 2
  )
  ${WRITE_DOWN}
  SELECT 'ADDED', id, name, NULL, since, ${ACCOUNT}, code FROM new RETURNING division_code AS code`;

const RENAME = `
  WITH renamed AS MATERIALIZED (
    SELECT * FROM import_division WHERE id IS NOT NULL AND name <> former_name
      AND (valid_from IS NULL OR valid_from < $1::date)
  ), ended AS (
    UPDATE division_version v SET valid_to = $1::date - 1 FROM renamed r
    WHERE v.division_id = r.id AND v.valid_to IS NULL RETURNING v.division_id, v.code, v.parent_id, v.urban_rural
  ), opened AS (
    INSERT INTO division_version (division_id, code, name, parent_id, urban_rural, valid_from)
    SELECT e.division_id, e.code, r.name, e.parent_id, coalesce(r.urban_rural, e.urban_rural), $1::date
    FROM ended e JOIN renamed r ON r.id = e.division_id
  )
  ${WRITE_DOWN}
  SELECT 'RENAMED', id, name, former_name, $1::date, ${ACCOUNT}, code FROM renamed RETURNING division_code AS code`;

const CLASS = `
  UPDATE division_version v SET urban_rural = g.urban_rural FROM import_division g
  WHERE v.division_id = g.id AND v.valid_to IS NULL AND g.urban_rural IS NOT NULL
    AND g.former_class IS DISTINCT FROM g.urban_rural
  RETURNING v.code`;

// Only where the table lists what lies beside them, from below; a place with people in it is for people to decide.
const CLOSE = `
  WITH gone AS MATERIALIZED (
    SELECT v.division_id AS id, v.code, v.name FROM division_version v
    JOIN division_version parent ON parent.division_id = v.parent_id AND parent.valid_to IS NULL
    WHERE v.valid_to IS NULL AND (v.valid_from IS NULL OR v.valid_from < $1::date)
      AND parent.code IN (SELECT parent_code FROM import_division WHERE length(code) > 2)
      AND NOT EXISTS (SELECT FROM import_division g WHERE g.code = v.code)
      AND NOT EXISTS (SELECT FROM division_version c WHERE c.parent_id = v.division_id AND c.valid_to IS NULL)
      AND NOT EXISTS (SELECT FROM household h WHERE h.division_code = v.code AND h.merged_into IS NULL)
      AND NOT EXISTS (SELECT FROM move_offer o WHERE o.to_division_id = v.division_id AND o.state = 'OPEN')
      AND NOT EXISTS (SELECT FROM former_row f WHERE f.kind = 'household' AND f.division_code = v.code
        AND f.left_on > $1::date)
  ), ended AS (
    UPDATE division_version v SET valid_to = $1::date - 1 FROM gone g WHERE v.division_id = g.id AND v.valid_to IS NULL
  )
  ${WRITE_DOWN}
  SELECT 'CLOSED', id, name, NULL, $1::date, ${ACCOUNT}, code FROM gone RETURNING division_id AS id`;
