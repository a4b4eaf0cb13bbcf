import type { PlainDate } from '@dixian/calendar';
import { isEntityId } from '@dixian/graph';
import { type RequestContext, type RowOf, rowPerKey, rowsById, rowsOfEach } from '@dixian/service';
import { household } from './tables';

const SHOWN = [
  'id',
  'code',
  'divisionId',
  'householdType',
  'source',
  'updatedAt',
  'version',
  'provisional',
  'mergedIntoId',
  'mergedOn',
  'splitFromId',
] as const;

/** A household as it is read. */
export type HouseholdRow = RowOf<typeof household, (typeof SHOWN)[number]>;

/** What a list of households reads of each, all of it, so that a household has its fields whichever list it stands in. */
export const householdColumns = (alias: string) => household.select(SHOWN, alias);

/** A household of the caller's division by id; one statement per request. */
export async function householdById(context: RequestContext, id: string): Promise<HouseholdRow | undefined> {
  return isEntityId(id)
    ? rowsById<HouseholdRow>(context, 'household', householdColumns('household')).load(id)
    : undefined;
}

/**
 * A household likewise or, where it has left the caller's division, as it was there last: its code and place, and nothing of
 * later. For rows of lists of past days.
 */
export async function householdOrFormer(
  context: RequestContext,
  id: string,
): Promise<HouseholdRow | undefined> {
  const here = await householdById(context, id);
  if (here || !isEntityId(id)) return here;
  const sql = `SELECT DISTINCT ON (f.row_id) f.row_id AS "rowKey", ${householdColumns('r')} FROM former_row f
    CROSS JOIN LATERAL jsonb_populate_record(NULL::household, f.content) r
    WHERE f.row_id = ANY($1::uuid[]) AND f.kind = 'household' ORDER BY f.row_id, f.left_on DESC`;
  return rowPerKey<HouseholdRow>(context, 'former-household', sql).load(id.toLowerCase());
}

/** A household of the caller's division by its code (户编号). */
export function householdByCode(context: RequestContext, code: string): Promise<HouseholdRow | undefined> {
  const sql = `SELECT code AS "rowKey", ${householdColumns('household')} FROM household WHERE code = ANY($1::text[])`;
  return rowPerKey<HouseholdRow>(context, 'household-by-code', sql).load(code);
}

/** Households that were split from one, by day; one statement per request. */
export function householdsSplitFrom(context: RequestContext, id: string): Promise<HouseholdRow[]> {
  const sql = `SELECT h.split_from AS "rowKey", ${householdColumns('h')} FROM household h
    WHERE h.split_from = ANY($1::uuid[]) ORDER BY h.split_on, h.id`;
  return rowsOfEach<HouseholdRow>(context, 'households-split-from', sql).load(id);
}

/**
 * Households that a person belongs to on that day, by code: also those in which another entry of the register has
 * the same identity number. One statement per request and day.
 */
export function householdsOfPerson(
  context: RequestContext,
  personId: string,
  asOf: PlainDate,
): Promise<HouseholdRow[]> {
  const sql = `SELECT DISTINCT p.id AS "rowKey", ${householdColumns('h')}
    FROM person p
    JOIN person same ON same.certificate_index = p.certificate_index
    JOIN membership m ON m.person_id = same.id AND m.joined_on <= $2::date AND (m.left_on IS NULL OR m.left_on >= $2::date)
    JOIN household h ON h.id = m.household_id
    WHERE p.id = ANY($1::uuid[]) ORDER BY h.code`;
  return rowsOfEach<HouseholdRow>(context, `households-of-person:${asOf}`, sql, [asOf]).load(personId);
}
