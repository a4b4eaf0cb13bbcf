import type { PlainDate } from '@dixian/calendar';
import { type KeysetList, type RequestContext, type RowOf, rowPerKey } from '@dixian/service';
import { type division, divisionVersion } from './division-tables';

const SHOWN = ['code', 'name', 'parentId', 'urbanRural', 'validFrom', 'validTo'] as const;

/** A division as it was on a day. */
export interface DivisionRow extends RowOf<typeof divisionVersion, (typeof SHOWN)[number]> {
  id: string;
  level: Uppercase<RowOf<typeof division, 'level'>['level']>;
  mergedInto: string | null;
}

const COLUMNS = `v.division_id AS id, upper(d.level) AS level, d.merged_into AS "mergedInto", ${divisionVersion.select(SHOWN, 'v')}`;
const FROM = 'division_version v JOIN division d ON d.id = v.division_id';
const VALID = `daterange(v.valid_from, v.valid_to, '[]') @>`;

/** A division by its id as it was on that day; one statement per request and day. */
export function divisionById(
  context: RequestContext,
  id: string,
  asOf: PlainDate,
): Promise<DivisionRow | undefined> {
  const sql = `SELECT v.division_id AS "rowKey", ${COLUMNS} FROM ${FROM}
    WHERE v.division_id = ANY($1::uuid[]) AND ${VALID} $2::date`;
  return rowPerKey<DivisionRow>(context, `division-by-id:${asOf}`, sql, [asOf]).load(id);
}

/**
 * A division as it was on that day, or, where it did not stand then, as it last was before or first was after; one
 * statement per request and day.
 */
export function divisionNear(
  context: RequestContext,
  id: string,
  day: PlainDate,
): Promise<DivisionRow | undefined> {
  const begun = `coalesce(v.valid_from, '-infinity') <= $2::date`;
  const sql = `SELECT DISTINCT ON (v.division_id) v.division_id AS "rowKey", ${COLUMNS} FROM ${FROM}
    WHERE v.division_id = ANY($1::uuid[])
    ORDER BY v.division_id, ${begun} DESC, CASE WHEN ${begun} THEN v.valid_from END DESC NULLS LAST, v.valid_from`;
  return rowPerKey<DivisionRow>(context, `division-near:${day}`, sql, [day]).load(id);
}

/** A division by the code it had on that day; one statement per request and day. */
export function divisionByCode(
  context: RequestContext,
  code: string,
  asOf: PlainDate,
): Promise<DivisionRow | undefined> {
  const sql = `SELECT v.code AS "rowKey", ${COLUMNS} FROM ${FROM}
    WHERE v.code = ANY($1::text[]) AND ${VALID} $2::date`;
  return rowPerKey<DivisionRow>(context, `division-by-code:${asOf}`, sql, [asOf]).load(code);
}

/**
 * The division that a code leads to on that day: whose it is then, else whose it last was, or the one that this has gone
 * into. Codes on posters outlast the places they were printed for.
 */
export async function divisionLedTo(
  context: RequestContext,
  code: string,
  asOf: PlainDate,
): Promise<DivisionRow | undefined> {
  const sql = `SELECT DISTINCT ON (w.code) w.code AS "rowKey", ${COLUMNS} FROM division_version w
    JOIN division was ON was.id = w.division_id
    JOIN ${FROM} ON v.division_id IN (w.division_id, was.merged_into) AND ${VALID} $2::date
    WHERE w.code = ANY($1::text[])
    ORDER BY w.code, (v.code = w.code) DESC, w.valid_to DESC NULLS FIRST`;
  return rowPerKey<DivisionRow>(context, `division-led-to:${asOf}`, sql, [asOf]).load(code);
}

/** The division that last had that code, as it was then; one statement per request. */
export function divisionOnceCoded(context: RequestContext, code: string): Promise<DivisionRow | undefined> {
  const sql = `SELECT DISTINCT ON (v.code) v.code AS "rowKey", ${COLUMNS} FROM ${FROM}
    WHERE v.code = ANY($1::text[]) ORDER BY v.code, v.valid_to DESC NULLS FIRST`;
  return rowPerKey<DivisionRow>(context, 'division-once-coded', sql).load(code);
}

/** Whether a division has or ever had that code; one statement per request. */
export async function isDivisionCode(context: RequestContext, code: string): Promise<boolean> {
  const sql = 'SELECT DISTINCT code AS "rowKey" FROM division_version WHERE code = ANY($1::text[])';
  return (await rowPerKey(context, 'known-division', sql).load(code)) !== undefined;
}

/** Divisions below others on that day, by code; read under each by `v.parent_id`. */
export function divisionList(asOf: PlainDate): KeysetList {
  return {
    name: 'divisions',
    columns: COLUMNS,
    from: FROM,
    key: [{ expression: 'v.code', type: 'text' }],
    conditions: (add) => add.add(`${VALID} ?::date`, asOf),
  };
}
