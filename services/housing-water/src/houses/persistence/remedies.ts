import type { PlainDate } from '@dixian/calendar';
import { type RequestContext, type RowOf, rowPerKey, type Statements } from '@dixian/service';
import { housingRemedy } from '../tables';

export const REMEDY_NAMES = ['id', 'kind', 'note', 'done', 'occurredOn', 'recordedAt'] as const;

/** How unsafe housing is remedied, as it is read. */
export type RemedyRow = RowOf<typeof housingRemedy, (typeof REMEDY_NAMES)[number]>;

export const REMEDY_COLUMNS = housingRemedy.select(REMEDY_NAMES);

/** What was last said of the remedy by a day; one statement per request and day. */
export function remedyAsOf(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<RemedyRow | undefined> {
  const sql = `SELECT DISTINCT ON (household_id) household_id AS "rowKey", ${REMEDY_COLUMNS} FROM housing_remedy
    WHERE household_id = ANY($1::uuid[]) AND occurred_on <= $2::date
    ORDER BY household_id, occurred_on DESC, id DESC`;
  return rowPerKey<RemedyRow>(context, `remedy:${asOf}`, sql, [asOf]).load(householdId);
}

const REBUILT = `SELECT DISTINCT household_id AS "rowKey" FROM housing_remedy
  WHERE household_id = ANY($1::uuid[]) AND kind = 'RECONSTRUCTION' AND occurred_on <= $2::date`;

/** Whether a household's housing was to be rebuilt after a disaster by a day; one statement per request and day. */
export async function isRebuilt(
  context: RequestContext,
  householdId: string,
  asOf: PlainDate,
): Promise<boolean> {
  const row = await rowPerKey<{ rowKey: string }>(context, `rebuilt:${asOf}`, REBUILT, [asOf]).load(
    householdId,
  );
  return row !== undefined;
}

/** The same in a transaction. */
export async function wasRebuilt(reader: Statements, householdId: string, asOf: PlainDate): Promise<boolean> {
  return (await reader.query(REBUILT, [[householdId], asOf], 'was-rebuilt')).length > 0;
}

/** The remedy that was last said of a household, where it is not done. */
export async function openRemedy(
  reader: Statements,
  householdId: string,
): Promise<Pick<RemedyRow, 'id' | 'kind'> | undefined> {
  const [last] = await reader.query<Pick<RemedyRow, 'id' | 'kind' | 'done'>>(
    `SELECT id, kind, done FROM housing_remedy WHERE household_id = $1::uuid ORDER BY occurred_on DESC, id DESC LIMIT 1`,
    [householdId],
    'open-remedy',
  );
  return last?.done ? undefined : last;
}
